import CareCalendar
import Casework
import ReadModels
import Record
import Rulebook

extension CaseService {
  func perform(_ command: CareServiceCommand) throws -> CommandResult {
    try signedIn.require(.recordCare)
    return switch command {
    case .record(let id, let change): try record(change, of: id)
    case .involve(let id, let event): try involve(event, of: id)
    case .callForReview(let id, let reason, let words, let day, let before):
      try note(
        .calledFor(
          EarlyReview(id: identifiers.earlyReview(), reason, words: words, on: day, before: before)), of: id)
    case .noteEarlyReview(let id, let event): try note(event, of: id)
    case .begin(let child): try begin(child)
    case .identify(let id, let events): try identify(events, of: id)
    }
  }

  private func record(_ change: CareCommand, of id: ChildID) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.care(change, today: signedIn.day))
    }
    let recorded = saying {
      .careChanged(row, change, next: change.isStep ? nil : try? nextReview(of: id))
    }
    return CommandResult(recorded: recorded, position: position)
  }

  private func involve(_ event: InvolvementEvent, of id: ChildID) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.involve([event], today: signedIn.day))
    }
    let recorded = saying { .involved(row, [event], next: try? nextReview(of: id)) }
    return CommandResult(recorded: recorded, position: position)
  }

  private func note(_ event: EarlyReviewEvent, of id: ChildID) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.callForReview([event], today: signedIn.day))
    }
    let recorded = saying {
      let child = (try? wholeHistory(of: id)).map { Child(folding: $0) } ?? Child()
      return .earlyReviewNoted(row, [event], child, next: try? nextReview(of: id))
    }
    return CommandResult(recorded: recorded, position: position)
  }

  private func identify(_ events: [IdentityEvent], of id: ChildID) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in try child.decide(.identify(events)) }
    return CommandResult(recorded: .identified(row), position: position)
  }

  /// The number is looked for among all children: somebody else may have the child already.
  private func begin(_ new: NewChild) throws -> CommandResult {
    if let known = try child(numbered: new.number) {
      let called = try row(of: known, in: signedIn.scope())?.nameOrNumber ?? "another child"
      throw ServiceRefusal.impossible(
        "The number \(new.number) is \(called)'s already: record on that child's page that care began again.")
    }
    let family = try new.sibling.map { try familyToJoin(of: $0) }
    let parentage = try new.parent.map { try parentageToJoin(of: $0, new) }
    let id = identifiers.child()
    let others = (family?.joining ?? []) + (new.parent.map { [$0] } ?? [])
    let position = try append(to: [id] + others) { one, child, _ in
      if one != id, one == new.parent, let parentage {
        let link = FamilyEvent.parentage(Parentage(parentage, .parent), on: signedIn.day)
        return try child.decide(.gather([link], today: signedIn.day))
      }
      if one != id {
        return try child.decide(.gather([.linked(family!.id, on: signedIn.day)], today: signedIn.day))
      }
      let who = ChildCommand.identify(new.identity)
      let known = try child.decide(who)
      var with = child
      known.forEach { with.evolve($0) }
      let care = try with.decide(new.beginning.command(today: signedIn.day))
      let told = new.told.map { [ChildEvent.allocation(.serviceTold(on: $0))] } ?? []
      let linked = family.map { [ChildEvent.family(.linked($0.id, on: signedIn.day))] } ?? []
      let parent = parentage.map { FamilyEvent.parentage(Parentage($0, .child), on: signedIn.day) }
      return known + care + told + linked + (parent.map { [.family($0)] } ?? [])
    }
    let recorded = saying {
      guard let row = try store.reading({ try presentRow(of: id) }) else { return .recorded }
      return .childBegan(row, next: try? nextReview(of: id))
    }
    return CommandResult(recorded: recorded, position: position)
  }

  /// The family of a child, and who has to be told of it because it is new.
  private func familyToJoin(of sibling: ChildID) throws -> (id: FamilyID, joining: [ChildID]) {
    let row = try visibleRow(sibling)
    return row.family.map { ($0, []) } ?? (identifiers.family(), [sibling])
  }

  /// The id that a new child and their parent are to share.
  private func parentageToJoin(of parent: ChildID, _ new: NewChild) throws -> ParentageID {
    guard parent != new.sibling else {
      throw ServiceRefusal.impossible("Nobody is the child's parent and their brother or sister.")
    }
    if let words = refusal(ofParent: try visibleRow(parent), born: new.born) {
      throw ServiceRefusal.impossible(words)
    }
    return identifiers.parentage()
  }

  /// The review of a child that is due first.
  func nextReview(of id: ChildID) throws -> Duty? {
    let child = Child(folding: try wholeHistory(of: id))
    return rulebook.duties(of: child).filter { $0.nature == .review && $0.isInForce(on: signedIn.day) }
      .min { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
  }
}

extension CareCommand {
  /// True where the care itself stays as it is, and so does what is due of reviews.
  fileprivate var isStep: Bool { if case .step = self { true } else { false } }
}

extension NewChild {
  fileprivate var identity: [IdentityEvent] {
    [.known(number), .named(name)] + (born.map { [.born($0)] } ?? [])
      + (birthExpected.map { [.birthExpected($0)] } ?? [])
      + (sex == nil && ethnicity == nil ? [] : [.described(sex: sex, ethnicity: ethnicity)])
  }
}
