public import Application
import ReadModels

/// Who looked at which child, as a printed list: a row a note, the latest first.
public enum ReadsListing {
  /// - Parameter isWhole: every child of a list that left the program, by number, as programs want it; to people the first
  ///   of them is told, and how many there are.
  public static func listing(_ lines: [ReadLine], isWhole: Bool) -> Listing {
    Listing(
      columns: ["number", "at", "login", "name", "where", "children", "child"],
      rows: lines.map { line in
        [
          String(line.number), line.at.iso, line.login, line.name, line.place.words,
          String(line.children.count), isWhole ? whole(line) : brief(line),
        ]
      }, numbers: ["number", "children"])
  }

  private static func whole(_ line: ReadLine) -> String {
    line.children.map(\.number).joined(separator: " ")
  }

  private static func brief(_ line: ReadLine) -> String {
    guard let first = line.children.first else { return "" }
    let others = line.children.count - 1
    return others == 0 ? first.number : "\(first.number) and \(others) more"
  }
}
