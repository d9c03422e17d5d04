extension ReviewProfile {
  /// Conferences about a child protection plan. They are prepared and recorded by other guidance than reviews are.
  static let childProtection = ReviewProfile(
    kind: .childProtection, words: "child protection conference", noun: "conference",
    firstTitle: "Initial conference", shortWord: "conference", beginning: "Strategy discussion",
    missingFromReturns: "conferences", followsHandbook: false)
}
