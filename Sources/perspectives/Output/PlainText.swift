internal import Canvas
internal import Content
internal import Layout

/// Writes the text of a document or section as the reader shows it, without a terminal's codes.
///
/// - Parameter width: the columns a line may take.
func writePlainText(_ document: OpenDocument, width: Int, to output: Output) {
  let options = LayoutOptions(
    width: width, words: .of(document.entry.language), showsAddresses: true,
    showsTitle: document.section == nil,
    additions: Additions(document.entry, document.report, in: document.library))
  let layout = DocumentLayout(document.report, options: options, section: document.section)
  layout.forEachLine { line in
    var text = line.text[...]
    while text.last == " " { text.removeLast() }
    output.line(String(text))
  }
}
