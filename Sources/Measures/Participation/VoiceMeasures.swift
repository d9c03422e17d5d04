import CareCalendar
import Casework
import Rulebook

/// Complaints, advocates, exit interviews, and consultation papers that came back.
enum VoiceMeasures {
  static func all(under policy: Policy) -> [Measure] {
    complaints(policy[.complaintsAbout]) + advocates + exitInterviews + consultations
  }

  private static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(key, title, .participation, unit, definition: definition, counting)
  }

  private static func complaints(_ subjects: [String]) -> [Measure] {
    [
      measure(
        "complaints.made", "Complaints by children", .count, "Complaints that children made in the period.",
        .complaints { _ in .counted() })
    ]
      + subjects.map { subject in
        measure(
          "complaints.about.\(subject.asKey)", "Complaints about \(subject)", .percent,
          "Of the complaints that children made in the period, those about \(subject).",
          .complaints { Counting.Verdict($0 == subject) })
      } + [
        measure(
          "complaints.explained", "Children told how to complain", .percent,
          "Of the children in our care on the last day, those to whom it was explained how to complain by then.",
          .everTold(.explained)),
        measure(
          "complaints.leaflet", "Children sent the leaflet on complaints", .percent,
          "Of the children in our care on the last day, those who were sent the leaflet on complaints by then.",
          .everTold(.leaflet)),
      ]
  }

  private static let advocates = [
    ("offered", "an advocate was offered", CountedVoice.Kind.advocateOffered),
    ("declined", "an advocate was declined", .advocateDeclined),
    ("referred", "an advocate was asked for", .advocateReferred),
    ("seen", "an advocate was with the child", .advocateSeen),
  ].map { key, words, kind in
    measure(
      "advocates.\(key)", "Children: \(words)", .count,
      "Children of whom it was noted in the period: \(words).",
      .eachChild(.voices) { child in child.voices.contains { $0.kind == kind } ? .counted() : nil })
  }

  private static let exitInterviews = [
    measure(
      "exit-interviews.held", "Exit interviews held", .percent,
      "Of the times in our care that ended in the period, those with an exit interview since they began, and "
        + "before the child came back.",
      .left { $0 == .exitHeld }),
    measure(
      "exit-interviews.declined", "Exit interviews declined", .percent,
      "Of the times in our care that ended in the period, those with an exit interview that the child declined, "
        + "before coming back.",
      .left { $0 == .exitDeclined }),
  ]

  private static let consultations =
    [consultation("", "Consultation papers returned", "consultation papers") { _ in true }]
    + [
      (CountedConsultation.Group.child, "children"), (.parent, "parents"), (.carer, "carers"),
      (.other, "others"),
    ].map { group, several in
      consultation(
        ".\(group.rawValue)", "Consultation papers returned by \(several)",
        "consultation papers to \(several)"
      ) { $0 == group }
    }

  private static func consultation(
    _ key: String, _ title: String, _ what: String,
    _ isMeant: @escaping @Sendable (CountedConsultation.Group) -> Bool
  ) -> Measure {
    measure(
      "consultations.returned\(key)", title, .percent,
      "Of the \(what) that were sent in the period, those that came back by its end.",
      .children(.consultations) { child in
        child.consultations.filter { isMeant($0.group) }.map { paper in
          let isBack = paper.returnedOn.map { $0 <= child.context.asOf } ?? false
          return Observation(Counting.Verdict(isBack), on: paper.sentOn)
        }
      })
  }
}

extension Counting {
  /// Each complaint made in the period, by what it is about.
  fileprivate static func complaints(_ judge: @escaping @Sendable (String) -> Verdict) -> Counting {
    .children(.voices) { child in
      child.voices.filter { $0.kind == .complaint }.map { Observation(judge($0.about ?? ""), on: $0.on) }
    }
  }

  /// Each child in our care on the last day.
  fileprivate static func everTold(_ kind: CountedVoice.Kind) -> Counting {
    .inCareAtEnd { child in
      Verdict(child.child.voices.contains { $0.kind == kind && $0.on <= child.context.asOf })
    }
  }

  /// Each time in our care that ended in the period, apart from by death.
  fileprivate static func left(_ isMeant: @escaping @Sendable (CountedVoice.Kind) -> Bool) -> Counting {
    .children(.care) { child in
      child.child.stays.compactMap { stay in
        guard let ended = stay.ended, child.context.contains(ended), stay.reason?.isDeath != true else {
          return nil
        }
        let next = child.child.stays.map(\.began).filter { $0 > stay.began }.min()
        let found = child.child.voices.contains {
          isMeant($0.kind) && stay.began <= $0.on && $0.on.isBefore(next) && $0.on <= child.context.asOf
        }
        return Observation(Verdict(found), on: ended, .stay(stay.began))
      }
    }
  }
}
