import CareCalendar

extension ReviewProfile {
  /// Conferences about a child protection plan. They are prepared and recorded by other guidance than reviews are.
  static let childProtection = ReviewProfile(
    kind: .childProtection, words: "child protection conference", noun: "conference",
    firstTitle: "Initial conference", shortWord: "conference", beginning: "Strategy discussion",
    involvement: .childProtection, missingFromReturns: "conferences", followsHandbook: false,
    isConference: true,
    cycles: { enquiry, child in
      guard enquiry.kind == .childProtection else { return [] }
      let known = child.recordedInvolvement(.childProtection, began: enquiry.began)
      let isTransferred = known?.from != nil
      return [
        ReviewCycle(
          kind: .childProtection, began: enquiry.began,
          startWords: isTransferred ? "Told of the move here" : nil,
          firstTitle: isTransferred ? "Transfer-in conference" : nil,
          held: child.daysHeld(.childProtection, where: enquiry.covers), ended: enquiry.ended)
      ]
    })
}

extension InvolvementProfile {
  /// A child protection enquiry, from the strategy discussion that began it, and the plan that comes of it. It ends with
  /// the conference that ends the plan or says that none is needed.
  static let childProtection = InvolvementProfile(
    kind: .childProtection, words: "child protection enquiry",
    beginning: "Strategy discussion that began an enquiry",
    beginningElsewhere: "Told that the child moved here on a child protection plan",
    ending: "Child protection enquiry ended", isOfChildrenAlone: true, mayBeginBeforeBirth: true,
    reasonsToEnd: [.noConference, .movedAway, .died, .other], measureKey: "child-protection")
}
