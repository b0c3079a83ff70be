internal import Content
internal import Layout

// Where bytes of a report show.

extension ReadingScreen {
  /// The line on which a byte shows; a footnote's text shows where it is called.
  func visiblePlace(of offset: Int) -> DocumentLayout.Place {
    let place = layout.place(ofOffset: offset)
    if let line = layout.line(showing: offset, inPart: place.part) {
      return DocumentLayout.Place(part: place.part, line: line)
    }
    guard let label = report.footnote(holding: offset, inPart: place.part) else { return place }
    for part in layout.parts where report.mentions(footnote: label, inPart: part) {
      if let line = layout.line(showing: offset, inPart: part) {
        return DocumentLayout.Place(part: part, line: line)
      }
    }
    return place
  }

  /// The line on which a match starts.
  func place(of match: FindState.Match) -> DocumentLayout.Place? {
    guard layout.parts.contains(match.part) else { return nil }
    let line = layout.line(showing: match.bytes.lowerBound, inPart: match.part)
    return line.map { DocumentLayout.Place(part: match.part, line: $0) }
  }

  /// Whether a match is on the screen.
  func shows(_ match: FindState.Match) -> Bool {
    visible().contains { place, line in
      place.part == match.part && line.holds(match.bytes.lowerBound)
    }
  }
}

extension DocumentLayout {
  /// The line of a byte; for one of the text it is never a line of the title above it.
  func place(ofText offset: Int) -> Place {
    let place = place(ofOffset: offset)
    guard offset >= report.bodyStart, place.part == parts.lowerBound, !isEmpty else { return place }
    let first = lines(inPart: place.part).firstIndex {
      $0.offset >= report.bodyStart && !$0.isBlank
    }
    return max(place, Place(part: place.part, line: first ?? 0))
  }

  /// The index of the line in a part that shows a byte.
  func line(showing offset: Int, inPart part: Int) -> Int? {
    lines(inPart: part).firstIndex { $0.holds(offset) }
  }
}

extension Line {
  /// Whether a byte of the report shows on the line.
  func holds(_ offset: Int) -> Bool {
    spans.contains { span in
      span.offset.map { $0 <= offset && offset < $0 + span.text.utf8.count } ?? false
    }
  }
}

extension Report {
  /// The label of the footnote whose text holds a byte.
  fileprivate func footnote(holding offset: Int, inPart part: Int) -> String? {
    for block in blocks(inPart: part).reversed() where block.offset <= offset {
      if case .footnote(let label, _) = block.content { return label }
      return nil
    }
    return nil
  }

  /// Whether a part has the mark of a footnote.
  fileprivate func mentions(footnote label: String, inPart part: Int) -> Bool {
    let mark = Array("[^\(label)]".utf8)
    let range = parts[part].range
    guard range.count >= mark.count else { return false }
    for start in range.lowerBound...(range.upperBound - mark.count)
    where source.bytes[start] == 0x5B && source.bytes[start + 1] == 0x5E {
      if source.bytes[start..<(start + mark.count)].elementsEqual(mark) { return true }
    }
    return false
  }
}
