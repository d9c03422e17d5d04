/// Caseloads as they were on the last day.
extension CaseloadAllocator {
  /// Gives each IRO as many of those who are there at the end as published, and shares the others out in proportion. False
  /// where no report tells of that day.
  mutating func shareAtEnd(_ figures: CouncilFigures) -> Bool {
    let cases = figures.iros.compactMap(\.atEnd?.lookedAfter)
    guard cases.count == figures.iros.count else { return false }
    let order = chance.shuffled(children.indices.filter { isAllocated(children[$0]) })
    var iros = chance.shuffled(cases.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) })
    let there = order.filter { children[$0].ended == nil }
    precondition(there.count == iros.count, "\(there.count) children and \(iros.count) cases")
    for place in there { children[place].iro = iros.removeLast() }
    let shares = cases.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    for place in order where children[place].ended != nil { children[place].iro = chance.pick(shares) }
    return true
  }
}
