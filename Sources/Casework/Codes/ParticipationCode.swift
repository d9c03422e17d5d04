/// How a child took part in a review (SSDA903: REVIEW_CODE). PN2 and PN5 are the child's views put by an advocate or
/// the IRO; PN6 is views that the child sent: in writing, by telephone, by video.
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
    case .pn0: "was under 4"
    case .pn1: "attended and spoke for themself"
    case .pn2: "attended; an advocate or the IRO put their views"
    case .pn3: "attended and showed their views by symbols, without words"
    case .pn4: "attended, gave no views and asked nobody to put them"
    case .pn5: "did not attend; asked an advocate or the IRO to put their views"
    case .pn6: "did not attend; sent their views in writing or another way"
    case .pn7: "did not attend; their views did not reach the review"
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

  /// The child was old enough to have views, and none reached the review.
  public var leavesViewsOut: Bool { self != .pn0 && !participated }
}
