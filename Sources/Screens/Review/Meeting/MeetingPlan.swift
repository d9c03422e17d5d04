import Application
import Casework
import Rulebook
import TerminalUI

/// How each part of the plan is going: progressing, or what of the council's list stands in the way.
struct MeetingPlan: MeetingPart {
  let sheet: MeetingSheet

  private static let prefix = "progress "
  private static let progressing = "progressing"
  private static let other = "other"

  static func takesWords(_ field: String) -> Bool {
    field.hasPrefix(prefix) && !field.hasSuffix(" words") && !field.hasSuffix(" other")
  }

  var fields: [Field] { PlanDomain.allCases.flatMap(fields).map { $0.under("PROGRESS OF THE PLAN") } }

  private func name(_ domain: PlanDomain) -> String { Self.prefix + domain.rawValue }

  private func fields(of domain: PlanDomain) -> [Field] {
    let known = sheet.file?.plan.progress[domain]
    let name = name(domain)
    let issues = sheet.policy[domain.issues].enumerated().map { place, issue in
      Choice("issue: \(issue)", issue, key: place < 9 ? Character("\(place + 1)") : nil)
    }
    let choices =
      [Choice(Self.progressing, Self.progressing, key: "y")] + issues
      + [Choice(Self.other, "something else, in words", key: "o")]
    let value = known.map { known in
      known.issue.map { issue in issues.first { $0.label == issue }?.id ?? Self.other } ?? Self.progressing
    }
    let standing = Field(name, domain.words.capitalisingFirst, .keyed(choices), value: value ?? "")
    let asked = sheet.answers[name] ?? value
    let knownWords = asked == Self.other ? known?.issue : known?.words
    let words = Field(
      asked == Self.other ? "\(name) other" : "\(name) words",
      asked == Self.other ? "  What stands in the way" : "  In words",
      value: knownWords ?? "", required: asked == Self.other)
    let isOpen =
      asked == Self.other || sheet.isUnfolded(name) || sheet.answers.said(words.name) != nil
      || knownWords != nil
    return [standing] + (isOpen ? [asked == Self.other ? words : words.ifAnything] : [])
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    for domain in PlanDomain.allCases {
      guard let answer = sheet.answers.said(name(domain)) else { continue }
      let words = sheet.answers.said("\(name(domain)) \(answer == Self.other ? "other" : "words")")
      let issue = sheet.policy[domain.issues].first { "issue: \($0)" == answer }
      let progress = Progress(
        domain: domain, issue: answer == Self.other ? words : issue,
        words: answer == Self.other ? nil : words)
      guard progress != sheet.file?.plan.progress[domain] else { continue }
      meeting.notes.append(.plan(.progressed(progress, on: sheet.day)))
    }
  }
}
