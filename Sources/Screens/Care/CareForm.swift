import Application
import CareCalendar
import Casework
import TerminalUI

/// What changed in a child's care, on the day on which it happened, or is proposed: by a key, and then what has to be
/// known of that.
struct CareForm: FormDefinition {
  private let subject: Subject
  private let day: DayQuestion
  private let early: EarlyReviewQuestions
  private let apart: InvolvementQuestions
  private let conference: ConferenceQuestions?
  private let stayEnds: DayQuestion
  private let iroTold: DayQuestion
  private let placed = PlacementQuestions()
  private let death = ConfirmationField(label: "The child has died", yes: "yes, the child has died")

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    day = subject.dayItHappened(queries, "On", usual: subject.found.day)
    let typed = TypedDayParser(
      today: subject.found.day, leaning: .future, calendar: queries.rulebook.calendar)
    early = EarlyReviewQuestions(subject, DayField(typed: typed))
    apart = InvolvementQuestions(subject, DayField(typed: typed), death)
    stayEnds = .endOfStay(typed)
    conference = ConferenceQuestions(toConclude: subject, queries.rulebook.policy)
    var told = subject.dayItHappened(queries, "IRO told on", named: "iro-told")
    told.isRequired = false
    iroTold = told
  }

  private var present: Episode? { subject.presentEpisode }

  private var possible: [ChangeInCare] { ChangeInCare.possible(for: subject) }

  var title: String { "What changed for \(subject.called)?" }

  var lines: [String] {
    guard let present else { return ["Not in our care and without short breaks at present."] }
    let placement = present.placement?.words ?? "placement not recorded"
    return [
      "Since \(present.began.words): \(placement); \(present.legalStatus.words).",
      "What is due follows at once. A return that says the same changes nothing.",
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let what = Field("what", "What", .keyed(possible.map(\.choice)), required: true)
    guard let change = change(answers) else { return [what] }
    if change == .conference { return [what] + (conference?.fields(answers, required: true) ?? []) }
    return [what, day.asked] + more(on: change, answers)
  }

  var prefilled: [String: String] {
    ChangeInCare.wanted(by: subject.duty, of: subject).map { ["what": $0.rawValue] } ?? [:]
  }

  func variant(_ answers: [String: String]) -> String {
    let parts = [
      early.variant(answers), apart.variant(answers), ConferenceQuestions.variant(answers),
    ]
    return
      (["what", "status-too", "because"].map { answers[$0] ?? "" } + parts
      + (isStay(answers) ? ["stay"] : [])).joined(separator: " ")
  }

  /// True where what is answered begins a stay that is reviewed before it ends, or is a change within one.
  private func isStay(_ answers: [String: String]) -> Bool {
    let status = answers["status"].flatMap { LegalStatus(rawValue: $0) } ?? present?.legalStatus
    return status.flatMap { Stay.Ground($0, placed.placement(answers) ?? present?.placement) } != nil
  }

  private func stayAsked(_ answers: [String: String]) -> [Field] { isStay(answers) ? [stayEnds.asked] : [] }

  private func endOfStay(_ answers: [String: String]) -> Day? {
    isStay(answers) ? stayEnds.day(answers) : nil
  }

  private func change(_ answers: [String: String]) -> ChangeInCare? {
    answers["what"].flatMap { ChangeInCare(rawValue: $0) }
  }

  private func more(on change: ChangeInCare, _ answers: [String: String]) -> [Field] {
    switch change {
    case .move, .adoptersEnded:
      let ended = change == .adoptersEnded ? [whyAdoptersEnded] : []
      let statusToo = Field.yesOrNo("status-too", "Status changed too", known: false)
      return ended + placement(adoptive: false) + [sameCarers, whyMoved, statusToo]
        + (answers["status-too"] == "yes" ? [status(shortBreaks: false)] : []) + stayAsked(answers)
    case .adopters: return placement(adoptive: true) + [sameCarers]
    case .status: return [status(shortBreaks: false)] + stayAsked(answers)
    case .ended: return ended(answers)
    case .care:
      return [status(shortBreaks: false), need] + placement(adoptive: false) + stayAsked(answers)
    case .stayEnds: return [stayEnds.asked]
    case .proposed: return present.map { early.calling($0.legalStatus, answers) } ?? []
    case .settled: return early.following(answers)
    case .breaks: return [status(shortBreaks: true)] + placement(adoptive: false)
    case .apartBegan: return apart.beginning(answers)
    case .apartFollowed: return apart.following(answers)
    case .extended: return [iroTold.asked]
    case .told, .plan, .approval, .extensionTold, .approved, .conference, .coreGroup, .pathway: return []
    }
  }

  private func status(shortBreaks: Bool) -> Field {
    let offered = LegalStatus.allCases.filter { $0.isShortBreaks == shortBreaks }
    return Field(
      "status", "Legal status", .choice(offered.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }),
      required: true)
  }

  private var need: Field {
    Field(
      "need", "Category of need",
      .choice(CategoryOfNeed.allCases.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }),
      hint: "Why the child came to need us; it may be left out")
  }

  private func placement(adoptive: Bool) -> [Field] {
    placed.asked(of: PlacementType.allCases.filter { $0.isAdoptive == adoptive }, isRequired: true)
  }

  private let sameCarers = Field.yesOrNo("same-carers", "With the same carers", known: false)

  private var whyMoved: Field {
    Field(
      "moved-because", "Moved because",
      .choice(ReasonForPlacementChange.allCases.map { Choice($0.rawValue, $0.words) }), required: true)
  }

  private var whyAdoptersEnded: Field {
    Field(
      "adopters-because", "The placement ended because",
      .choice(ReasonAdoptionPlacementEnded.allCases.map { Choice($0.rawValue, $0.words) }), required: true)
  }

  /// A death is said twice: as the reason, and by a yes of its own.
  private func ended(_ answers: [String: String]) -> [Field] {
    let reasons = ReasonEpisodeEnded.allCases.filter(\.endsCare)
    let because = Field(
      "because", "Because", .choice(reasons.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }),
      required: true)
    return [because] + (answers["because"] == ReasonEpisodeEnded.died.rawValue ? [death.asked] : [])
  }
}

extension CareForm {
  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let change = change(answers) else {
      throw FormRefusal(words: "Say what changed, by its key.", field: "what")
    }
    return .care(try command(change, on: try day.known(answers), answers))
  }

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    let isDeath = answers["because"] == ReasonEpisodeEnded.died.rawValue
    guard isDeath || apart.isDeath(answers) else { return nil }
    return "Record that \(subject.called) has died? Nothing is asked for any more, and nothing is sent."
  }

  private func command(
    _ change: ChangeInCare, on day: Day, _ answers: [String: String]
  ) throws -> CareServiceCommand {
    switch change {
    case .move: return recorded(.change(moved(answers, on: day)))
    case .status:
      return recorded(
        .change(CareChange(on: day, legalStatus: try status(answers), stayEnds: endOfStay(answers))))
    case .adopters:
      guard let placement = placed.placement(answers) else {
        throw FormRefusal(words: "Choose the placement.", field: "placement")
      }
      return recorded(
        .placeForAdoption(
          on: day, placement, placed.provider(answers), placed.location(answers),
          isWithSameCarers: answers["same-carers"] == "yes"))
    case .adoptersEnded:
      let reason = answers["adopters-because"].flatMap { ReasonAdoptionPlacementEnded(rawValue: $0) }
      guard let reason else { throw FormRefusal(words: "Choose why it ended.", field: "adopters-because") }
      return recorded(.endAdoptionPlacement(reason, then: moved(answers, on: day)))
    case .ended: return recorded(.end(on: day, try reasonEnded(answers)))
    case .care, .breaks:
      return recorded(
        .begin(
          CareBeginning(
            on: day, legalStatus: try status(answers),
            need: answers["need"].flatMap { CategoryOfNeed(rawValue: $0) },
            placement: placed.placement(answers), provider: placed.provider(answers),
            location: placed.location(answers), stayEnds: endOfStay(answers))))
    case .stayEnds: return recorded(.expectEnd(stayEnds.day(answers), on: day))
    case .proposed: return try early.call(answers, on: day)
    case .settled: return try early.follow(answers, on: day)
    case .coreGroup: return .involve(subject.chosen.child, .coreGroupMet(on: day))
    case .conference: return try ConferenceQuestions.command(conference, about: subject, answers)
    case .apartBegan: return try apart.begin(answers, on: day)
    case .apartFollowed: return try apart.follow(answers, on: day)
    case .told, .plan, .approval, .extended, .extensionTold, .approved, .pathway:
      return recorded(.step(step(change, answers), on: day))
    }
  }

  private func step(_ change: ChangeInCare, _ answers: [String: String]) -> CarePlanningStep {
    switch change {
    case .told: .serviceTold
    case .approval: .temporarilyApproved
    case .extended: .approvalExtended(iroTold: iroTold.day(answers))
    case .extensionTold: .iroToldOfExtension
    case .approved: .approvedAsFosterCarer
    case .pathway: .pathwayAssessed
    default: .carePlanMade
    }
  }

  private func recorded(_ command: CareCommand) -> CareServiceCommand {
    .record(subject.chosen.child, command)
  }

  private func reasonEnded(_ answers: [String: String]) throws -> ReasonEpisodeEnded {
    guard let reason = answers["because"].flatMap({ ReasonEpisodeEnded(rawValue: $0) }) else {
      throw FormRefusal(words: "Choose why care ended.", field: "because")
    }
    if reason.isDeath { try death.check(answers) }
    return reason
  }

  private func moved(_ answers: [String: String], on day: Day) -> CareChange {
    CareChange(
      on: day,
      legalStatus: answers["status-too"] == "yes"
        ? answers["status"].flatMap { LegalStatus(rawValue: $0) } : nil,
      placement: placed.placement(answers), provider: placed.provider(answers),
      location: placed.location(answers), isWithSameCarers: answers["same-carers"] == "yes",
      reasonForMove: answers["moved-because"].flatMap { ReasonForPlacementChange(rawValue: $0) },
      stayEnds: endOfStay(answers))
  }

  private func status(_ answers: [String: String]) throws -> LegalStatus {
    guard let status = answers["status"].flatMap({ LegalStatus(rawValue: $0) }) else {
      throw FormRefusal(words: "Choose the legal status.", field: "status")
    }
    return status
  }
}
