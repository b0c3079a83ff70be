internal import Content
internal import Glyphs

/// Writes the text of a document or section as the reader shows it, without a terminal's codes.
///
/// - Parameter width: the columns a line may take.
func writePlainText(_ document: OpenDocument, width: Int, to output: Output) {
  for index in document.sections {
    let text = document.report.source.text(document.report.sections[index].range)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in LineWrap.lines(SafeText.shown(String(line)), width: width) { output.line(part) }
    }
  }
}
