import CareCalendar
public import Casework
public import ReadModels

/// A child here who is the parent of another child here, or whose parent the other is.
public struct Relative: Equatable, Sendable {
  public let row: ChildRow
  /// Which of the two they are.
  public let side: Parentage.Side

  /// "the parent", "the child"
  public var words: String { "the \(side.rawValue)" }
}

extension CaseQueries {
  /// The parents and children of a child who are known here too, as far as the person who asks may see them.
  public func relatives(of id: ChildID) throws -> [Relative] {
    guard let own = try row(of: id, in: signedIn.scope())?.parentages, !own.isEmpty else { return [] }
    return try visibleRows(.parentage(Set(own.map(\.id)))).filter { $0.id != id }.compactMap { other in
      own.first { link in other.parentages.contains(Parentage(link.id, link.side.other)) }
        .map { Relative(row: other, side: $0.side.other) }
    }
  }

  /// What speaks against giving children to each of several IROs, in words: the IRO Handbook asks for different IROs for
  /// a looked-after parent and their child.
  func parentageWarnings(
    against members: [StaffMember], for ids: [ChildID]
  ) throws -> [StaffID: String] {
    let pairs = try ids.flatMap { id in
      let child = try visibleRow(id)
      return try relatives(of: id).filter { $0.row.isWithUs(on: signedIn.day) }.map { (child, $0) }
    }
    var warnings: [StaffID: String] = [:]
    for member in members {
      let pair = pairs.first { $0.1.row.iro == member.id || ids.contains($0.1.row.id) }
      warnings[member.id] = pair.map { child, relative in
        let other = "\(relative.row.nameOrNumber), who is \(relative.words)"
        return "\(member.details.name) would have both \(child.nameOrNumber) and \(other)"
      }
    }
    return warnings
  }
}
