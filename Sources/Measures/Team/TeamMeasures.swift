import CareCalendar
import Casework

/// The team: those in an IRO's post on the last day, by the staff list.
enum TeamMeasures {
  static func all(of staff: StaffList) -> [Measure] {
    let terms = Set(staff.members.filter { $0.details.role == .iro }.compactMap(\.details.employment))
    return all + terms.sorted().map(employment)
  }

  private static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit = .count,
    _ judge: @escaping @Sendable (StaffDetails, Day) -> Observation.Verdict
  ) -> Measure {
    Measure(
      "iro.\(key)", title, .team, unit,
      definition: "Of those in an IRO's post on the last day, by the staff list.",
      .service { service in
        let day = service.context.asOf
        return service.iros(on: day).map { iro in
          Observation(judge(iro.details, day), on: day, .staff(iro.id))
        }
      })
  }

  private static let all =
    [
      measure("count", "IROs") { _, _ in .counted() },
      measure("service.mean-years", "Length of service", .years) { details, day in
        details.started.map { .counted(day - $0) } ?? .leftOut(Why.startedUnknown)
      },
    ]
    + Sex.allCases.map { sex in
      let isUnknown = sex == .unknown
      return measure(
        "gender.\(isUnknown ? "not-known" : sex.rawValue)", "IROs, \(isUnknown ? "sex not known" : sex.words)"
      ) { details, _ in Observation.Verdict((details.sex ?? .unknown) == sex) }
    }
    + EthnicGroup.allCases.map { group in
      measure("ethnicity.\(group.rawValue)", "IROs, ethnicity: \(group.words)") { details, _ in
        Observation.Verdict(EthnicGroup(details.ethnicity) == group)
      }
    }

  /// A term of employment as the staff list has it: "permanent".
  private static func employment(_ words: String) -> Measure {
    measure("employment.\(words.asKey)", "IROs, employment: \(words)") { details, _ in
      details.employment.map { Observation.Verdict($0 == words) } ?? .leftOut(Why.notGiven)
    }
  }
}
