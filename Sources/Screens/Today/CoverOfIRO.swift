import Application
import Casework
import ReadModels
import TerminalUI

/// That an IRO is away and who covers, or for whom the IRO covers: what stands below a line an IRO.
struct CoverOfIRO {
  /// Nil where nobody stands in.
  private let standIn: StaffID?
  private let absence: Absence?
  private let covered: [StaffMember]
  private let children: Int
  private let queries: CaseQueries
  private let iro: StaffID?

  /// - Parameter lines: those of all IROs, for how many children each has.
  init(_ iro: StaffID?, _ queries: CaseQueries, children lines: [IROLine]) {
    let (staff, day) = (queries.staff, queries.signedIn.day)
    absence = iro.flatMap { staff.absence(of: $0, on: day) }
    standIn = iro.flatMap { staff.standIn(for: $0, on: day) }
    covered = iro.map { staff.covered(by: $0, on: day) } ?? []
    children = iro.map { queries.childrenCovered(by: $0, among: lines) } ?? 0
    (self.queries, self.iro) = (queries, iro)
  }

  /// In full, for the pane.
  var words: [String] {
    let away = iro.flatMap(queries.absenceWords(of:))
    return [away, covers { $0 }].compactMap { $0 }
  }

  /// "away to 14 Nov, covered by B. Bello"; "covers 28 children besides, for A. Okafor"
  var notes: [Row] {
    let away = absence.map { absence in
      let cover = standIn.map { "covered by \(ShortWords.name(queries.name(of: $0)))" } ?? "without cover"
      return "away to \(absence.until.short), \(cover)"
    }
    return [away, covers(ShortWords.name)].compactMap { $0 }.map { .note(Text("    \($0)", style: .dim)) }
  }

  private func covers(_ name: (String) -> String) -> String? {
    guard !covered.isEmpty else { return nil }
    let names = covered.map { name($0.details.name) }.joined(separator: ", ")
    return "covers \(Screens.children(children)) besides, for \(names)"
  }
}
