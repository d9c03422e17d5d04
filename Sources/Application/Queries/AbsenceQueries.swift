import CareCalendar
public import Casework
public import ReadModels

extension CaseQueries {
  /// What the person is told of absences each day: their own, and for whom they stand in.
  public var absenceWords: [String] {
    let day = signedIn.day
    let own = staff.absence(of: signedIn.member.id, on: day).map { absence in
      "You are marked as away until \(absence.until.words): "
        + "\(whatComes(to: absence.staff, covering: staff.standIn(for: absence.staff, on: day))). :back ends it."
    }
    let others = signedIn.covered.compactMap { member in
      staff.absence(of: member.id, on: day).map {
        "You stand in for \(member.details.name) until \($0.until.words)."
      }
    }
    return [own].compactMap { $0 } + others + withoutCover
  }

  /// The IROs who are away and for whom nobody stands in, told to whoever sees the whole service, and to nobody else.
  private var withoutCover: [String] {
    guard signedIn.may(.seeService) else { return [] }
    return membersWithAbsences.filter { $0.details.role == .iro }.compactMap { member in
      guard let absence = staff.absence(of: member.id, on: signedIn.day),
        staff.standIn(for: member.id, on: signedIn.day) == nil
      else { return nil }
      return "\(member.details.name) is away until \(absence.until.words), and nobody covers."
    }
  }

  /// That an IRO is away on the day, until when, and who stands in; nil for whoever is there.
  public func absenceWords(of iro: StaffID) -> String? {
    staff.absence(of: iro, on: signedIn.day).map { absence in
      let standIn = staff.standIn(for: iro, on: signedIn.day)
      return "Away until \(absence.until.words), "
        + (standIn.map { "covered by \(name(of: $0))" } ?? "without cover")
    }
  }

  /// How many children an IRO sees to besides their own. They are counted in the lines of the IROs who are away, and in no
  /// other.
  public func childrenCovered(by iro: StaffID, among lines: [IROLine]) -> Int {
    let covered = Set(staff.covered(by: iro, on: signedIn.day).map(\.id))
    return lines.reduce(0) { $0 + ($1.iro.map(covered.contains) ?? false ? $1.children : 0) }
  }

  /// What becomes meanwhile of what is somebody's who is away. Only a manager by name replies to decisions, so that of
  /// them no more is said than is true. `above` names those of the next role up, where that is known.
  public func whatComes(to manager: StaffID, covering: StaffID?, above: [String] = []) -> String {
    if let covering { return "\(name(of: covering)) covers" }
    if staff[manager]?.details.role == .iro {
      return "nobody covers, so that only the IRO manager sees to the children"
    }
    let up =
      "\(rulebook.policy.vocabulary[.alert])s and challenges go to the next role up"
      + (above.isEmpty ? "" : " (\(above.joined(separator: ", ")))")
    guard staff[manager]?.details.role == .teamManager else { return up }
    return "\(up), decisions to nobody; silence counts as agreement"
  }

  /// Those of whom absences are kept, by name.
  public var membersWithAbsences: [StaffMember] {
    staff.members.filter { $0.details.role.absencesAreKept && $0.works(on: signedIn.day) }
      .sorted { Collation.key($0.details.name) < Collation.key($1.details.name) }
  }

  /// Those who may cover for somebody, in the order in which they are offered: by name, of an IRO those of the same team
  /// first and then those with the fewest children, which only whoever sees the whole service is told.
  public func covers(for away: StaffMember) throws -> [CoverOnOffer] {
    let others = membersWithAbsences.filter {
      $0.id != away.id && $0.details.role.mayCover(away.details.role)
    }
    guard away.details.role == .iro else { return others.map { CoverOnOffer(member: $0, children: nil) } }
    let lines = seesService ? try iroLines() : []
    return others.map { other in
      CoverOnOffer(
        member: other, children: seesService ? lines.first { $0.iro == other.id }?.children ?? 0 : nil)
    }.sorted { $0.rank(for: away) < $1.rank(for: away) }
  }

  /// The absence of each of them that runs or is still to come, the first to begin before the others.
  public var absences: [Absence] {
    staff.absences.filter { $0.until >= signedIn.day }.sorted { ($0.from, $0.until) < ($1.from, $1.until) }
  }
}

/// Somebody who may cover for another.
public struct CoverOnOffer: Equatable, Sendable {
  public let member: StaffMember
  /// How many children an IRO has; nil where the person who asks is not told, and of a manager.
  public let children: Int?

  fileprivate func rank(for away: StaffMember) -> (Int, Int, String) {
    let isOfTheirTeam = away.details.team != nil && member.details.team == away.details.team
    return (isOfTheirTeam ? 0 : 1, children ?? 0, Collation.key(member.details.name))
  }
}
