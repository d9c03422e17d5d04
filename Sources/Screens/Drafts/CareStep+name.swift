import Casework

extension CareStep {
  private static let plain: [String: CareStep] = [
    "conversation": .conversation, "advocacy": .advocacy, "complaint": .complaint,
    "introduction": .introduction, "communication": .communication, "new-person": .person(nil),
    "sibling": .sibling,
  ]

  var parts: [String] {
    switch self {
    case .person(let id?): ["person", id.raw]
    case .personLeft(let id): ["left", id.raw]
    case .place(let place): ["place", place.rawValue]
    case .takeBack(let version): ["take-back", String(version)]
    default: [CareStep.plain.first { $0.value == self }?.key ?? ""]
    }
  }

  init?(parts text: String) {
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
