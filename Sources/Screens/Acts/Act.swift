import Desk
import Glass

/// Something done about a child, from any screen that shows one.
public enum Act: String, Hashable, Sendable, CaseIterable {
  case book
  case record
  case putOff = "put-off"
  case takeBack = "take-back"

  static let keys = Keymap<Act>([
    (.character("b"), "book", .book),
    (.character("r"), "record", .record),
    (.character("p"), "put off", .putOff),
    (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
  ])

  var permission: Permission {
    switch self {
    case .book: .bookReviews
    case .record: .recordReviews
    case .putOff: .putOffDuties
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .book: "Book"
    case .record: "Record"
    case .putOff: "Put off"
    case .takeBack: "Take back"
    }
  }

  var words: String {
    switch self {
    case .book: "book a review"
    case .record: "record a review as held"
    case .putOff: "put off until a day, with the reason"
    case .takeBack: "take back your own last entry"
    }
  }

  /// Why this person may not do it now, whatever it is about; nil when they may.
  func refusal(for person: SignedIn) -> DeskRefusal? {
    if !person.may(permission) { return .notPermitted(permission, person.role) }
    return person.isReadOnly ? .readOnlyDay(person.day) : nil
  }
}
