/// Where an entry came from.
public enum Source: Hashable, Sendable {
  case person
  /// A line of an imported file, named by the SHA-256 of its bytes.
  case file(digest: String, collectionYear: Int?, line: Int)
}

extension Source {
  /// "person", or "file:<digest>:<collection year>:<line>".
  var text: String {
    switch self {
    case .person: "person"
    case .file(let digest, let year, let line): "file:\(digest):\(year.map { "\($0)" } ?? ""):\(line)"
    }
  }

  /// Throws Unreadable for anything that `text` does not write.
  init(text: String) throws {
    if text == "person" {
      self = .person
      return
    }
    // By bytes: nearly every entry that a file told of has a source like this, and characters take long to tell apart.
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard parts.count == 4, parts[0] == "file", let line = Int(parts[3]) else { throw UnreadablePayload() }
    let year = Int(parts[2])
    guard year != nil || parts[2].isEmpty else { throw UnreadablePayload() }
    self = .file(digest: String(parts[1]), collectionYear: year, line: line)
  }
}
