import CareCalendar
import Casework

/// How many children there were: at the start, at the end, and during the period.
enum PopulationMeasures {
  static let all = numbers + people + movements + CareMeasures.all

  static func count(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(
      "population.\(key)", title, .population, .count, definition: definition,
      counting)
  }

  static func percent(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(
      "population.\(key)", title, .population, .percent, definition: definition,
      counting)
  }

  private static let numbers =
    [
      count(
        "looked-after.start", "Looked after at the start",
        "Children in our care at the end of the day before the period, short breaks apart.",
        .children(.care) { child in
          guard child.isInCareAtStart else { return [] }
          return [Observation(.counted(), on: child.context.dayBefore)]
        }),
      count(
        "looked-after.end", "Looked after at the end",
        "Children in our care at the end of the last day, short breaks apart.",
        .inCareAtEnd { _ in .counted() }),
      count(
        "looked-after.during-year", "Looked after during the period",
        "Children who were in our care on any day of the period, each once, short breaks apart.",
        .eachChild(.care) { child in
          let days = child.context.period.lowerBound...child.context.asOf
          return child.child.stays.contains { $0.touches(days) } ? .counted() : nil
        }),
      count(
        "short-breaks", "Short breaks",
        "Children having short breaks at the end of the last day, those under section 17 among them.",
        .eachChild(.care) { child in child.hasShortBreaksAtEnd ? .counted() : nil }),
      count(
        "short-breaks.reviewed-by-iro", "Short breaks that an IRO reviews",
        """
        Children having short breaks at the end of the last day, those under section 17 among them, of whom those with \
        an IRO count.
        """,
        .eachChild(.care) { child in
          guard child.hasShortBreaksAtEnd else { return nil }
          let day = child.context.asOf
          // Whoever had an IRO before keeps one by name, who reviews no plan under section 17.
          let isReviewed = child.child.shortBreaks.contains { $0.covers(day) }
          return Observation.Verdict(isReviewed && child.child.allocation(on: day) != nil)
        }),
    ]
    + InvolvementKind.reviewedApart.map { kind in
      count(
        kind.measureKey, kind.measureWords.capitalisingFirst,
        "Children with one of the \(kind.measureWords) at the end of the last day.",
        .eachChild(.involvements) { child in
          let day = child.context.asOf
          return child.child.involvements.contains { $0.kind == kind && $0.covers(day) } ? .counted() : nil
        })
    }

  private static let people =
    Sex.allCases.map { sex in
      let key = sex == .unknown ? "not-known" : sex.rawValue
      return count(
        "gender.\(key)", "Looked after, \(sex == .unknown ? "sex not known" : sex.words)",
        "Of the children in our care at the end of the last day.",
        .inCareAtEnd { child in Observation.Verdict((child.child.sex ?? .unknown) == sex) })
    }
    + EthnicGroup.allCases.map { group in
      count(
        "ethnicity.\(group.rawValue)", "Looked after, ethnicity: \(group.words)",
        "Of the children in our care at the end of the last day, by the groups of SSDA903's codes.",
        .inCareAtEnd { child in Observation.Verdict(EthnicGroup(child.child.ethnicity) == group) })
    }
    + AgeBand.allCases.map { band in
      count(
        "age.\(band.rawValue)", "Looked after, aged \(band.words)",
        "Of the children in our care at the end of the last day, by their age on it.",
        .inCareAtEnd { child in
          guard let age = child.ageAtEnd else { return .leftOut(Why.birthUnknown) }
          return Observation.Verdict(AgeBand(age: age) == band)
        })
    }

  private static let movements = [
    count("entered", "Came into our care", "Times in our care that began in the period.", .entered()),
    count(
      "entered.0-5", "Came into our care, aged 0 to 5", "Of the times in our care that began, by age.",
      .entered { $0 <= 5 }),
    count(
      "entered.6-13", "Came into our care, aged 6 to 13", "Of the times in our care that began, by age.",
      .entered { 6...13 ~= $0 }),
    count(
      "entered.14-plus", "Came into our care, aged 14 and over",
      "Of the times in our care that began, by age.", .entered { $0 >= 14 }),
    count("left", "Left our care", "Times in our care that ended in the period.", .left()),
    percent(
      "left.at-18", "Left our care at 18", "Of the times in our care that ended, at 18 or over.",
      .left { $0 >= 18 }),
    percent(
      "left.under-5", "Left our care, aged under 5",
      "Of the times in our care that ended, at an age under 5.", .left { $0 < 5 }),
    count(
      "adopted", "Adopted", "Times in our care that ended in the period, of which those by adoption count.",
      .stays(\.ended) { _, stay in Observation.Verdict(stay.reason?.isAdoption ?? false) }),
  ]
}

extension ChildInPeriod {
  var hasShortBreaksAtEnd: Bool {
    child.shortBreaks.contains { $0.covers(context.asOf) }
      || child.involvements.contains { $0.kind.isShortBreaks && $0.covers(context.asOf) }
  }
}

extension Counting {
  /// Each time in our care of which the day falls into the period.
  fileprivate static func stays(
    _ day: @escaping @Sendable (CountedStay) -> Day?,
    _ judge: @escaping @Sendable (CountedChild, CountedStay) -> Verdict
  ) -> Counting {
    .children(.care) { child in
      child.child.stays.compactMap { stay in
        guard let day = day(stay), child.context.contains(day) else { return nil }
        return Observation(judge(child.child, stay), on: day, .stay(stay.began))
      }
    }
  }

  /// Times in our care that began, of which those at such an age count.
  fileprivate static func entered(_ isOfAge: (@Sendable (Int) -> Bool)? = nil) -> Counting {
    stays(\.began) { child, stay in
      guard stay.beginningIsKnown else { return .leftOut(Why.beginningUnknown) }
      return child.verdict(isOfAge, on: stay.began)
    }
  }

  /// Times in our care that ended, of which those at such an age count.
  fileprivate static func left(_ isOfAge: (@Sendable (Int) -> Bool)? = nil) -> Counting {
    stays(\.ended) { child, stay in stay.ended.map { child.verdict(isOfAge, on: $0) } ?? .notCounted }
  }
}

extension CountedChild {
  fileprivate func verdict(_ isOfAge: ((Int) -> Bool)?, on day: Day) -> Observation.Verdict {
    guard let isOfAge else { return .counted() }
    guard let age = age(on: day) else { return .leftOut(Why.birthUnknown) }
    return Observation.Verdict(isOfAge(age))
  }
}
