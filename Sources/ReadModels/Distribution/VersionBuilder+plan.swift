import CareCalendar
import Casework
import Rulebook

extension VersionBuilder {
  mutating func plan() -> VersionPlan {
    guard document == .record else { return .none }
    let isCaseFile = recipient == .caseFile
    let plan = file.plan
    let parts = PlanDomain.allCases.compactMap { domain -> VersionPlan.Part? in
      guard let progress = plan.progress[domain] else { return nil }
      let place = "how \(domain.words) is going"
      return VersionPlan.Part(
        domain: domain, standing: confidentiality.clean(progress.issue, in: place) ?? "progressing",
        words: confidentiality.clean(progress.words, in: place))
    }
    let milestones = plan.milestones.map {
      VersionPlan.VersionMilestone(
        words: confidentiality.clean($0.words, in: "the milestones"), by: $0.by,
        reachedOn: plan.reached[$0.id])
    }
    return VersionPlan(
      parts: parts, milestones: milestones,
      permanence: confidentiality.clean(plan.permanence?.kind, in: "the plan for permanence"),
      placementObserved: isCaseFile
        ? confidentiality.clean(plan.placementObserved, in: "what was observed") : nil,
      risks: isCaseFile ? plan.risks.map { confidentiality.clean($0, in: "the risks") } : [])
  }

  mutating func decisions() -> [VersionDecision] {
    file.decisions.made.enumerated().map { place, decision in
      let name = "\(decision.isRecommendation ? "recommendation" : "decision") \(place + 1)"
      return VersionDecision(
        number: place + 1, words: confidentiality.clean(words(of: decision), in: name),
        responsible: confidentiality.clean(decision.responsible, in: name), by: decision.by,
        isRecommendation: decision.isRecommendation,
        childWanted: wish(decision.childWanted, in: name),
        whyDifferent: wish(decision.whyDifferent, in: name),
        awaits: awaited(of: decision, in: name), notAgreed: objection(to: decision, in: name),
        standing: confidentiality.clean(standing(of: decision), in: name))
    }
  }

  /// A letter says it as it is said to the child.
  private func words(of decision: Decision) -> String {
    document == .letter ? decision.wordsToChild ?? decision.words : decision.words
  }

  private func agreement(of decision: Decision) -> DecisionAgreement {
    source.book.agreement(of: decision, in: file, on: source.day)
  }

  private mutating func awaited(of decision: Decision, in place: String) -> String? {
    guard decision.approver != nil, file.decisions.approvals[decision.id] == nil else { return nil }
    return confidentiality.clean(decision.approver, in: place)
  }

  private mutating func objection(to decision: Decision, in place: String) -> String? {
    switch agreement(of: decision) {
    case .notAgreed(let reason), .refused(let reason): confidentiality.clean(reason, in: place) as String
    default: nil
    }
  }

  private func standing(of decision: Decision) -> String {
    switch file.decisions.outcomes[decision.id] {
    case .done(let day): "carried out on \(day.inFull)"
    case .notDone(let reason, _): "not carried out: \(reason)"
    case nil: agreement(of: decision).words
    }
  }

  /// What the child wanted is not for everybody who gets a notice.
  private mutating func wish(_ words: String?, in place: String) -> String? {
    guard document != .notice, let words else { return nil }
    if clearance.hearsWishes { return confidentiality.clean(words, in: place) as String }
    confidentiality.note("what the child wanted", in: place)
    return nil
  }
}

extension VersionBuilder {
  /// What the sender should know before the document goes.
  func remarks(said: [VersionQuotation]) -> [String] {
    let confidential = source.conversations(for: file, review).contains {
      $0.words != nil && $0.audience.isInConfidence && clearance.hears($0)
    }
    let all = [
      terms,
      confidential && recipient != .caseFile
        ? "It repeats what the child said in confidence: see that nobody else opens it." : nil,
      document == .record && file.followUp.recordCompletedOn == nil
        ? "The record is not marked as complete yet." : nil,
      document == .notice && file.decisions.issuedOn == nil
        ? "The decisions have not gone to the manager yet." : nil,
      confidentiality.seeks
        ? "Names and places are found as they are written: what is said in other words is not. Read it through."
        : nil,
    ]
    return all.compactMap { $0 } + (document == .letter && recipient == .child ? toTheChild : [])
  }

  /// Which decisions the letter says in the official words.
  private var officialWords: String? {
    let made = file.decisions.made
    let numbers = made.indices.filter { made[$0].wordsToChild == nil }.map { "\($0 + 1)" }
    guard let last = numbers.last else { return nil }
    let which = (numbers.count == 1 ? [] : [numbers.dropLast().joined(separator: ", ")]) + [last]
    return "Not yet worded for the child: decision\(numbers.count == 1 ? "" : "s") "
      + "\(which.joined(separator: " and ")). The letter has the official words."
  }

  /// Of somebody who may not simply come to the meeting, not everything may be sent either.
  private var terms: String? {
    guard case .person(let id) = recipient, let person = child.family[id], person.terms.needReason else {
      return nil
    }
    if clearance.hidden(person) != nil { return "This person \(person.terms.words)." }
    return "This person \(person.terms.words): \(person.termsReason ?? "no reason is recorded")".asSentence
  }

  private var toTheChild: [String] {
    let communication = child.voice.communication
    return [
      officialWords,
      communication.knownAs == nil
        ? "What the child likes to be called is not recorded, so the letter says the full name." : nil,
      communication.needs.map { "What the child needs to understand it: \($0)." },
      communication.interpreter.map { "The child needs an interpreter: \($0)." },
    ].compactMap { $0 }
  }
}
