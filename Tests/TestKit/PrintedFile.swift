internal import Glibc

/// A PDF made by hand, of the fonts that every reader has: what is printed where is known.
public struct PrintedFile {
  /// One line of text at a place, in points from the page's upper left corner.
  public struct Line {
    let x: Double
    let y: Double
    let size: Double
    let isBold: Bool
    let text: String

    /// Places a line; without more it is running text at the left margin.
    public init(_ text: String, x: Double = 72, y: Double, size: Double = 10, bold: Bool = false) {
      self.text = text
      self.x = x
      self.y = y
      self.size = size
      isBold = bold
    }
  }

  private let pages: [[Line]]
  private let trailer: String

  /// - Parameter isLocked: the file asks for a password.
  public init(_ pages: [[Line]], isLocked: Bool = false) {
    self.pages = pages
    let key = String(repeating: "41", count: 32)
    trailer =
      isLocked
      ? "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >> /ID [<41> <41>]"
      : ""
  }

  /// Lines of a column, twelve points apart.
  public static func column(
    _ texts: [String], x: Double = 72, y: Double
  ) -> [Line] {
    texts.enumerated().map { Line($1, x: x, y: y + Double($0) * 12) }
  }

  /// The whole file.
  public var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(6 + index * 2) 0 R "
          + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>")
      let content = page.map(Self.operators).joined()
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)endstream")
    }
    return Array(written(objects).utf8)
  }

  private static func operators(_ line: Line) -> String {
    let text = line.text.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
      .replacing(")", with: "\\)")
    let font = line.isBold ? "F2" : "F1"
    return "BT /\(font) \(line.size) Tf \(line.x) \(842 - line.y) Td (\(text)) Tj ET\n"
  }

  private func written(_ objects: [String]) -> String {
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\n"
    return file + "startxref\n\(start)\n%%EOF\n"
  }
}

/// Programs of other packages that tests make files with.
public enum Programs {
  /// The path of a program, or nil where it is not installed: the test is skipped then.
  public static func find(_ name: String) -> String? {
    for folder in ["/usr/bin", "/bin", "/usr/local/bin"]
    where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    return nil
  }

  /// Whether PDF can be read.
  public static let hasPoppler = find("pdftotext") != nil && find("pdftohtml") != nil
  /// Whether pages and documents of word processors can be read and made.
  public static let hasPandoc = find("pandoc") != nil
}
