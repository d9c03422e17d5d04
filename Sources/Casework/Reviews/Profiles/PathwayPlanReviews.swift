extension ReviewProfile {
  /// Reviews of the plan for a young person who leaves care.
  static let pathwayPlan = ReviewProfile(
    kind: .pathwayPlan, words: "pathway plan", noun: "pathway plan review", shortWord: "pathway",
    beginning: "Pathway plan of", missingFromReturns: "reviews of pathway plans")
}
