import Casework

extension ParticipationCode {
  /// How the child took part, said to the child: sentences.
  var toTheChild: String {
    switch self {
    case .pn0: "You are still very young, so people who know you well spoke about how you are."
    case .pn1: "Thank you for coming to your review and telling us what you think."
    case .pn2: "Thank you for coming to your review. Your advocate told us what you think."
    case .pn3: "Thank you for coming to your review and for showing us how you feel."
    case .pn4: "Thank you for coming to your review. You did not have to say anything, and that is fine."
    case .pn5: "You did not come to your review this time. Your advocate told us what you think."
    case .pn6: "You did not come to your review this time. Thank you for letting us know what you think."
    case .pn7: "You did not come to your review this time, and that is fine. Your views always matter to us."
    }
  }
}

extension Answer {
  /// What the child answered, said to the child; nil where they were not asked.
  func toTheChild(_ what: String) -> String? {
    switch self {
    case .yes: "You are happy with \(what)."
    case .no: "You are not happy with \(what)."
    case .mixed: "You are happy with some things about \(what), and not with others."
    case .notAsked: nil
    }
  }
}

extension Answer? {
  var isGiven: Bool { self != nil && self != .notAsked }
}
