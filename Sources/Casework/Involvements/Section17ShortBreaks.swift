extension InvolvementProfile {
  /// Short breaks that are given to a child in need under section 17 of the Children Act 1989, and no accommodation under
  /// section 20: the child is not looked after, stands in no return, and has no IRO. The child's own team reviews the plan,
  /// so that there is no profile of reviews beside this one.
  static let section17ShortBreaks = InvolvementProfile(
    kind: .section17ShortBreaks, words: "short break plan under section 17",
    beginning: "Short break plan under section 17 made", ending: "Short break plan under section 17 ended",
    isOfChildrenAlone: true, reasonsToEnd: [.finished, .replaced, .movedAway, .died, .other],
    measureKey: "section-17-short-breaks")
}
