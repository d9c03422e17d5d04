import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Who is around the child: people, brothers and sisters, places; then who has been responsible, the latest first.
struct PeopleTab {
  let found: ChildCase
  let queries: CaseQueries

  func table(width: Int) -> Table {
    let rows = people(width) + siblings + relatives + places(width) + responsible(width)
    return .fitted(
      [
        Column("Name", minimum: 16, ideal: 30, priority: 5),
        Column("Who they are", minimum: 16, ideal: .max, priority: 4),
        Column("From", minimum: 11, priority: 3), Column("To", minimum: 9, priority: 2),
      ], rows)
  }

  private func people(_ width: Int) -> [Row] {
    let people = found.child.family.people
    let rows = people.flatMap { person in
      [
        .entry(
          ChildTabRow.person(person.id), Text(person.name, style: .bold), Text(person.relationship.words))
      ] + notes(person.notes, width)
    }
    let none = Row.entry(ChildTabRow.person(nil), Text("nobody recorded yet", style: .dim))
    return [.heading("AROUND THE CHILD")] + (people.isEmpty ? [none] : rows)
  }

  private var siblings: [Row] {
    guard let others = try? queries.siblings(of: found.id), !others.isEmpty else { return [] }
    return [.heading("BROTHERS AND SISTERS")]
      + others.map { other in
        .entry(
          ChildTabRow.sibling(other.id), Text(other.called, style: .bold),
          Text(other.iro.map { "IRO \(queries.name(of: $0))" } ?? "no IRO"))
      }
  }

  private var relatives: [Row] {
    guard let others = try? queries.relatives(of: found.id), !others.isEmpty else { return [] }
    return [.heading("PARENTS AND CHILDREN KNOWN HERE")]
      + others.map { other in
        let iro = other.row.iro.map { "IRO \(queries.name(of: $0))" } ?? "no IRO"
        return .entry(
          ChildTabRow.sibling(other.row.id), Text(other.row.called, style: .bold),
          Text("\(other.side.rawValue) · \(iro)"))
      }
  }

  private func places(_ width: Int) -> [Row] {
    [.heading("PLACES")]
      + WhereaboutsKind.allCases.flatMap { place in
        let known = found.child.family.places[place]
        let name = Row.entry(
          ChildTabRow.place(place), Text(place == .home ? "Home" : "School", style: .bold),
          Text(known == nil ? "not recorded" : "", style: .dim))
        return [name] + notes(known.map { [$0.sentence] } ?? [], width)
      }
  }

  private func notes(_ words: [String], _ width: Int) -> [Row] {
    words.flatMap { $0.wrapped(to: max(20, width - 2)) }.map { .note(Text("  " + $0, style: .dim)) }
  }
}

extension PeopleTab {
  private func responsible(_ width: Int) -> [Row] {
    let responsible = found.child.responsibility
    let iros = rows(responsible.allocations.map { (queries.name(of: $0.iro), "IRO", $0.since) }, "iro")
    let holders = rows(
      responsible.caseHolders.map {
        let team = $0.team.map { ", \($0)" } ?? ""
        return ($0.socialWorker ?? "not recorded", "social worker\(team)", $0.since)
      }, "holder")
    let allocated = iros + notes(allocationNotes, width)
    return (allocated.isEmpty ? [] : [.heading("INDEPENDENT REVIEWING OFFICER (IRO)")] + allocated)
      + (holders.isEmpty ? [] : [.heading("SOCIAL WORKER AND TEAM")] + holders)
  }

  /// When the reviewing service was told of the child, and whether one IRO has had them throughout, where it is known.
  private var allocationNotes: [String] {
    let told = found.child.responsibility.told.map {
      "The reviewing service was told on \($0.shortWithYear)."
    }
    guard let period = found.child.periodsOfCare.last,
      let isOne = found.child.hasOneIRO(throughout: period)
    else { return told }
    let since = period.began.shortWithYear
    return told + [isOne ? "One IRO throughout, since \(since)." : "Not one IRO throughout, since \(since)."]
  }

  /// Each lasts until the next one began.
  private func rows(_ people: [(name: String, what: String, since: Day?)], _ row: String) -> [Row] {
    people.indices.reversed().map { place in
      let until = place + 1 < people.count ? people[place + 1].since?.shortWithYear ?? "not known" : "now"
      return .entry(
        "\(row) \(place)", Text(people[place].name, style: .bold), Text(people[place].what),
        Text(people[place].since?.shortWithYear ?? "not known"), Text(until))
    }
  }
}

extension ConnectedPerson {
  /// How they take part, what is kept back about them, and how to reach them.
  fileprivate var notes: [String] {
    let responsibility = hasParentalResponsibility.map {
      $0 ? "with parental responsibility" : "without parental responsibility"
    }
    let standing = isDeceased ? "has died" : terms.words + (termsReason.map { ": \($0)" } ?? "")
    let kept = isKnownInConfidence ? "confidential: left out of what others are sent" : nil
    let known = ConfidentialItem.allCases.filter(mayKnow.contains).map(\.words).joined(separator: ", ")
    return [
      [responsibility, standing, kept].compactMap { $0 }.joined(separator: " · "), details,
      known.isEmpty ? nil : "may know: \(known)",
    ].compactMap { $0 }
  }
}
