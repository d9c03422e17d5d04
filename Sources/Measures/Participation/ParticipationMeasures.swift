import CareCalendar
import Casework
import Rulebook

/// How children took part in their reviews, by the codes PN0 to PN7.
enum ParticipationMeasures {
  static func all(under policy: Policy) -> [Measure] {
    let own = policy.participationAge
    return [
      percent(
        "contributed", "Children's views reached the review",
        "The council's own figure. \(definition) The age, of the council's policy: \(own.words).",
        .reviews(own, \.participated))
    ]
      + ParticipationAge.allCases.map { age in
        percent(
          "contributed.\(age.rawValue)", "Views reached the review, \(age.words)", definition,
          .reviews(age, \.participated))
      } + before + ways(policy.participationUnit) + after
      + ReviewGroup.allCases.filter { ![.lookedAfter, .shortBreaks].contains($0) }.flatMap(ofGroup)
  }

  private static let definition = """
    Reviews held of children in our care, by the age on the day of the review: those with PN1, PN2, PN3, PN5 or PN6, \
    over all but PN0.
    """

  /// Of the kinds of review that are counted by themselves.
  private static func ofGroup(_ group: ReviewGroup) -> [Measure] {
    [
      percent(
        "participated\(group.ending)", "Views reached the review\(group.words)",
        "Of the \(group.several) held, those with PN1, PN2, PN3, PN5 or PN6, over all but PN0.",
        .reviews(.all, of: group.holds, \.participated)),
      percent(
        "attended\(group.ending)", "Children attended\(group.words)",
        "Of the \(group.several) held of children aged 4 and over, those with PN1 to PN4.",
        .reviews(.fourAndOver, of: group.holds, \.attended)),
    ]
  }

  static func count(
    _ key: String, _ title: String, _ definition: String, isBetterLow: Bool = false, _ counting: Counting
  ) -> Measure {
    Measure(
      "participation.\(key)", title, .participation, .count, definition: definition,
      isBetterLow: isBetterLow, counting)
  }

  static func percent(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(
      "participation.\(key)", title, .participation, .percent, definition: definition, counting)
  }

  private static let before = [
    percent("participated", "Views reached the review", definition, .reviews(.all, \.participated)),
    percent(
      "participated.short-breaks", "Views reached the review, short breaks",
      "Reviews held of short breaks: those with PN1, PN2, PN3, PN5 or PN6, over all but PN0.",
      .reviews(.all, of: { $0 == .shortBreaks }, \.participated)),
    percent(
      "meaningful", "Views reached the review in a meaningful way", definition, .reviews(.all, \.participated)
    ),
    percent("over-7", "Views reached the review, over 7", definition, .reviews(.overSeven, \.participated)),
  ]

  /// What councils tell as a share, or as a number.
  private static func ways(_ unit: ParticipationUnit) -> [Measure] {
    [
      ("attended", "Children attended", "those with PN1 to PN4", Counting.reviews(.fourAndOver, \.attended)),
      (
        "advocate", "Views put by an advocate or the IRO",
        "those with PN2 or PN5, whether the child was there or not",
        .reviews(.fourAndOver) { $0 == .pn2 || $0 == .pn5 }
      ),
    ].map { key, title, which, counting in
      Measure(
        "participation.\(key)", title, .participation, unit == .share ? .percent : .count,
        definition: """
          Reviews held of children aged 4 and over: \(which). As a share or a number, by the council's policy: \
          \(unit.rawValue).
          """, counting)
    }
  }

  private static let after = [
    percent(
      "attended-meaningful", "Views given, of children who attended",
      "Reviews that the child attended: those with PN1, PN2 or PN3, over PN1 to PN4.",
      .reviewsHeld { review, _ in
        guard review.kind.isOfChildInCare, let code = review.participation, code.attended else { return nil }
        return Observation.Verdict(code.participated)
      }),
    percent(
      "briefed-someone", "Did not attend, and briefed somebody to speak",
      "Reviews held of children aged 4 and over: those with PN5.", .reviews(.fourAndOver) { $0 == .pn5 }),
    count(
      "none", "Neither attended nor gave views",
      "Reviews held of children aged 4 and over: those with PN7.", isBetterLow: true,
      .reviews(.fourAndOver) { $0 == .pn7 }),
  ]
}

extension ParticipationAge {
  /// The youngest who is counted, in whole years; nil where everybody is.
  var youngest: Int? {
    switch self {
    case .fourAndOver: 4
    case .overFour: 5
    case .overSeven: 8
    case .all: nil
    }
  }

  var words: String {
    switch self {
    case .fourAndOver: "aged 4 and over"
    case .overFour: "over 4 (from the fifth birthday)"
    case .overSeven: "over 7 (from the eighth birthday)"
    case .all: "of every age"
    }
  }
}

extension Counting {
  /// Each review held, of children of an age and with a code other than PN0.
  fileprivate static func reviews(
    _ age: ParticipationAge, of isOfKind: @escaping @Sendable (ReviewKind) -> Bool = { $0.isOfChildInCare },
    _ counts: @escaping @Sendable (ParticipationCode) -> Bool
  ) -> Counting {
    everyReviewHeld { review, child in
      guard isOfKind(review.kind), let held = review.heldOn else { return nil }
      if let why = child.child.whyTooYoung(age, on: held, review.participation) { return .leftOut(why) }
      guard let code = review.participation else { return .leftOut(Why.noCode) }
      return code == .pn0 ? .leftOut(Why.underFour) : Observation.Verdict(counts(code))
    }
  }
}

extension CountedChild {
  /// Why the child is not of the age; nil for one who is. A code other than PN0 says of a child whose birth is not
  /// known that they were 4 or over.
  fileprivate func whyTooYoung(
    _ floor: ParticipationAge, on day: Day, _ code: ParticipationCode?
  ) -> Why? {
    guard let youngest = floor.youngest else { return nil }
    // No year has more days: of most children the age need not be worked out.
    if let dateOfBirth, day - dateOfBirth >= youngest * 366 { return nil }
    if let age = age(on: day) {
      if age >= youngest { return nil }
      return age < 4 ? Why.underFour : Why.younger
    }
    if code == .pn0 { return Why.underFour }
    return floor == .fourAndOver && code != nil ? nil : Why.birthUnknown
  }
}
