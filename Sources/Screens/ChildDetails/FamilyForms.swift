import Application
import Casework
import ReadModels
import TerminalUI

/// Short forms about the people around a child, and about taking back what was entered in error.
extension FormDefinition where Self == ShortForm {
  static func personLeft(_ id: PersonID, _ subject: Subject, _ queries: CaseQueries) throws -> ShortForm {
    guard let person = subject.found.child.family.people.first(where: { $0.id == id }) else {
      throw FormRefusal(words: FamilyRefusal.nobodySuch.words)
    }
    let child = subject.chosen.child
    let day = subject.dayItHappened(queries, "From", usual: subject.found.day)
    return ShortForm(
      title: "Take out \(person.name), around \(subject.called)",
      lines: [
        "They have no part in the reviews from that day on. What is recorded of them stays on record.",
        "Ctrl-S takes them out, Esc leaves everything as it is.",
      ], asked: [day.asked]
    ) { answers, _ in .family(.gather(child, [.left(id, on: try day.known(answers))])) }
  }

  static func sibling(_ subject: Subject, _ queries: CaseQueries) throws -> ShortForm {
    let child = subject.chosen.child
    let linked = Set(try queries.siblings(of: child).map(\.id) + [child])
    let others = try queries.caseload().map(\.child).filter { !linked.contains($0.id) }
    if others.isEmpty { throw FormRefusal(words: "There is no other child here whom you may see.") }
    let choices = others.map { other in
      Choice(other.id.raw, "\(other.called), \(other.number)", alsoFoundBy: Collation.folded(other.called))
    }
    return ShortForm(
      title: "A brother or sister of \(subject.called)",
      lines: ["Both are linked, with everybody who is linked to either of them already."],
      asked: [
        Field("other", "Child", .choice(choices), required: true, hint: "A part of the name, or the number")
      ]
    ) { answers, _ in .family(.link(child, ChildID(answers["other"] ?? ""))) }
  }

  static func takeBack(_ version: Int, _ subject: Subject, _ queries: CaseQueries) throws -> ShortForm {
    let child = subject.chosen.child
    let marked = try queries.toTakeBack(version, about: child)
    let together = marked.count == 1 ? [] : ["These were recorded together, and are marked together:"]
    return ShortForm(
      title: "Mark as entered in error, about \(subject.called)",
      lines: together + marked.map { "“\($0.words)”, recorded by \($0.by)" } + [
        "With your reason. Nothing is erased: it stays in the journal, marked."
      ], asked: [Field("reason", "Reason", required: true, hint: "What was wrong with it")]
    ) { answers, _ in .correction(.takeBack(child, version: version, reason: answers["reason"] ?? "")) }
  }
}
