import Application
import Casework
import ReadModels
import TerminalUI

/// Who looked: a line a note, with when, who, where and at which child.
enum ReadsTable {
  /// - Parameters:
  ///   - child: who is asked for: of a list with others, the line names them first.
  ///   - first: where the lines stand among `total`.
  static func table(_ lines: [ReadLine], about child: ChildID?, from first: Int, of total: Int) -> Table {
    let before = min(first, max(0, total - lines.count))
    return .fitted(
      [
        Column("When", minimum: 17, ideal: 18, priority: Column.always),
        Column("Who", minimum: 12, ideal: 28, priority: Column.always),
        Column("Where", minimum: 10, ideal: 24, priority: 5),
        Column("Child", minimum: 16, ideal: 36, priority: 6),
      ],
      lines.map { line in
        .entry(
          line.number, Text(when(line)), Text(line.name), Text(place(line)),
          Text(whom(line, about: child)))
      }, before: before, after: total - before - lines.count)
  }

  /// In universal time, as in the journal: "3 Nov 2014 09:15"
  private static func when(_ line: ReadLine) -> String { "\(line.at.day.shortWithYear) \(line.at.timeOfDay)" }

  /// "The child's page", "iro caseload": a command begins with the name of the program as it is typed.
  private static func place(_ line: ReadLine) -> String {
    let words = line.place.words
    return words.hasPrefix("iro ") ? words : words.capitalisingFirst
  }

  /// "Jayden Murray", "12 children", "Jayden Murray and 11 others"
  private static func whom(_ line: ReadLine, about id: ChildID?) -> String {
    guard line.children.count != 1 else { return called(line.children[0]) }
    guard let child = line.children.first(where: { $0.id == id }) else {
      return line.children.isEmpty ? "–" : "\(line.children.count.withCommas) children"
    }
    let others = line.children.count - 1
    return "\(called(child)) and \(others == 1 ? "1 other" : "\(others.withCommas) others")"
  }

  private static func called(_ child: ReadLine.Child) -> String { child.name ?? "Child \(child.number)" }

  /// The whole of a line, for the pane: every child of a list by the number.
  static func words(_ line: ReadLine, width: Int) -> [Text] {
    let login = line.login.isEmpty ? "" : " (\(line.login))"
    let about = [
      "\(line.name)\(login)", "\(place(line)),",
      "on \(line.at.day.words) at \(line.at.timeOfDay) UTC. Number \(line.number.withCommas) of the log.",
    ]
    let children = line.children.map { [$0.number, $0.name].compactMap { $0 }.joined(separator: " ") }
    let listed = children.isEmpty ? "No child was looked at." : children.joined(separator: ", ")
    let told = about.dropFirst().flatMap { $0.wrapped(to: width) } + [""] + listed.wrapped(to: width)
    return [Text(about[0], style: .bold)] + told.map { Text($0) }
  }
}
