/// On which side of its column a text stands.
public enum Alignment: Hashable, Sendable {
  case left, right
}

extension StringProtocol {
  /// At most this many columns; what does not fit is cut with "…", between whole characters.
  public func clipped(to width: Int) -> String {
    guard width > 0 else { return "" }
    if utf8.count <= width || columns <= width { return String(self) }
    let kept = prefix(columns: width - 1)
    let end = kept.lastIndex { $0 != " " }
    return (end.map { kept[...$0] } ?? "") + "…"
  }

  /// Exactly this many columns: clipped, or filled up with blanks.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = clipped(to: width)
    let blanks = String(repeating: " ", count: Swift.max(0, width - text.columns))
    return alignment == .left ? text + blanks : blanks + text
  }

  /// The longest beginning of whole characters that takes no more than this many columns.
  func prefix(columns width: Int) -> SubSequence {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += TextWidth.columns(self[end])
      if used > width { break }
      formIndex(after: &end)
    }
    return self[..<end]
  }
}
