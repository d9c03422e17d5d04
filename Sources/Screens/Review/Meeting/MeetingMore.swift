import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// What is recorded of a meeting only where there is something: documents seen, permanence, the placement, risks.
struct MeetingMore: MeetingPart {
  let sheet: MeetingSheet

  var fields: [Field] {
    (permanence + [observed, risk] + documents).map { $0.ifAnything.under("ONLY IF THERE IS SOMETHING") }
  }

  // MARK: Permanence

  private var known: Permanence? {
    sheet.file?.plan.permanence ?? sheet.file.flatMap { sheet.child.reviews.before($0.id)?.plan.permanence }
      ?? sheet.child.reviews.files.compactMap(\.plan.permanence).last
  }

  private var made: DayQuestion {
    let today = sheet.today
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: sheet.terms.calendar),
      refusal: { $0 > today ? ReviewFileRefusal.notYetHappened($0, today: today).words : nil })
    return DayQuestion(
      name: "permanence made", label: "  Made on", field: field, usual: sheet.held,
      why: "the day of the review")
  }

  private var permanence: [Field] {
    let kinds = sheet.policy[.permanenceKinds].enumerated().map { place, kind in
      Choice(kind, kind, key: place < 9 ? Character("\(place + 1)") : nil)
    }
    let stands = known.map { "So far: \($0.kind), plan of \($0.madeOn.shortWithYear)" } ?? ""
    let kind = Field("permanence", "New plan for permanence", .keyed(kinds), hint: stands)
    return [kind] + (sheet.answers.said("permanence") == nil ? [] : [made.asked])
  }

  // MARK: In words

  private var observed: Field {
    .words(
      "observed", "What was observed of the placement", value: sheet.file?.plan.placementObserved ?? "",
      hint: "How the child seems to be where they live")
  }

  private var risk: Field {
    .words(
      "risk", "A statement of risk", hint: "What may go wrong, for whom, and what keeps it from happening")
  }

  // MARK: Documents

  private var missing: [String] {
    let there = sheet.file?.preparation.documents ?? [:]
    return sheet.policy.documentsExpected.filter { there[$0] == nil }
  }

  private var documents: [Field] {
    guard sheet.file != nil else { return [] }
    let choices = [Choice("yes", "seen", key: "y")]
    return missing.map { Field("document \($0)", $0.capitalisingFirst, .keyed(choices)) }
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    let (answers, on) = (sheet.answers, sheet.day)
    if let kind = answers.said("permanence") {
      let plan = Permanence(kind: kind, madeOn: try made.known(answers))
      meeting.notes.append(.plan(.permanence(plan, on: on)))
    }
    if let words = answers.said("observed"), words != sheet.file?.plan.placementObserved {
      meeting.notes.append(.plan(.placementObserved(words: words, on: on)))
    }
    if let words = answers.said("risk") { meeting.notes.append(.plan(.risk(words: words, on: on))) }
    for document in missing where sheet.file != nil && answers["document \(document)"] == "yes" {
      meeting.notes.append(.preparation(.documentReceived(document, on: on)))
    }
  }
}
