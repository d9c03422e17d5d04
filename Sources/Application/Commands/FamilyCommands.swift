import CareCalendar
import Casework
import ReadModels

extension CaseService {
  func perform(_ command: FamilyCommand) throws -> CommandResult {
    try signedIn.require(.keepFamilies)
    return switch command {
    case .gather(let id, let events): try gather(id, events)
    case .link(let one, let other): try link(one, other)
    case .linkParent(let parent, let child): try linkParent(parent, of: child)
    }
  }

  private func gather(_ id: ChildID, _ events: [FamilyEvent]) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.gather(events, today: signedIn.day))
    }
    let recorded = saying { .gathered(row, events, try? childAsSeen(id).family) }
    return CommandResult(recorded: recorded, position: position)
  }

  /// Each child's own stream says only that the child belongs to the family: none names the other.
  private func link(_ one: ChildID, _ other: ChildID) throws -> CommandResult {
    let rows = try [one, other].map(visibleRow)
    guard one != other else { throw ServiceRefusal.impossible("A child is not their own brother or sister.") }
    let family = rows[0].family ?? rows[1].family ?? identifiers.family()
    let joining = try rows.flatMap { row in
      try row.family.map { try self.rows(.family($0)).map(\.id) } ?? [row.id]
    }
    let missing = Set(joining + [one, other]).sorted()
    let position = try append(to: missing) { _, child, _ in
      guard child.family.id != family else { return [] }
      return try child.decide(.gather([.linked(family, on: signedIn.day)], today: signedIn.day))
    }
    return CommandResult(recorded: .linked(rows), position: position)
  }

  /// Each one's own stream says only on which side of it they stand: none names the other.
  private func linkParent(_ parent: ChildID, of child: ChildID) throws -> CommandResult {
    let (older, younger) = (try visibleRow(parent), try visibleRow(child))
    guard parent != child else { throw ServiceRefusal.impossible("A child is not their own parent.") }
    if let words = refusal(ofParent: older, born: younger.dateOfBirth) {
      throw ServiceRefusal.impossible(words)
    }
    if try relatives(of: child).contains(where: { $0.row.id == parent }) {
      throw ServiceRefusal.impossible("They are recorded as parent and child already.")
    }
    let (id, today) = (identifiers.parentage(), signedIn.day)
    let position = try append(to: [parent, child]) { one, known, _ in
      let side: Parentage.Side = one == parent ? .parent : .child
      return try known.decide(.gather([.parentage(Parentage(id, side), on: today)], today: today))
    }
    return CommandResult(recorded: .parentLinked(older, of: younger), position: position)
  }

  /// Why somebody cannot be the parent of a child born on a day, in words; nil where the days do not speak against it.
  func refusal(ofParent parent: ChildRow, born day: Day?) -> String? {
    guard let own = parent.dateOfBirth, let day, own.adding(months: 10 * 12) > day else { return nil }
    return "\(parent.nameOrNumber) was born on \(own.shortWithYear), too late to be the parent."
  }
}
