/// Dates as covers print them, in the form of front matter.
extension RawText {
  /// A printed date in digits, as precise as it is certain.
  ///
  /// - Returns: `2022-10-03`, `2022-10` or `2022`; nil where the text names no year.
  public static func date(_ printed: String, vocabulary: Vocabulary = .standard) -> String? {
    var date = PrintedDate()
    for part in Folding.key(printed).split(separator: 0x20) { date.take(Array(part), vocabulary) }
    return date.written
  }
}

/// The numbers of a date in the order in which they are printed.
private struct PrintedDate {
  private var year: Int?
  private var month: Int?
  /// Days, and months in digits.
  private var numbers: [Int] = []
  private var startsWithYear = false

  mutating func take(_ part: [UInt8], _ vocabulary: Vocabulary) {
    if let number = PrintedDate.number(part) {
      if part.count == 4, year == nil {
        startsWithYear = numbers.isEmpty && month == nil
        year = number
      } else if part.count <= 2 {
        numbers.append(number)
      }
    } else if month == nil {
      month = PrintedDate.month(part, vocabulary)
    }
  }

  /// Year, then month and day as far as they are known.
  var written: String? {
    guard let year else { return nil }
    let start = PrintedDate.padded(year, 4)
    let (month, day) = monthAndDay
    guard let month, (1...12).contains(month) else { return start }
    guard let day, (1...31).contains(day) else { return start + "-" + PrintedDate.padded(month, 2) }
    return start + "-" + PrintedDate.padded(month, 2) + "-" + PrintedDate.padded(day, 2)
  }

  /// 03/10 may be March or October, depending on the country: neither is said.
  private var monthAndDay: (Int?, Int?) {
    if let month { return (month, numbers.count == 1 ? numbers[0] : nil) }
    guard numbers.count == 2 else { return (numbers.count == 1 ? numbers[0] : nil, nil) }
    if startsWithYear || numbers[0] == numbers[1] { return (numbers[0], numbers[1]) }
    if numbers[0] > 12 { return (numbers[1], numbers[0]) }
    return numbers[1] > 12 ? (numbers[0], numbers[1]) : (nil, nil)
  }

  /// At most four digits: a longer run is no part of a date.
  private static func number(_ part: [UInt8]) -> Int? {
    guard part.count <= 4, part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func month(_ part: [UInt8], _ vocabulary: Vocabulary) -> Int? {
    for language in vocabulary.languages {
      let place = language.months.firstIndex { $0.contains { Folding.key($0) == part } }
      if let place { return place + 1 }
    }
    return nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
