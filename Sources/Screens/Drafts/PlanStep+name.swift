import Casebook
import Casework

extension PlanStep {
  private static let plain: [String: PlanStep] = [
    "permanence": .permanence, "placement": .placement, "risk": .risk, "amended": .amendedPlan,
    "milestone": .milestone(nil),
  ]

  var parts: [String] {
    switch self {
    case .progress(let domain): ["progress", domain.rawValue]
    case .milestone(let id?): ["reached", id.raw]
    case .question(let question): ["question", question]
    default: [PlanStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  init?(_ parts: inout Parts) {
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

  var parts: [String] {
    switch self {
    case .approval(let id): ["approval", id.raw]
    case .outcome(let id, let review): ["outcome", id.raw, review.raw]
    default: [DecisionStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  init?(_ parts: inout Parts) {
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

  var parts: [String] {
    if case .send(let document, let recipient) = self {
      return ["send", document.rawValue, recipient.name]
    }
    return [AfterwardsStep.plain.first { $0.value == self }?.key ?? ""]
  }

  init?(_ parts: inout Parts) {
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
