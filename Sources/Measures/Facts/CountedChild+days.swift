public import CareCalendar

extension CountedChild {
  /// The first day on which anything happened that can be counted; nil where nothing did.
  public var firstDay: Day? { happened.min() }

  /// The last day on which anything happened that can be counted; nil while something goes on, and where nothing did.
  public var lastDay: Day? {
    let goesOn =
      (stays + shortBreaks + adoptionPlacements).contains { $0.ended == nil }
      || involvements.contains { $0.ended == nil }
      || reviews.contains { $0.state == .awaited && $0.lapses == nil } || alerts.contains { $0.ending == nil }
      || clocks.contains { $0.met == nil && $0.lapsed == nil }
    return goesOn ? nil : happened.max()
  }

  private var happened: [Day] {
    var days: [Day?] = []
    for stay in stays + shortBreaks + adoptionPlacements { days += [stay.began, stay.ended] }
    for involvement in involvements { days += [involvement.began, involvement.ended] }
    for review in reviews { days += [review.due, review.heldOn, review.completedOn, review.lapses] }
    for alert in alerts { days += [alert.raisedOn, alert.endedOn] }
    for note in practiceNotes { days += [note.on, note.answeredOn] }
    days += visits.map(\.on) + quotations.map(\.on) + surveys.map(\.on) + voices.map(\.on)
    days += monitorings.map(\.on) + changes.map(\.toldOn)
    for paper in consultations { days += [paper.sentOn, paper.returnedOn] }
    for clock in clocks { days += [clock.due, clock.met] }
    return days.compactMap { $0 }
  }
}

extension CountedAlert {
  /// The day on which it was resolved or withdrawn; nil while it is open.
  public var endedOn: Day? {
    switch ending {
    case .resolved(let day), .withdrawn(let day): day
    case nil: nil
    }
  }
}

extension CountedChild {
  /// The same with those of its reviews and clocks, of which there are many, that bear on some days. Figures of these
  /// days, and lists, come to the same.
  public func bearing(on days: ClosedRange<Day>) -> CountedChild {
    var child = self
    child.reviews.removeAll { review in
      !CountedReview.bears(
        heldOn: review.heldOn, due: review.due, findsPlan: review.permanence != nil, on: days)
    }
    child.clocks.removeAll { !days.contains($0.due) }
    return child
  }

  /// True where anything that can be counted happened or went on between the first and the last of the days.
  public func bears(on days: ClosedRange<Day>) -> Bool {
    guard let firstDay else { return false }
    return firstDay <= days.upperBound && (lastDay.map { $0 >= days.lowerBound } ?? true)
  }
}

extension CountedReview {
  /// True for one that was held or due on some days, and for one that found a plan for permanence before, which is
  /// asked for at the reviews that follow it.
  public static func bears(
    heldOn: Day?, due: Day?, findsPlan: Bool, on days: ClosedRange<Day>
  ) -> Bool {
    if let due, days.contains(due) { return true }
    guard let heldOn else { return false }
    return findsPlan ? heldOn <= days.upperBound : days.contains(heldOn)
  }
}
