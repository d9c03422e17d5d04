import Casebook
import Casework

extension ReviewStep {
  var parts: [String] {
    switch self {
    case .preparation(let step): ["preparation"] + step.parts
    case .meeting(let step): ["meeting"] + step.parts
    case .plan(let step): ["plan"] + step.parts
    case .decisions(let step): ["decisions"] + step.parts
    case .afterwards(let step): ["afterwards"] + step.parts
    }
  }

  init?(parts text: String) {
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

extension Party {
  fileprivate var name: String {
    switch self {
    case .child: "child"
    case .person(let id): id.raw
    }
  }

  fileprivate init(name: String) { self = name == "child" ? .child : .person(PersonID(name)) }
}
