import Casework

/// Duties whose day rests on what a return and the record disagree about.
extension Child {
  /// The open differences that leave in doubt what reviews are counted from.
  var doubts: [Difference] {
    differences.open.map(\.difference).filter(\.kind.bearsOnDueDays)
  }
}

extension Duty {
  /// True of reviews that are counted from what the record has of care and of earlier reviews.
  private var isCounted: Bool { nature == .review && kind != nil }

  /// The same, said to be in doubt where it is: never counted on without a word beside it.
  func inDoubt(where child: Child) -> Duty {
    guard isCounted, !child.doubts.isEmpty else { return self }
    return Duty(
      key: key, nature: nature, title: "\(title) (in doubt)", post: post, weight: weight,
      responsible: responsible, kind: kind, number: number, opens: opens, due: due, bookBy: bookBy,
      lapses: lapses, unit: unit, isShortNotice: isShortNotice)
  }

  /// Why it is in doubt, a line a difference; none where it is not.
  func doubtWords(of child: Child) -> [String] {
    isCounted ? child.doubts.map { "In doubt: \($0.words)" } : []
  }
}
