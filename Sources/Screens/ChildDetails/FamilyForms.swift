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
    let choices = try others(than: child, try queries.siblings(of: child).map(\.id), queries)
    return ShortForm(
      title: "A brother or sister of \(subject.called)",
      lines: ["Both are linked, with everybody who is linked to either of them already."],
      asked: [
        Field("other", "Child", .choice(choices), required: true, hint: "A part of the name, or the number")
      ]
    ) { answers, _ in .family(.link(child, ChildID(answers["other"] ?? ""))) }
  }

  static func parentage(_ subject: Subject, _ queries: CaseQueries) throws -> ShortForm {
    let child = subject.chosen.child
    let choices = try others(than: child, try queries.relatives(of: child).map(\.row.id), queries)
    let sides = [
      Choice(Parentage.Side.parent.rawValue, "a parent of \(subject.called)"),
      Choice(Parentage.Side.child.rawValue, "a child of \(subject.called)"),
    ]
    return ShortForm(
      title: "A parent or a child of \(subject.called), known here",
      lines: ["The IRO Handbook asks for different IROs for a looked-after parent and their child."],
      asked: [
        Field("other", "Child", .choice(choices), required: true, hint: "A part of the name, or the number"),
        Field("side", "Who is", .choice(sides), required: true),
      ]
    ) { answers, _ in
      let other = ChildID(answers["other"] ?? "")
      let isParent = answers["side"] == Parentage.Side.parent.rawValue
      return .family(isParent ? .linkParent(other, of: child) : .linkParent(child, of: other))
    }
  }

  /// The children to choose from: without the one whose page it is, and those who are linked already.
  private static func others(
    than child: ChildID, _ linked: [ChildID], _ queries: CaseQueries
  ) throws -> [Choice] {
    let others = try queries.caseload().map(\.child).filter { $0.id != child && !linked.contains($0.id) }
    if others.isEmpty { throw FormRefusal(words: "There is no other child here whom you may see.") }
    return others.map { other in
      Choice(other.id.raw, "\(other.called), \(other.number)", alsoFoundBy: Collation.folded(other.called))
    }
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
