import Application
import CareCalendar
import Casework

/// A form that is filled in and not yet saved: what it was opened for, and what was typed.
struct FormDraft: Hashable {
  let form: FormID
  let chosen: SelectedSubject?
  /// Which of those forms about the child it is: a duty, a review's id; empty where the child says it all.
  let about: String
  /// The answers that are others than the form starts with, by the names of its fields.
  var answers: [String: String]
  /// What stood, when the person began, in the place of what is written here.
  var seen: String?
  /// The day, as the program had it, on which it was filled in last; nil for a draft that does not say.
  var keptOn: Day?
  /// The field that is being written in the editor, and the file that it lies in.
  var edited: EditedField?
  /// The id of the act that it becomes; nil where it is not asked for.
  var act: FormActID?
  /// Whether it was saved once, and the disk did not confirm that.
  var isTried = false

  /// A text that was handed to the editor.
  struct EditedField: Hashable {
    let field: String
    let place: String
  }

  /// Whether it is that form about this child and matter, however it was opened.
  func isForm(_ form: FormID, _ child: ChildID?, _ about: String) -> Bool {
    self.form == form && chosen?.child == child && self.about == about
  }

  /// Whether the same was typed into the same form, and as much is known of whether it is recorded.
  func isSame(as other: FormDraft?) -> Bool {
    holdsSame(as: other) && isTried == other?.isTried
  }

  /// Whether the same was typed into the same form.
  func holdsSame(as other: FormDraft?) -> Bool {
    var same = self
    (same.keptOn, same.act, same.isTried) = (other?.keptOn, other?.act, other?.isTried ?? false)
    return same == other
  }
}

extension FormDraft {
  /// Beside the answers a draft holds how the form was opened, under names that no field has.
  private enum Name {
    static let rule = "@rule"
    static let subject = "@subject"
    static let about = "@about"
    static let seen = "@seen"
    static let field = "@field"
    static let place = "@place"
    static let day = "@day"
  }

  /// Nil for a draft of a form that this program does not have.
  init?(_ draft: Draft) {
    guard let form = FormID.names.value(named: draft.key.form) else { return nil }
    let kept = draft.answers
    self.form = form
    let duty = kept[Name.rule].map {
      DutyKey(rule: RuleID($0), subject: DutySubject(text: kept[Name.subject] ?? ""))
    }
    chosen = draft.key.child.map { SelectedSubject($0, duty: duty, about: kept[Name.about] ?? "") }
    about = draft.key.about
    seen = kept[Name.seen]
    keptOn = kept[Name.day].flatMap { Int($0) }.map { Day(number: $0) }
    answers = kept.filter { !$0.key.hasPrefix("@") }
    (act, isTried) = (draft.act, draft.isTried)
    edited = kept[Name.field].flatMap { field in
      kept[Name.place].map { EditedField(field: field, place: $0) }
    }
  }

  /// Everything that a draft is to hold.
  var kept: [String: String] {
    var kept = answers
    kept[Name.rule] = chosen?.duty?.rule.raw
    kept[Name.subject] = chosen?.duty?.subject.text
    if let about = chosen?.about, !about.isEmpty { kept[Name.about] = about }
    kept[Name.seen] = seen
    kept[Name.day] = keptOn.map { "\($0.number)" }
    kept[Name.field] = edited?.field
    kept[Name.place] = edited?.place
    return kept
  }
}

extension FormDraft {
  func key(_ queries: CaseQueries) -> DraftKey { queries.draftKey(form.name, about: chosen?.child, about) }

  /// "Book, Jayden Murray"
  func words(_ queries: CaseQueries) throws -> String {
    try FormDraft.words(form, about: chosen?.child, queries)
  }

  static func words(_ form: FormID, about child: ChildID?, _ queries: CaseQueries) throws -> String {
    let about = try child.map { ", \(try queries.child($0).called)" }
    return form.title + (about ?? "")
  }
}
