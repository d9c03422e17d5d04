/// How a child took part in a review (SSDA903: REVIEW_CODE).
public enum ParticipationCode: String, CaseIterable, Sendable, Hashable {
  case pn0 = "PN0"
  case pn1 = "PN1"
  case pn2 = "PN2"
  case pn3 = "PN3"
  case pn4 = "PN4"
  case pn5 = "PN5"
  case pn6 = "PN6"
  case pn7 = "PN7"

  public var words: String {
    switch self {
    case .pn0: "observed, being under 4"
    case .pn1: "came and spoke for themself"
    case .pn2: "came, and an advocate spoke for them"
    case .pn3: "came, and shared views without words: symbols, pictures, behaviour"
    case .pn4: "came, and shared no views this time"
    case .pn5: "did not come, and an advocate spoke for them"
    case .pn6: "did not come, and sent their views another way"
    case .pn7: "did not come, and sent no views this time"
    }
  }

  public var attended: Bool {
    switch self {
    case .pn1, .pn2, .pn3, .pn4: true
    case .pn0, .pn5, .pn6, .pn7: false
    }
  }

  /// The child's views reached the review, by whatever way. A child under 4 is counted neither way.
  public var participated: Bool {
    switch self {
    case .pn1, .pn2, .pn3, .pn5, .pn6: true
    case .pn0, .pn4, .pn7: false
    }
  }
}
