public import CareCalendar

/// An order, a plan or an enquiry as it was recorded, and what became of it.
public struct RecordedInvolvement: Hashable, Sendable {
  /// Why it ended, and the day from which it was no more.
  public struct Ending: Hashable, Sendable {
    public let reason: InvolvementEndReason
    public let on: Day
  }

  public let kind: InvolvementKind
  public let began: Day
  /// Whoever began it, in words; nil where nobody said it.
  public let by: String?
  /// The council that had it before the child moved here; nil where it began here.
  public let from: String?
  /// The day from which it is no more where nobody ends it before; nil where it lasts until it is ended.
  public fileprivate(set) var until: Day?
  public fileprivate(set) var ending: Ending?

  init(_ beginning: InvolvementBeginning) {
    kind = beginning.kind
    began = beginning.on
    by = beginning.by
    from = beginning.from
    until = beginning.until ?? kind.profile?.lasts.map { beginning.on.adding(months: $0.months) }
  }
}

extension [RecordedInvolvement] {
  /// In the order of the days on which they began.
  mutating func evolve(_ event: InvolvementEvent) {
    switch event {
    case .began(let beginning):
      let place = firstIndex { $0.began > beginning.on } ?? endIndex
      insert(RecordedInvolvement(beginning), at: place)
    case .extended(let kind, let began, let until, _): change(kind, began) { $0.until = until }
    case .concluded, .coreGroupMet: break
    case .ended(let kind, let began, let reason, let day):
      change(kind, began) { $0.ending = RecordedInvolvement.Ending(reason: reason, on: day) }
    }
  }

  private mutating func change(
    _ kind: InvolvementKind, _ began: Day, _ change: (inout RecordedInvolvement) -> Void
  ) {
    guard let place = firstIndex(where: { $0.kind == kind && $0.began == began }) else { return }
    change(&self[place])
  }
}

extension Child {
  public func recordedInvolvement(_ kind: InvolvementKind, began: Day) -> RecordedInvolvement? {
    recordedInvolvements.first { $0.kind == kind && $0.began == began }
  }

  /// Times that events of their own begin and end, those of one kind together.
  var timesRecordedApart: [Involvement] {
    recordedInvolvements.isEmpty
      ? [] : InvolvementKind.recordedApart.flatMap { kind in times(of: kind) }
  }

  private func times(of kind: InvolvementKind) -> [Involvement] {
    let known = recordedInvolvements.filter { $0.kind == kind }
    return known.enumerated().compactMap { place, one in
      guard let profile = kind.profile else { return nil }
      let next = place + 1 < known.count ? known[place + 1].began : nil
      let end = end(of: one, profile, followedOn: next)
      return Involvement(
        kind: kind, began: one.began, beganBecause: profile.beginning.lowercasingFirst, ended: end?.on,
        endedBecause: end?.because)
    }
  }

  /// The first of what ends it: what was recorded, the day until which it was to last, the 18th birthday, the child's
  /// death, or the next of its kind.
  private func end(
    of one: RecordedInvolvement, _ profile: InvolvementProfile, followedOn next: Day?
  ) -> (on: Day, because: String)? {
    let concluded = one.kind == .childProtection ? protectionEnded(since: one.began) : nil
    let ends: [(on: Day?, because: String)] = [
      (one.ending?.on, one.ending?.reason.words ?? ""), (died, InvolvementEndReason.died.words),
      (one.until, "it ran out"), (profile.isOfChildrenAlone ? person.turns18On : nil, "18"),
      (concluded?.on, concluded?.because ?? ""),
      (next, "the next \(profile.words) began; no end is recorded"),
    ]
    return ends.compactMap { end in end.on.map { (on: max($0, one.began), because: end.because) } }
      .min { $0.on < $1.on }
  }
}

extension Child {
  /// Why it cannot be true of this child as we know it; nil when it can.
  func refusal(of event: InvolvementEvent) -> InvolvementRefusal? {
    switch event {
    case .began(let beginning): return refusal(ofBeginning: beginning)
    case .extended(let kind, let began, let until, _):
      guard let known = recordedInvolvement(kind, began: began) else {
        return .noneRuns(kind, began: began)
      }
      if let ended = known.ending { return .endedAlready(kind, on: ended.on) }
      return refusal(ofLasting: kind, from: began, until: until)
    case .concluded(let review, let conclusion, _):
      return refusal(ofConcluding: review, conclusion)
    case .coreGroupMet(let day): return refusal(ofCoreGroup: day)
    case .ended(let kind, let began, _, let day):
      guard let known = recordedInvolvement(kind, began: began) else {
        return .noneRuns(kind, began: began)
      }
      if let ended = known.ending { return .endedAlready(kind, on: ended.on) }
      return day < began ? .endsBeforeItBegan(kind, began: began) : nil
    }
  }

  /// Asked of commands alone: a birth or a death may be recorded, or put right, afterwards.
  func refusalNow(of event: InvolvementEvent) -> InvolvementRefusal? {
    guard case .began(let beginning) = event else { return nil }
    if let died, beginning.on > died { return .died(died) }
    if beginning.kind.profile?.mayBeginBeforeBirth ?? false { return nil }
    let isBorn = person.dateOfBirth.map { $0 <= beginning.on } ?? !person.isUnborn
    return isBorn ? nil : .beforeBirth(beginning.kind)
  }

  private func refusal(ofBeginning beginning: InvolvementBeginning) -> InvolvementRefusal? {
    let kind = beginning.kind
    let running = timesRecordedApart.first { $0.kind == kind && $0.runs(on: beginning.on) }
    if let running { return .runsAlready(kind, since: running.began) }
    return beginning.until.flatMap { refusal(ofLasting: kind, from: beginning.on, until: $0) }
  }

  private func refusal(
    ofLasting kind: InvolvementKind, from began: Day, until day: Day
  ) -> InvolvementRefusal? {
    guard let lasts = kind.profile?.lasts else { return .lastsUntilEnded(kind) }
    if day <= began { return .endsBeforeItBegan(kind, began: began) }
    let most = began.adding(months: lasts.atMost)
    return day > most ? .lastsTooLong(kind, atMost: most) : nil
  }
}
