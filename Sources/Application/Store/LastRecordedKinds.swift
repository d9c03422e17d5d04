import Record

/// What was recorded last.
public enum LastRecordedKinds {
  /// The names on disk of the events of the last act; none in an empty journal.
  public static func kinds(in journal: any Journal) throws -> [String] {
    let head = try journal.head()
    let recent = try journal.read(after: max(0, head - 100), limit: 100)
    guard let last = recent.last else { return [] }
    return recent.filter { $0.act == last.act }.map(\.kind)
  }
}
