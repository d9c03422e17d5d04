/// A question that the council's policy answers by one of several words, by its name in the policy file.
public enum PolicyChoice: String, Sendable, CaseIterable {
  case nextReviewCountsFrom = "reviews.next-counts-from"
  case seriesTimely = "reviews.series-timely"
  case replyCountsFrom = "decisions.reply-counts-from"
  case midwayCheck = "duties.midway-check"
  case amendedCarePlan = "duties.amended-care-plan"
  case practiceMonitoring = "duties.practice-monitoring"
  case permanencePlan = "duties.permanence-plan"
  case allocationCountsFrom = "duties.allocation-counts-from"
  case introductionAge = "duties.introduction-age"
  case conferenceQuorum = "conferences.quorum"
  case audits = "checks.audits"
  case observations = "checks.observations"
  case checkedBy = "checks.by"
  case participationAge = "measures.participation-age"
  case onTimeBasis = "measures.on-time-basis"
  case participationUnit = "measures.participation-told-as"

  /// The words it can be answered by, the usual one first.
  public var options: [String] { meanings.map { $0.option } }

  /// The answer where the council says nothing.
  public var usual: String { options[0] }

  /// What an answer comes to, in a sentence; nil for a word that is none of the options.
  public func meaning(of option: String) -> String? { meanings.first { $0.option == option }?.meaning }

  private static func planned(_ what: String) -> [(option: String, meaning: String)] {
    [("not-planned", "No \(what) are planned.")]
      + (1...5).map { ("\($0)-a-quarter", "Planned are \(what) of each IRO in a quarter: \($0).") }
  }

  private var meanings: [(option: String, meaning: String)] {
    switch self {
    case .nextReviewCountsFrom:
      [
        ("first-day", "The next review counts from the first day of the last one."),
        ("completion", "The next review counts from the day the last one was completed."),
      ]
    case .seriesTimely:
      [
        (
          "began-and-completed",
          "A review of several meetings is in time if it began in time and was completed in its period."
        ),
        ("began", "A review of several meetings is in time if it began in time."),
        ("completed", "A review of several meetings is in time if it was completed by its due day."),
      ]
    case .replyCountsFrom:
      [
        ("issued", "The manager's reply counts from the day the decisions were sent."),
        ("review-completed", "The manager's reply counts from the day the review was completed."),
      ]
    case .allocationCountsFrom:
      [
        ("care-began", "The days for allocating an IRO count from the day the child came into our care."),
        ("service-told", "The days for allocating an IRO count from the day the reviewing service was told."),
      ]
    case .introductionAge:
      [
        ("4-and-over", "An IRO's introduction is sent to children aged 4 and over."),
        ("over-4", "An IRO's introduction is sent to children over 4: from their fifth birthday."),
        ("all", "An IRO's introduction is sent to children of every age."),
        ("not-asked", "No introduction of an IRO is asked for."),
      ]
    case .midwayCheck:
      [
        ("not-asked", "No check is asked for between two reviews."),
        ("asked", "A check is asked for half way between two reviews."),
      ]
    case .amendedCarePlan:
      [
        ("not-asked", "No amended care plan is asked for after a review."),
        ("asked", "An amended care plan is asked for after every review."),
      ]
    case .practiceMonitoring:
      [
        ("not-asked", "No form on plan, reports and practice is asked for after a review."),
        ("asked", "A form on plan, reports and practice is asked for after every review."),
      ]
    case .permanencePlan:
      [
        ("second-review", "The plan for permanence is asked for by the second review."),
        (
          "first-six-month-review",
          "The plan for permanence is asked for by the first six-month review, the third."
        ),
      ]
    case .conferenceQuorum:
      [
        ("asked", "Whether enough of the agencies were there is asked of every conference."),
        ("not-asked", "Whether enough of the agencies were there is not asked of a conference."),
      ]
    case .audits: PolicyChoice.planned("audits of review records")
    case .observations: PolicyChoice.planned("observations of reviews")
    case .checkedBy:
      [
        ("iro-manager", "The IRO manager checks the work of IROs."),
        ("another-iro", "Another IRO checks the work of an IRO."),
        ("either", "The IRO manager or another IRO checks the work of an IRO."),
      ]
    case .participationAge:
      [
        ("4-and-over", "Participation is counted for children aged 4 and over."),
        ("over-4", "Participation is counted for children over 4: from their fifth birthday."),
        ("over-7", "Participation is counted for children over 7: from their eighth birthday."),
        ("all", "Participation is counted for children of every age."),
      ]
    case .onTimeBasis:
      [
        ("children", "Reviews on time are told by child: all of a child's reviews in the year were on time."),
        ("ni66", "Reviews on time are told by child looked after on 31 March for at least 4 weeks (NI 66)."),
        ("reviews", "Reviews on time are told by review: those on time of those held."),
        ("due-in-month", "Reviews on time are told by month: those held on time of those due in it."),
      ]
    case .participationUnit:
      [
        ("share", "Children who attended, and those for whom somebody spoke, are told of a hundred reviews."),
        (
          "number",
          "Children who attended, and those for whom somebody spoke, are told as a number of reviews."
        ),
      ]
    }
  }
}
