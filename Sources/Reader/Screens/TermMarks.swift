internal import Content
internal import Layout
internal import Search

/// The terms of the glossary in one report, found part by part as they are looked at.
final class TermMarks {
  /// A term as it stands in the report.
  struct Term: Equatable {
    /// Its bytes in the report.
    var bytes: Range<Int>
    /// The index of its concept in the glossary.
    var concept: Int
    /// Whether it stands there as an acronym.
    var isAcronym: Bool
    /// Whether it is marked: the first of its concept in the running text of its part.
    var isMarked: Bool
    /// Whether it is written out where that is asked for.
    var isExpanded = false
  }

  private let finder: TermFinder
  private let concepts: [Glossary.Concept]
  private let language: String
  private var known: [Int: [Term]] = [:]
  /// A part of more bytes is no text that somebody wrote to be read.
  private static let longestPart = 256 << 10

  init(_ finder: TermFinder, _ glossary: Glossary, language: String) {
    self.finder = finder
    concepts = glossary.concepts
    self.language = language
  }

  /// The terms in a part, in the order of its blocks.
  func terms(_ part: Int, in report: Report) -> [Term] {
    if let terms = known[part] { return terms }
    guard report.parts.indices.contains(part),
      report.parts[part].range.count <= TermMarks.longestPart
    else { return [] }
    if known.count > 200 { known.removeAll() }
    let terms = find(report.shownBlocks(inPart: part))
    known[part] = terms
    return terms
  }

  /// The terms in the text beside a part; none of them is marked, for it has looks of its own.
  func terms(in text: BesideText) -> [Term] {
    (text.before + text.after).flatMap { find($0.runs) }
  }

  /// What is written behind the acronyms of a part, by the byte it is written behind.
  func expansions(_ part: Int, in report: Report) -> [DocumentLayout.Insertion] {
    terms(part, in: report).filter(\.isExpanded).compactMap { term in
      concepts[term.concept].name(in: language).map {
        (TermMarks.end(ofWordAt: term.bytes.upperBound, in: report), " [\($0.term)]")
      }
    }.sorted { $0.0 < $1.0 }
  }

  /// Where the word ends that an acronym is a part of, so that “UCLG-MEWA” is not torn apart.
  private static func end(ofWordAt byte: Int, in report: Report) -> Int {
    let bytes = report.source.bytes
    func isLetter(_ index: Int) -> Bool {
      guard index < bytes.count else { return false }
      let byte = bytes[index]
      return byte >= 0x80 && byte != 0xE2 || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    var end = byte
    while end < bytes.count, bytes[end] == UInt8(ascii: "-"), isLetter(end + 1) {
      end += 1
      while isLetter(end) { end += 1 }
    }
    return end
  }

  private func find(_ blocks: [Block]) -> [Term] {
    var terms: [Term] = []
    var seen: Set<Int> = []
    for block in blocks {
      var isHeading = false
      switch block.content {
      case .code, .html: continue
      case .heading: isHeading = true
      case .paragraph, .list, .quote, .pullQuote, .figure, .table, .rule, .footnote: break
      }
      for runs in block.leaves {
        for var term in find(runs) {
          if !isHeading { term.isMarked = seen.insert(term.concept).inserted }
          terms.append(term)
        }
      }
    }
    expand(&terms)
    return terms
  }

  /// Bytes after which an acronym is written out anew: about a screen of 80 columns.
  private static let screenful = 1200

  /// Decides where acronyms are written out: at the first use, and where that is a screen away.
  private func expand(_ terms: inout [Term]) {
    var told: [Int: Int] = [:]
    for index in terms.indices {
      let term = terms[index]
      guard term.isAcronym, term.isMarked || told[term.concept] != nil else { continue }
      let last = told[term.concept] ?? -TermMarks.screenful
      guard term.bytes.lowerBound - last >= TermMarks.screenful else { continue }
      told[term.concept] = term.bytes.lowerBound
      terms[index].isExpanded = !isWrittenOut(index, terms)
    }
  }

  /// Whether the author gives term and acronym side by side, or there is nothing to write out.
  private func isWrittenOut(_ index: Int, _ terms: [Term]) -> Bool {
    let term = terms[index]
    guard let name = concepts[term.concept].name(in: language), !name.term.isEmpty,
      name.term != name.acronym
    else { return true }
    let neighbours = [index - 1, index + 1].filter { terms.indices.contains($0) }.map { terms[$0] }
    return neighbours.contains { other in
      let gap =
        max(other.bytes.lowerBound, term.bytes.lowerBound)
        - min(other.bytes.upperBound, term.bytes.upperBound)
      return other.concept == term.concept && !other.isAcronym && gap >= 0 && gap <= 6
    }
  }

  /// The terms in one stretch of text; they may cross its emphasis.
  private func find(_ runs: [Run]) -> [Term] {
    var text = ""
    var starts: [(byte: Int, offset: Int)] = []
    for run in runs {
      if case .footnote = run.role { continue }
      starts.append((text.utf8.count, run.offset))
      text += run.text
    }
    return finder.matches(in: text).compactMap { match in
      guard let first = starts.last(where: { $0.byte <= match.range.lowerBound }),
        let last = starts.last(where: { $0.byte < match.range.upperBound })
      else { return nil }
      let start = first.offset + match.range.lowerBound - first.byte
      let end = last.offset + match.range.upperBound - last.byte
      guard start != -1, end > start else { return nil }
      return Term(
        bytes: start..<end, concept: match.concept, isAcronym: match.isAcronym, isMarked: false)
    }
  }
}

extension ReadingScreen {
  /// Whether the screen shows an acronym that is written out where that is asked for.
  var showsExpansion: Bool {
    guard let terms else { return false }
    return visible().contains { place, line in
      terms.terms(place.part, in: report).contains {
        $0.isExpanded && line.holds($0.bytes.lowerBound)
      }
    }
  }

  /// The terms on the screen, each concept once, where it stands first.
  func termsOnScreen() -> [TermMarks.Term] {
    guard let terms else { return [] }
    var found: [TermMarks.Term] = []
    var seen: Set<Int> = []
    var beside: (part: Int, terms: [TermMarks.Term])?
    for (place, line) in visible() {
      if beside?.part != place.part {
        beside = (place.part, terms.terms(in: layout.beside(part: place.part)))
      }
      let all = terms.terms(place.part, in: report) + (beside?.terms ?? [])
      let here = all.filter { line.holds($0.bytes.lowerBound) }
      for term in here.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound })
      where seen.insert(term.concept).inserted {
        found.append(term)
      }
    }
    return found
  }
}
