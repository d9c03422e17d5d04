import CareCalendar
import Casework

/// Children's numbers in the sources that are known in another form: programs lose the zeros before a number and change
/// the case of letters, and each would become a second child.
struct NumbersWrittenOtherwise {
  /// Each is a fault of its child, of whom nothing is taken under either form.
  private(set) var faults: [ImportReport.Fault] = []
  /// Of children born on another day, who are others: to look at.
  private(set) var remarks: [ImportReport.Remark] = []
  /// The numbers at fault, in the order of the sources.
  private(set) var numbers: [ChildNumber] = []
  /// They and the forms in which they are known.
  private(set) var all: Set<ChildNumber> = []

  /// - Parameters:
  ///   - known: every number of the record.
  ///   - born: a child's day of birth as it is recorded.
  init(
    _ returns: [CollectedReturn], known: [ChildNumber: ChildID], born: (ChildID) throws -> Day?
  ) rethrows {
    let new = returns.flatMap(\.children).filter { !$0.facts.isEmpty && known[$0.number] == nil }
    guard !new.isEmpty else { return }
    var forms = Dictionary(known.map { ($0.key.bareForm, ($0.key, $0.value as ChildID?)) }) { first, _ in
      first
    }
    var births: [ChildNumber: Day] = [:]
    for facts in new { births[facts.number] = births[facts.number] ?? facts.born }
    var seen: Set<ChildNumber> = []
    for facts in new where seen.insert(facts.number).inserted {
      guard let (other, id) = forms[facts.number.bareForm] else {
        forms[facts.number.bareForm] = (facts.number, nil)
        continue
      }
      let (own, others) = (births[facts.number], try id.map(born) ?? births[other])
      note(facts, beside: other, isOtherChild: own != nil && others != nil && own != others)
    }
  }

  private mutating func note(_ facts: ChildFacts, beside other: ChildNumber, isOtherChild: Bool) {
    guard let origin = facts.facts.first?.origin else { return }
    let both = "known is \(other), the file has \(facts.number)"
    if isOtherChild {
      let words = "a number like that of a child born on another day: \(both); taken as another child"
      return remarks.append(ImportReport.Remark(origin: origin, words: words))
    }
    let words =
      facts.number.text.lowercased() == other.text.lowercased()
      ? "capital letters in the one and small ones in the other: \(both); write the number as it is known"
      : "zeros before the number were lost or added: \(both); write the file again with the column as text"
    faults.append(ImportReport.Fault(origin: origin, words: words))
    numbers.append(facts.number)
    all.formUnion([facts.number, other])
  }
}

extension ChildFacts {
  fileprivate var born: Day? {
    facts.lazy.compactMap { if case .born(let day) = $0.fact { day } else { nil } }.first
  }
}
