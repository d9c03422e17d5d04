extension ReviewProfile {
  /// Reviews of short breaks under regulation 48, until they go past its limits.
  static let shortBreaks = ReviewProfile(
    kind: .shortBreaks, words: "short breaks", noun: "short breaks review", shortWord: "breaks",
    beginning: "First short break", involvement: .shortBreaks,
    missingFromReturns: "reviews of short breaks",
    cycles: { series, child in
      guard series.kind == .shortBreaks else { return [] }
      let passed = ShortBreakLimits(episodes: series.episodes).passedOn
      let ended = [series.ended, passed].compactMap { $0 }.min()
      return [
        ReviewCycle(
          kind: .shortBreaks, began: series.began,
          held: child.daysHeld(.shortBreaks) { $0 >= series.began && $0.isNotAfter(ended) }, ended: ended,
          historyIsKnown: child.collectedYears.isEmpty)
      ]
    })
}
