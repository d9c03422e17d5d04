import Casework
import ReadModels

extension ReviewVersion {
  /// How the child took part, said to the child: sentences. Nil where it is not recorded.
  var youTookPart: String? {
    switch held.participation {
    case .pn0: "You are still very young, so people who know you well spoke about how you are."
    case .pn1: "Thank you for coming to your \(meeting) and telling us what you think."
    case .pn2: "Thank you for coming to your \(meeting). \(viewsWerePut)"
    case .pn3: "Thank you for coming to your \(meeting) and for showing us how you feel."
    case .pn4: "Thank you for coming to your \(meeting). You did not have to say anything, and that is fine."
    case .pn5: "You did not come to your \(meeting) this time. \(viewsWerePut)"
    case .pn6: "You did not come to your \(meeting) this time. Thank you for letting us know what you think."
    case .pn7 where toldBefore: "You did not come to your \(meeting) this time, and that is fine."
    case .pn7:
      "You did not come to your \(meeting) this time, and that is fine. Your views always matter to us."
    case nil: nil
    }
  }

  private var meeting: String { held.kind.profile.meetingWord }

  /// By whom the child's views were put. Where it is not recorded, a child with an advocate was spoken for by them.
  private var viewsWerePut: String {
    let isAdvocate = held.childsRoute == .advocate || (hasAdvocate && held.childsRoute != .apart)
    return isAdvocate
      ? "Your advocate told us what you think." : "I told the others what you think, as you asked me to."
  }

  /// Whether the child was not there, and had said something before.
  var toldBefore: Bool {
    guard let code = held.participation, !code.attended, code != .pn0 else { return false }
    return !said.isEmpty
  }
}

extension ConversationWay {
  /// How the child was spoken to, said to the child, after the day.
  var toTheChild: String {
    switch self {
    case .alone: "when you and I talked on our own"
    case .withOthers: "when we talked and others were there"
    case .observed: "when I came to see you"
    case .telephone: "on the telephone"
    case .video: "by video"
    case .inWriting: "in what you wrote"
    case .byAdvocate: "through your advocate"
    case .declined, .notAppropriate: "before the meeting"
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
