import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// Something done about a child, from any screen that shows one.
public enum Act: String, Hashable, Sendable, CaseIterable {
  case book
  case record
  case putOff = "put-off"
  case agree
  case tell
  case speak
  case takeBack = "take-back"

  static let keys = Keymap<Act>([
    (.character("b"), "book", .book),
    (.character("r"), "record", .record),
    (.character("p"), "put off", .putOff),
    (.character("y"), "agree to decisions", .agree),
    (.helpOnly(.character("m")), "tell the team manager which documents are missing", .tell),
    (.helpOnly(.character("v")), "record a visit or conversation", .speak),
    (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
  ])

  var permission: Permission {
    switch self {
    case .book: .bookReviews
    case .record: .recordReviews
    case .putOff: .putOffDuties
    case .agree: .answerDecisions
    case .tell: .prepareReviews
    case .speak: .hearChildren
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .book: "Book"
    case .record: "Record"
    case .putOff: "Put off"
    case .agree: "Agree"
    case .tell: "Tell"
    case .speak: CareStep.conversation.title
    case .takeBack: "Take back"
    }
  }

  var words: String {
    switch self {
    case .book: "book a review"
    case .record: "record a review as held"
    case .putOff: "put off until a day, with the reason"
    case .agree: "agree to the decisions of a review, or say why not"
    case .tell: "tell the team manager which documents are missing"
    case .speak: "record a visit to the child, or a conversation"
    case .takeBack: "take back your own last entry"
    }
  }

  /// What its form is opened for: a step of the review that the chosen duty is about, or the act itself.
  func purpose(_ chosen: Chosen, _ desk: Desk) throws -> Purpose {
    switch self {
    case .agree, .tell:
      guard let review = try Subject(chosen, desk).review(for: self) else { return .act(self) }
      return .step(self == .agree ? .decisions(.reply) : .preparation(.tellManager), of: review)
    case .speak: return .care(.conversation)
    case .book, .record, .putOff, .takeBack: return .act(self)
    }
  }

  /// Why this person may not do it now, whatever it is about; nil when they may.
  func refusal(for person: SignedIn) -> DeskRefusal? { person.refusal(of: permission) }
}
