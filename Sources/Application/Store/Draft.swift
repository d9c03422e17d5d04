public import CareCalendar
public import Casework
public import Record

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

/// The id of an act that is still to be recorded: what a form becomes when it is saved.
public typealias FormActID = ActID

/// A half-filled form: what was typed so far, by the names of its fields.
public struct Draft: Equatable, Sendable {
  public let key: DraftKey
  /// The id of the act that it becomes when it is saved, whatever else is typed into it until then.
  public let act: FormActID
  public let answers: [String: String]
  public let keptAt: Instant
  /// True where it was saved once, and the disk did not confirm that.
  public let isTried: Bool

  public init(
    key: DraftKey, act: FormActID, answers: [String: String], keptAt: Instant, isTried: Bool = false
  ) {
    self.key = key
    self.act = act
    self.answers = answers
    self.keptAt = keptAt
    self.isTried = isTried
  }
}

/// A form that is being saved.
public struct SavedForm: Hashable, Sendable {
  public let key: DraftKey
  /// The id of the act that it becomes.
  public let act: FormActID

  public init(_ key: DraftKey, as act: FormActID) {
    self.key = key
    self.act = act
  }
}

/// Half-filled forms, kept until they are saved or given up: no part of the record.
public protocol Drafts: AnyObject {
  /// Puts the draft in place of the one of the same key. Returns when another start of the program would find it.
  ///
  /// False where the act that it becomes is recorded already: then nothing is kept.
  @discardableResult
  func keep(_ draft: Draft) throws(StoreFault) -> Bool
  /// The drafts of one member of staff that are not recorded, the last kept first.
  func drafts(of staff: StaffID) throws(StoreFault) -> [Draft]
  /// The forms of one member of staff that were saved, the last kept first, until their traces are overwritten.
  func savedForms(of staff: StaffID) throws(StoreFault) -> [DraftKey]
  func discard(_ key: DraftKey) throws(StoreFault)
  /// Overwrites what is still left of forms that were saved, and forgets which those of one member of staff were.
  func overwriteTraces(of staff: StaffID) throws(StoreFault)
}
