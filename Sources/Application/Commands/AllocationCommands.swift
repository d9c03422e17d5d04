import CareCalendar
public import Casework
import ReadModels

extension CaseService {
  func perform(_ command: AllocationCommand) throws -> CommandResult {
    try signedIn.require(.allocate)
    switch command {
    case .allocate(let ids, let iro, let since, let reason):
      return try allocate(ids, to: iro, since: since, reason)
    }
  }

  private func allocate(
    _ ids: [ChildID], to id: StaffID, since: Day, _ reason: String?
  ) throws -> CommandResult {
    guard let iro = staff[id], iro.isIRO(on: signedIn.day) else {
      throw ServiceRefusal.impossible("\(staff.name(of: id)) is no IRO at work here.")
    }
    let rows = try ids.map(visibleRow)
    if let words = try parentageWarnings(against: [iro], for: ids)[id],
      !(reason ?? "").contains(where: { !$0.isWhitespace })
    {
      throw ServiceRefusal.impossible(
        "\(words). The IRO Handbook asks for different IROs: give the reason why it is the same one.")
    }
    let position = try append(to: ids) { _, child, _ in
      try child.decide(.allocate(iro, since: since, reason: reason, today: signedIn.day))
    }
    return CommandResult(recorded: .allocated(rows, iro: iro.details.name, since: since), position: position)
  }
}

extension CaseQueries {
  /// The IROs at work who can be given these children, those first who are known to a child, as IRO or chair of their conference, or to a brother or sister, and
  /// then whoever has the fewest for their hours.
  public func irosToAllocate(to ids: [ChildID]) throws -> [IROToAllocate] {
    try signedIn.require(.allocate)
    let cases = try ids.map(child)
    let children = Dictionary(
      try iroLines().compactMap { line in line.iro.map { ($0, line.children) } }, uniquingKeysWith: +)
    let theirs = Set(try ids.flatMap { try siblings(of: $0) }.compactMap(\.iro))
    let iros = staff.members.filter { $0.isIRO(on: signedIn.day) }
    let warnings = try parentageWarnings(against: iros, for: ids)
    return iros.map { member in
      let had = cases.contains { $0.child.responsibility.allocations.contains { $0.iro == member.id } }
      return IROToAllocate(
        member: member, children: children[member.id] ?? 0, hadBefore: had,
        chairedConference: cases.contains { $0.child.conferenceChair == member.id },
        hasSibling: theirs.contains(member.id),
        dependence: cases.lazy.compactMap { $0.child.dependence(of: member) }.first,
        formerDependence: cases.lazy.compactMap { $0.child.formerDependence(of: member) }.first,
        parentage: warnings[member.id])
    }.sorted { $0.rank < $1.rank }
  }
}

/// Somebody who may be given children, with what speaks for it and against it.
public struct IROToAllocate: Equatable, Sendable {
  public let member: StaffMember
  /// How many they have now.
  public let children: Int
  /// True for the IRO of one of the children, now or before.
  public let hadBefore: Bool
  /// True for whoever chaired the last child protection conference about one of them.
  public let chairedConference: Bool
  public let hasSibling: Bool
  /// What they have to do with a case, which rules them out.
  public let dependence: String?
  /// What they had to do with one, to be warned of.
  public let formerDependence: String?
  /// That they would have a looked-after parent and their child, in words: it needs a reason.
  public let parentage: String?

  /// Children for each full-time post.
  public var perPost: Int {
    let hundredths = member.details.fullTimeHundredths
    return hundredths > 0 ? children * 100 / hundredths : children
  }

  fileprivate var rank: (Int, Int, String) {
    let others = hasSibling ? 2 : member.details.role == .iro ? 3 : 4
    let known = parentage != nil ? 5 : hadBefore ? 0 : chairedConference ? 1 : others
    return (known, perPost, member.details.name)
  }
}

extension StaffMember {
  fileprivate func isIRO(on day: Day) -> Bool {
    (details.role == .iro || details.role == .iroManager) && works(on: day)
  }
}
