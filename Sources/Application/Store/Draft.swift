public import CareCalendar
public import Casework

/// Which half-filled form is meant: whose it is, of what kind, and about whom and what.
public struct DraftKey: Hashable, Sendable {
  public let staff: StaffID
  /// The name of the form: "book".
  public let form: String
  public let child: ChildID?
  /// What of the child it is about: a review's id, a duty; empty where the form and child say it all.
  public let about: String

  public init(staff: StaffID, form: String, child: ChildID? = nil, about: String = "") {
    self.staff = staff
    self.form = form
    self.child = child
    self.about = about
  }
}

/// A half-filled form: what was typed so far, by the names of its fields.
public struct Draft: Equatable, Sendable {
  public let key: DraftKey
  public let answers: [String: String]
  public let keptAt: Instant

  public init(key: DraftKey, answers: [String: String], keptAt: Instant) {
    self.key = key
    self.answers = answers
    self.keptAt = keptAt
  }
}

/// Half-filled forms, kept until they are saved or given up: no part of the record.
public protocol Drafts: AnyObject {
  /// Puts the draft in place of the one of the same key. Returns when another start of the program would find it.
  func keep(_ draft: Draft) throws(StoreFault)
  /// The drafts of one member of staff, the last kept first.
  func drafts(of staff: StaffID) throws(StoreFault) -> [Draft]
  func discard(_ key: DraftKey) throws(StoreFault)
  /// Overwrites what is still left of forms that were saved.
  func overwriteTraces() throws(StoreFault)
}
