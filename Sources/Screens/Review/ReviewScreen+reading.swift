import Application
import Casework
import ReadModels
import TerminalUI

extension ReviewScreen {
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let sheet = try queries.sheet(of: child, review)
    let called = try queries.child(child).called
    let name = flowed([called, sheet.title, sheet.file.words], width: width).map { [Text($0, style: .bold)] }
    let strip = flowed(sheet.marks.map(\.words), width: width, by: "  ").map { [Text($0)] }
    return name + strip + (height > 14 ? [[]] : [])
  }

  var choices: AnyHashable { [child, review] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    ChecklistTable(width: width).table(try queries.sheet(of: child, review))
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    let sheet = try queries.sheet(of: child, review)
    let line = try line(queries)
    let why = try DutyExplanation(child, queries, width: width).reasons(about: sheet.file, first: line?.duty)
    let words = try line.map { try self.words($0, queries, width: width) } ?? []
    return words + (words.isEmpty || why.isEmpty ? [] : [""]) + why
  }

  /// The selected line in full, and why it cannot be recorded where it cannot.
  private func words(_ line: ChecklistLine, _ queries: CaseQueries, width: Int) throws -> [Text] {
    func wrapped(_ words: String, _ style: Style = .plain) -> [Text] {
      words.wrapped(to: width).map { Text($0, style: style) }
    }
    let refusal = try line.step?.refusal(on: line.review, of: child, queries)
    return wrapped(line.title.trimmed, .bold)
      + wrapped("\(line.mark.glyph) \(line.standing)", line.mark.style)
      + line.details.flatMap { wrapped($0) }
      + (line.whose.isEmpty ? [] : wrapped("For: \(line.whose)", .dim))
      + (refusal.map { wrapped($0, .dim) } ?? [])
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let sheet = try queries.sheet(of: child, review)
    let counts = [ChecklistMark.late, .open, .locked].compactMap { mark -> Text? in
      let count = sheet.lines.count { $0.mark == mark }
      return count == 0 ? nil : Text("\(count) \(mark.brief)", style: mark.style)
    }
    let number = try queries.child(child).child.person.number
    return Summary(
      counts: counts.isEmpty ? [Text("Everything is recorded.")] : counts,
      total: number.map { "child \($0)" } ?? "")
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String { "Nothing is recorded of this meeting." }

  var legend: [(glyph: String, words: String)] {
    ChecklistMark.allCases.map { ($0.glyph, $0.words.capitalisingFirst) }
  }
}

extension ReviewFile {
  /// "held Mon 28 Jul 2014", "booked Tue 4 Nov 2014 15:30", "cancelled"
  var words: String {
    if let review { return "held \(review.heldOn.words)" + (isAdjourned ? ", adjourned" : "") }
    if cancelled != nil { return "cancelled" }
    return booking.map { "booked \($0.fullWords)" } ?? "not booked"
  }
}
