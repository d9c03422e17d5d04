import CareCalendar
import Casework

/// How parents took part in reviews of children in our care: mothers, fathers, and both together.
enum ParentMeasures {
  static let all: [Measure] =
    Parents.allCases.flatMap { parents in
      [
        measure(parents, "", "took part", "took part in any way", \.tookPart),
        measure(parents, "-attended", "attended", "came, or came by video", \.attended),
        measure(
          parents, "-contributed", "gave their views without attending",
          "were met apart, or gave their views through an advocate, in writing or by telephone",
          \.tookPartApart
        ),
      ]
        + ways.map { way in
          measure(parents, ".by.\(way.key)", way.title, "took part so", way.holds)
        } + [reasonGiven(parents)]
    } + InvolvementKind.reviewedApart.map { attended(.apart($0)) }

  /// Of the kinds of review that are counted by themselves, mothers and fathers together.
  private static func attended(_ group: ReviewGroup) -> Measure {
    Measure(
      "participation.parents-attended\(group.ending)", "Parents: attended\(group.words)", .parents, .percent,
      definition: """
        Living, known parents at the \(group.several) held: those who came, or came by video, over all of whom it was \
        recorded\(Parents.parents.addition).
        """,
      .parentsApart(group) { parent in
        guard Parents.parents.holds(parent.relation) else { return nil }
        return parent.route.map { Observation.Verdict($0.attended) } ?? .leftOut(Why.routeUnknown)
      })
  }

  /// A way of taking part, all that count as attending together.
  private struct Way: Sendable {
    let key: String
    let title: String
    let holds: @Sendable (AttendanceRoute) -> Bool
  }

  private static let ways =
    [Way(key: "attended", title: "attended", holds: \.attended)]
    + AttendanceRoute.allCases.filter { !$0.attended }.map { route in
      Way(key: route.rawValue, title: route.words) { $0 == route }
    }

  private static func measure(
    _ parents: Parents, _ ending: String, _ title: String, _ what: String,
    _ counts: @escaping @Sendable (AttendanceRoute) -> Bool
  ) -> Measure {
    Measure(
      "participation.\(parents.rawValue)\(ending)", "\(parents.words): \(title)", .parents, .percent,
      definition: """
        Living, known \(parents.rawValue) at reviews held of children in our care who could not be placed for \
        adoption: those who \(what), over all of whom it was recorded\(parents.addition).
        """,
      .parents { parent in
        guard parents.holds(parent.relation) else { return nil }
        return parent.route.map { Observation.Verdict(counts($0)) } ?? .leftOut(Why.routeUnknown)
      })
  }

  private static func reasonGiven(_ parents: Parents) -> Measure {
    Measure(
      "participation.\(parents.rawValue).reason-given",
      "\(parents.words): reason given where they took no part",
      .parents, .percent,
      definition: "Of the \(parents.rawValue) who took no part, those of whom it was recorded why.",
      .parents { parent in
        guard parents.holds(parent.relation), parent.route == AttendanceRoute.none else { return nil }
        return Observation.Verdict(parent.reason != nil)
      })
  }
}

/// Whose mothers' and fathers' part is told.
private enum Parents: String, CaseIterable, Sendable {
  case mothers, fathers, parents

  func holds(_ relation: CountedParent.Relation) -> Bool {
    switch self {
    case .mothers: relation == .mother
    case .fathers: relation == .father
    case .parents: relation == .mother || relation == .father
    }
  }

  var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  var addition: String { self == .parents ? ": mothers and fathers added together" : "" }
}

extension AttendanceRoute {
  fileprivate var tookPart: Bool { self != .none }
  fileprivate var tookPartApart: Bool { tookPart && !attended }
}
