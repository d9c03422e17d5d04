public import CareCalendar

extension ReviewProfile {
  /// Reviews of the plan for a young person who leaves care.
  static let pathwayPlan = ReviewProfile(
    kind: .pathwayPlan, words: "pathway plan", noun: "pathway plan review", shortWord: "pathway",
    beginning: "Pathway plan of", involvement: .pathwayPlan,
    missingFromReturns: "reviews of pathway plans", followsHandbook: false,
    cycles: { plan, child in
      guard plan.kind == .pathwayPlan else { return [] }
      return child.timesOutOfCare(within: plan).map { began, ended in
        let inCare = child.pathwayPlanReviewedInCare(plan, by: began)
        return ReviewCycle(
          kind: .pathwayPlan, began: began, start: inCare ?? plan.began,
          startWords: inCare.map { _ in "Pathway plan reviewed at the looked-after review of" },
          held: child.daysHeld(.pathwayPlan) { $0 >= began && $0.isNotAfter(ended) }, ended: ended)
      }
    })
}

extension InvolvementProfile {
  /// The plan for a young person who leaves care at 16 or later. While they are looked after it is reviewed within their
  /// looked-after reviews.
  static let pathwayPlan = InvolvementProfile(
    kind: .pathwayPlan, words: "pathway plan", beginning: "Pathway plan made", ending: "Pathway plan ended",
    isOfChildrenAlone: false, reasonsToEnd: [.finished, .movedAway, .died, .other],
    measureKey: "pathway-plans")
}

extension Child {
  /// The stretches of an involvement during which the child was not looked after, each from its first day to the first
  /// on which it was over.
  public func timesOutOfCare(within involvement: Involvement) -> [(began: Day, ended: Day?)] {
    var stretches: [(began: Day, ended: Day?)] = []
    var began: Day? = involvement.began
    for period in periodsOfCare {
      guard let from = began, from.isBefore(period.lastDay) else { continue }
      if from < period.began { stretches.append((from, earlier(period.began, involvement.ended))) }
      began = period.lastDay
    }
    if let began { stretches.append((began, involvement.ended)) }
    return stretches.filter { $0.began.isBefore(involvement.ended) }
  }

  private func earlier(_ day: Day, _ other: Day?) -> Day { other.map { min($0, day) } ?? day }

  /// The last looked-after review at which a pathway plan was reviewed by a day; nil where there was none.
  fileprivate func pathwayPlanReviewedInCare(_ plan: Involvement, by day: Day) -> Day? {
    daysHeld(.lookedAfter) { $0 >= plan.began && $0 <= day }.last
  }
}
