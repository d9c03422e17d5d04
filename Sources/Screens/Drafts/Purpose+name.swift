import Casebook
import Casework

/// The name under which a form is known again in a draft: its parts with a bar between them, free text last.
extension Purpose {
  var name: String {
    switch self {
    case .act(let act): "act|\(act.rawValue)"
    case .step(let step, let review): "step|\(review.raw)|\(step.parts.joined(separator: "|"))"
    case .care(let step): "care|\(step.parts.joined(separator: "|"))"
    case .raise(let origin): "raise|\(origin.parts.joined(separator: "|"))"
    case .alert(let task, let alert): "alert|\(task.rawValue)|\(alert.raw)"
    case .practice(let task): "practice|\(task.parts.joined(separator: "|"))"
    case .absence(let task): "absence|\(task.rawValue)"
    }
  }

  /// Nil for a form that this program does not have.
  init?(name: String) {
    var parts = Parts(name)
    let purpose: Purpose? =
      switch parts.next() {
      case "act": Act(rawValue: parts.next()).map { .act($0) }
      case "step":
        Purpose(stepParts: &parts)
      case "care": CareStep(parts: String(parts.rest)).map { .care($0) }
      case "raise": .raise(AlertOrigin(&parts))
      case "alert":
        AlertTask(rawValue: parts.next()).map { .alert($0, AlertID(parts.next())) }
      case "practice": PracticeTask(&parts).map { .practice($0) }
      case "absence": AbsenceTask(rawValue: parts.next()).map { .absence($0) }
      default: nil
      }
    guard let purpose else { return nil }
    self = purpose
  }

  private init?(stepParts parts: inout Parts) {
    let review = ReviewID(parts.next())
    guard let step = ReviewStep(parts: String(parts.rest)) else { return nil }
    self = .step(step, of: review)
  }
}

/// The words after the first bar of a name, as they are needed: each in turn, or all that is left.
private struct Parts {
  var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> String {
    let word = rest.prefix { $0 != "|" }
    rest = rest.dropFirst(word.count + 1)
    return String(word)
  }
}

extension ReviewStep {
  fileprivate var parts: [String] {
    switch self {
    case .preparation(let step): ["preparation"] + step.parts
    case .meeting(let step): ["meeting"] + step.parts
    case .plan(let step): ["plan"] + step.parts
    case .decisions(let step): ["decisions"] + step.parts
    case .afterwards(let step): ["afterwards"] + step.parts
    }
  }

  fileprivate init?(parts text: String) {
    var parts = Parts(text)
    let step: ReviewStep? =
      switch parts.next() {
      case "preparation": PreparationStep(&parts).map { .preparation($0) }
      case "meeting": MeetingStep(&parts).map { .meeting($0) }
      case "plan": PlanStep(&parts).map { .plan($0) }
      case "decisions": DecisionStep(&parts).map { .decisions($0) }
      case "afterwards": AfterwardsStep(&parts).map { .afterwards($0) }
      default: nil
      }
    guard let step else { return nil }
    self = step
  }
}

extension PreparationStep {
  private static let plain: [String: PreparationStep] = [
    "book": .book, "cancel": .cancel, "social-worker": .socialWorkerSpokenTo, "child": .childSpokenTo,
    "choices": .childsChoices, "invite": .invite, "send": .send, "tell": .tellManager,
  ]

  fileprivate var parts: [String] {
    switch self {
    case .invitation(let party): ["invitation", party.name]
    case .document(let name): ["document", name]
    default: [PreparationStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  fileprivate init?(_ parts: inout Parts) {
    let word = parts.next()
    switch word {
    case "invitation": self = .invitation(Party(name: parts.next()))
    case "document": self = .document(String(parts.rest))
    default:
      guard let step = PreparationStep.plain[word] else { return nil }
      self = step
    }
  }
}

extension MeetingStep {
  private static let plain: [String: MeetingStep] = [
    "hold": .hold, "adjourn": .adjourn, "complete": .complete, "answers": .childAnswers,
  ]

  fileprivate var parts: [String] {
    if case .attendance(let party) = self { return ["attendance", party.name] }
    return [MeetingStep.plain.first { $0.value == self }?.key ?? ""]
  }

  fileprivate init?(_ parts: inout Parts) {
    let word = parts.next()
    guard let step = word == "attendance" ? .attendance(Party(name: parts.next())) : MeetingStep.plain[word]
    else { return nil }
    self = step
  }
}

extension PlanStep {
  private static let plain: [String: PlanStep] = [
    "permanence": .permanence, "placement": .placement, "risk": .risk, "amended": .amendedPlan,
    "milestone": .milestone(nil),
  ]

  fileprivate var parts: [String] {
    switch self {
    case .progress(let domain): ["progress", domain.rawValue]
    case .milestone(let id?): ["reached", id.raw]
    case .question(let question): ["question", question]
    default: [PlanStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  fileprivate init?(_ parts: inout Parts) {
    let word = parts.next()
    switch word {
    case "progress":
      guard let domain = PlanDomain(rawValue: parts.next()) else { return nil }
      self = .progress(domain)
    case "reached": self = .milestone(MilestoneID(parts.next()))
    case "question": self = .question(String(parts.rest))
    default:
      guard let step = PlanStep.plain[word] else { return nil }
      self = step
    }
  }
}

extension DecisionStep {
  private static let plain: [String: DecisionStep] = ["make": .make, "issue": .issue, "reply": .reply]

  fileprivate var parts: [String] {
    switch self {
    case .approval(let id): ["approval", id.raw]
    case .outcome(let id, let review): ["outcome", id.raw, review.raw]
    default: [DecisionStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  fileprivate init?(_ parts: inout Parts) {
    let word = parts.next()
    switch word {
    case "approval": self = .approval(DecisionID(parts.next()))
    case "outcome": self = .outcome(DecisionID(parts.next()), of: ReviewID(parts.next()))
    default:
      guard let step = DecisionStep.plain[word] else { return nil }
      self = step
    }
  }
}

extension AfterwardsStep {
  private static let plain: [String: AfterwardsStep] = [
    "write": .write, "complete": .complete, "midway": .midway,
  ]

  fileprivate var parts: [String] {
    if case .send(let document, let recipient) = self {
      return ["send", document.rawValue, recipient.name]
    }
    return [AfterwardsStep.plain.first { $0.value == self }?.key ?? ""]
  }

  fileprivate init?(_ parts: inout Parts) {
    let word = parts.next()
    if word == "send", let document = ReviewDocument(rawValue: parts.next()) {
      self = .send(document, Recipient(name: parts.next()))
    } else if let step = AfterwardsStep.plain[word] {
      self = step
    } else {
      return nil
    }
  }
}

extension CareStep {
  private static let plain: [String: CareStep] = [
    "conversation": .conversation, "advocacy": .advocacy, "complaint": .complaint,
    "introduction": .introduction, "communication": .communication, "new-person": .person(nil),
    "sibling": .sibling,
  ]

  fileprivate var parts: [String] {
    switch self {
    case .person(let id?): ["person", id.raw]
    case .personLeft(let id): ["left", id.raw]
    case .place(let place): ["place", place.rawValue]
    case .takeBack(let version): ["take-back", String(version)]
    default: [CareStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  fileprivate init?(parts text: String) {
    var parts = Parts(text)
    let word = parts.next()
    let step: CareStep? =
      switch word {
      case "person": .person(PersonID(parts.next()))
      case "left": .personLeft(PersonID(parts.next()))
      case "place": ChildsPlace(rawValue: parts.next()).map { .place($0) }
      case "take-back": Int(parts.next()).map { .takeBack(version: $0) }
      default: CareStep.plain[word]
      }
    guard let step else { return nil }
    self = step
  }
}

extension Party {
  fileprivate var name: String {
    switch self {
    case .child: "child"
    case .person(let id): id.raw
    }
  }

  fileprivate init(name: String) { self = name == "child" ? .child : .person(PersonID(name)) }
}

extension Recipient {
  fileprivate var name: String {
    switch self {
    case .child: "child"
    case .caseFile: "case-file"
    case .person(let id): id.raw
    }
  }

  fileprivate init(name: String) {
    switch name {
    case "child": self = .child
    case "case-file": self = .caseFile
    default: self = .person(PersonID(name))
    }
  }
}

extension AlertOrigin {
  fileprivate var parts: [String] {
    [review?.raw ?? "", decision?.raw ?? "", practiceNote?.raw ?? ""]
  }

  fileprivate init(_ parts: inout Parts) {
    let words = [parts.next(), parts.next(), parts.next()].map { $0.isEmpty ? nil : $0 }
    self.init(
      review: words[0].map { ReviewID($0) }, decision: words[1].map { DecisionID($0) },
      practiceNote: words[2].map { PracticeNoteID($0) })
  }
}

extension PracticeTask {
  fileprivate var parts: [String] {
    switch self {
    case .note: ["note"]
    case .answer(let id): ["answer", id.raw]
    }
  }

  fileprivate init?(_ parts: inout Parts) {
    switch parts.next() {
    case "note": self = .note
    case "answer": self = .answer(PracticeNoteID(parts.next()))
    default: return nil
    }
  }
}
