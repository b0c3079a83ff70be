// Places in what shows with a report and has no bytes of its own: facts, related entries, citations.

extension DocumentLayout {
  /// The path of what a place lies in, where that is no text of the report; see `Line.begins`.
  public func path(at place: Place) -> String? {
    guard !isEmpty else { return nil }
    let lines = lines(inPart: parts.contains(place.part) ? place.part : parts.lowerBound)
    let path = lines.prefix(place.line + 1).last { $0.begins != nil }?.begins
    return path == "text" || path == "title" ? nil : path
  }

  /// The place where something begins, in the part that holds a byte.
  public func place(of path: String, near offset: Int) -> Place? {
    guard !isEmpty else { return nil }
    let part = place(ofOffset: offset).part
    return lines(inPart: part).firstIndex { $0.begins == path }.map { Place(part: part, line: $0) }
  }
}
