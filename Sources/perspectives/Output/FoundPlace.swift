internal import Content

/// A place that a search found.
struct FoundPlace: Equatable {
  /// The document's id.
  let id: String
  let language: String
  /// The section's id.
  let section: String
  /// The section's title.
  let title: String
  /// The line of the hit in the file, from 1.
  let line: Int
  /// The words around the hit, on one line.
  let snippet: String
}

/// The places where a query is found, best first, at most `limit`.
///
/// - Parameter language: that of the interface; its documents come first among equals.
func findHits(
  _ query: String, in library: Library, _ filters: Filters, limit: Int, _ language: String
) -> [FoundPlace] {
  []
}
