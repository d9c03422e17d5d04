public import CareCalendar

/// The backups that are made of a store of one's own from day to day: where they lie, and how many are kept.
public struct DatedBackups: Sendable {
  /// The folder that they lie in.
  public let folder: String
  private let name: String

  /// How many are kept where nobody says otherwise.
  public static let usual = 14

  /// Those of a store: in `folder`, else in a folder beside the store that is called after it.
  public init(of store: String, in folder: String? = ProcessEnvironment["IRO_BACKUPS"]) {
    self.folder = folder ?? "\(store).backups"
    name = Files.lastName(of: store)
  }

  /// How many are kept: `IRO_BACKUPS_KEPT`, else 14; none are made where it is 0. Nil where it is no number.
  public static var kept: Int? {
    guard let text = ProcessEnvironment["IRO_BACKUPS_KEPT"] else { return usual }
    return Int(text).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Where that of a day lies. One of a day that only a clock in doubt tells has a name of its own: it stands in the
  /// place of no other day's, counts as none of them, and stays until somebody removes it.
  public func path(on day: Day, inDoubt: Bool = false) -> String {
    "\(folder)/\(name)-\(day.iso)\(inDoubt ? "-clock-in-doubt" : "").backup"
  }

  /// The receipt that lies beside one.
  public static func receipt(of backup: String) -> String { "\(backup).receipt" }

  /// The days of those that there are, the latest first. Other files of the folder are none of them.
  private func days() throws(FileFault) -> [Day] {
    try Files.names(in: folder).compactMap(day(named:)).sorted(by: >).filter { Files.isFile(path(on: $0)) }
  }

  /// Removes all but the latest up to a day, with their receipts. Those of later days stay and do not count: a clock that
  /// was wrong may have named them.
  public func remove(allBut kept: Int, upTo day: Day) throws(FileFault) {
    for old in try days().filter({ $0 <= day }).dropFirst(kept).map({ path(on: $0) }) {
      Files.removeAll(old)
      Files.removeAll(DatedBackups.receipt(of: old))
    }
  }

  private func day(named file: String) -> Day? {
    let (start, end) = ("\(name)-", ".backup")
    guard file.hasPrefix(start), file.hasSuffix(end), file.count == start.count + 10 + end.count else {
      return nil
    }
    return Day(iso: String(file.dropFirst(start.count).dropLast(end.count)))
  }
}
