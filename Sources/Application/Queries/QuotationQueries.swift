public import CareCalendar
import Casework
public import Measures
import ReadModels

/// Words that may be printed, for whoever sees the whole service.
extension CountedService {
  /// What was said, and noted of impact, in a period and may stand in its report, in order of the day; without anything that
  /// tells of whom it is but the age group. It is among what may still be printed, each once.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func quotationsTold(in period: ClosedRange<Day>, among still: StillPrinted) throws -> [PrintedQuotation] {
    let today = measureContext(for: period).today
    var found: [PrintedQuotation] = []
    for id in still.children {
      guard var child = try counted(id) else { continue }
      var seen: Set<CountedQuotation> = []
      child.quotations.removeAll { !still.holds($0, of: child.id) || !seen.insert($0).inserted }
      found += PrintedQuotation.all(of: child, in: period, asOf: today)
    }
    return found.sorted { $0.precedes($1) }
  }
}

extension CaseQueries {
  /// The same, as it is known now.
  public func printedQuotations(in period: ClosedRange<Day>) throws -> [PrintedQuotation] {
    try quotationsTold(in: period, among: stillPrinted(in: period))
  }

  /// What may be printed by all that is recorded. Words that were withdrawn since are not, whatever day is taken for today.
  fileprivate func stillPrinted(in period: ClosedRange<Day>) throws -> StillPrinted {
    var still = StillPrinted()
    for id in try perhapsQuoted(in: period) {
      let child = Child(folding: try childEntries(id))
      guard let counted = CountedChild(child, id: id, under: rulebook), !counted.quotations.isEmpty else {
        continue
      }
      still.add(counted)
      let names = try namesBeside(child, id)
      still.keep(of: id) { child.nameFound(in: $0, others: names.close, staff: names.staff) == nil }
    }
    return still
  }

  /// Names that tell of whom a child's words are, and that the child's record does not hold: those of their brothers and
  /// sisters, parents and children who are known here, whoever may see them, and of their IROs; and those of everybody else who works here.
  func namesBeside(_ child: Child, _ id: ChildID) throws -> (close: [String], staff: [String]) {
    let links = Set(child.family.parentages.map(\.id))
    let scopes = [child.family.id.map { BoardScope.family($0) }, links.isEmpty ? nil : .parentage(links)]
    let rows = try store.reading { try scopes.compactMap { $0 }.flatMap { try presentRows($0) } }
    let relatives = try rows.map(\.id).filter { $0 != id }.flatMap {
      Child(folding: try childEntries($0)).everyName
    }
    let iros = child.responsibility.allocations.compactMap { staff[$0.iro]?.details.name }
    return (relatives + iros, staff.members.map(\.details.name))
  }
}

extension ServiceAsKnown {
  /// The same, as it was known. Words that may not be printed any more are not, whatever was known then.
  public func printedQuotations(in period: ClosedRange<Day>) throws -> [PrintedQuotation] {
    try quotationsTold(in: period, among: queries.stillPrinted(in: period))
  }
}

/// The words of each child that may be printed by all that is recorded.
struct StillPrinted {
  private var words: [ChildID: [CountedQuotation]] = [:]

  mutating func add(_ child: CountedChild) {
    if !child.quotations.isEmpty { words[child.id] = child.quotations }
  }

  var children: [ChildID] { Array(words.keys) }

  mutating func keep(of child: ChildID, _ isNameless: (String) -> Bool) {
    words[child]?.removeAll { !isNameless($0.words) }
  }

  /// Whose sort of words they are may be known otherwise by now.
  func holds(_ quotation: CountedQuotation, of child: ChildID) -> Bool {
    (words[child] ?? []).contains { $0.words == quotation.words && $0.on == quotation.on }
  }
}
