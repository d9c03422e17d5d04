import CareCalendar

/// The court proceedings of two records that are of one child.
struct CourtOfBoth {
  private var court: Court

  init(_ ours: Court) { court = ours }

  /// What the other record tells, without the proceedings that are known here. Those that go on here are the same as any
  /// that had not ended there before: what was recorded of them since goes on here. Of what ended here nothing is taken.
  /// Others come after those that are here, or are refused.
  mutating func takingOver(_ told: [ChildEvent]) throws -> [ChildEvent] {
    var theirs = Court()
    for case .court(let event) in told { theirs.evolve(event) }
    var toCome = theirs.proceedings[...]
    var same: Proceedings?
    return try told.filter { event in
      guard case .court(let event) = event else { return true }
      if case .began = event {
        same = try toCome.popFirst().flatMap { try court.same(as: $0) }
        if same != nil { return false }
      } else if let same, same.ended != nil || event.happenedOn < same.began {
        return false
      }
      court.evolve(event)
      return true
    }
  }
}

extension Court {
  /// The same proceedings as they are known here; nil for others. Throws where others ended before those that go on here:
  /// there is one at a time, and they would be put after them.
  fileprivate func same(as other: Proceedings) throws -> Proceedings? {
    if let same = proceedings.first(where: { $0.began == other.began }) { return same }
    guard let open else { return nil }
    if let ended = other.ended, ended <= open.began {
      throw SettlementRefusal.earlierProceedings(began: other.began, ended: ended)
    }
    return open
  }
}
