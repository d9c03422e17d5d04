import CareCalendar
import Casework
import Rulebook
import Testing

/// The next review of each kind, from histories worked out independently.
@Suite struct ReviewDueVectorsTests {
  private struct Fact: CustomStringConvertible {
    let description: String
    let cycle: ReviewCycle
    let answer: [String]

    init(_ cells: [String]) {
      description = cells.joined(separator: ",")
      cycle = ReviewCycle(
        kind: ReviewKind(rawValue: cells[1])!, began: Day(iso: cells[2])!,
        held: cells[3].split(separator: ";").map { Day(iso: String($0))! })
      answer = Array(cells[4...6])
    }
  }

  @Test("Each has its number, the day it is due and the day to book it by")
  func vectors() throws {
    let facts = try Facts.table("review-due.csv").map(Fact.init)
    let faults = facts.compactMap { fact -> String? in
      let found = found(fact.cycle)
      return found == fact.answer ? nil : "\(fact) but \(found)"
    }
    #expect(faults == [])
    #expect(facts.count == 311)
    // When a supervision order is reviewed is each council's own, so that no vector tells it.
    #expect(Set(facts.map(\.cycle.kind)) == Set(ReviewKind.allCases).subtracting([.supervisionOrder]))
  }

  private func found(_ cycle: ReviewCycle) -> [String] {
    guard let duty = Rulebook.usual.next(in: cycle)?.duty, let number = duty.number else { return [] }
    return ["\(number)", duty.due?.iso ?? "", duty.bookBy?.iso ?? ""]
  }
}
