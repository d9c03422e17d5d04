public import Application
import CareCalendar
public import Casework
public import ReadModels
public import Rulebook

/// One child's case as a printed list: a line for each thing known, under the part it belongs to.
public enum ChildListing {
  /// `siblings` and `relatives`, parents and own children who are known here, are those whom the person who asks may see;
  /// `alerts` are those about the child; `iro` names an IRO.
  public static func listing(
    _ found: ChildCase, siblings: [ChildRow], relatives: [Relative] = [], alerts: [AlertLine],
    under book: Rulebook, iro: (StaffID) -> String
  ) -> Listing {
    var rows = person(found.child.person, on: found.day) + voice(found.child.voice) + care(found)
    rows += responsibility(found.child, iro)
    rows += family(found.child.family, siblings, relatives, iro: iro)
    rows += changes(found)
    rows += found.duties.map(duty)
    rows += alerts.map(alert) + practice(found.child, book.policy.vocabulary)
    rows += found.decisions(under: book).filter { !$0.isDone }.map(decision)
    rows += found.reviews.map(review)
    rows += found.child.care.episodes.reversed().map(episode)
    rows += found.child.adoptionPlacements.reversed().map(adoption)
    rows += found.child.involvements.reversed().filter(\.kind.isRecordedApart).map(involvement)
    return Listing(columns: ["part", "day", "what", "detail"], rows: rows)
  }

  private static func person(_ person: ChildIdentity, on day: Day) -> [[String]] {
    var rows = [["child", "", "number", person.number?.text ?? ""]]
    if let name = person.name { rows.append(["child", "", "name", name]) }
    if let born = person.dateOfBirth {
      rows.append(["child", born.iso, "born", person.age(on: day).map { "aged \($0)" } ?? ""])
    }
    if person.isUnborn, let expected = person.birthExpected {
      rows.append(["child", expected.iso, "birth expected", ""])
    }
    if let sex = person.sex { rows.append(["child", "", "sex", sex.words]) }
    if let ethnicity = person.ethnicity { rows.append(["child", "", "ethnicity", ethnicity.words]) }
    if let until = person.unaccompaniedUntil {
      rows.append(["child", until.iso, "unaccompanied asylum-seeking child until", ""])
    }
    return rows
  }

  private static func care(_ found: ChildCase) -> [[String]] {
    var rows = found.child.periodsOfCare.reversed().map { period in
      let ended =
        period.ended.map { "ended \($0.on.iso): \($0.reason.words)" } ?? endNotRecorded(period, found)
      let known = period.beginningIsKnown ? "" : "; began before what is known"
      return ["period of care", period.began.iso, "looked after since", ended + known]
    }
    if let limits = found.shortBreaks, limits.daysAreKnown {
      let days = limits.days(inTwelveMonthsTo: found.day)
      rows.append([
        "short breaks", limits.began.iso, "days in 12 months",
        "\(days) of \(ShortBreakLimits.mostInTwelveMonths)",
      ])
    }
    return rows
  }

  /// What is said of a period whose end nobody recorded: over by what followed or by age, or going on.
  private static func endNotRecorded(_ period: PeriodOfCare, _ found: ChildCase) -> String {
    guard let last = period.lastDay, last <= found.day else { return "still in our care" }
    return last == period.turns18On
      ? "18 on \(last.iso); no end is recorded"
      : "over by \(last.iso), when care began again; no end is recorded"
  }

  private static func responsibility(_ child: Child, _ iro: (StaffID) -> String) -> [[String]] {
    let responsibility = child.responsibility
    var rows = responsibility.allocations.reversed().map {
      ["people", $0.since?.iso ?? "", "IRO", iro($0.iro)]
    }
    if let period = child.periodsOfCare.last, !responsibility.allocations.isEmpty {
      let same = child.hasOneIRO(throughout: period).map { $0 ? "yes" : "no" }
      rows.append(["people", period.began.iso, "same IRO throughout", same ?? "not known"])
    }
    rows += responsibility.told.reversed().map { ["people", $0.iso, "reviewing service told", ""] }
    return rows
      + responsibility.caseHolders.reversed().map {
        let team = $0.team.map { "; team \($0)" } ?? ""
        return ["people", $0.since?.iso ?? "", "social worker", ($0.socialWorker ?? "not named") + team]
      }
  }

  private static func duty(_ found: ExplainedDuty) -> [String] {
    let why = (found.explanation.lines + [found.explanation.source]).joined(separator: "; ")
    let booked = found.line.booking.map { "; booked \($0.words)" } ?? ""
    return [
      "duty", found.line.duty.due?.iso ?? "", found.line.duty.title,
      "\(found.line.state.words), \(found.line.when)\(booked). \(why)",
    ]
  }

  private static func review(_ judged: AssessedReview) -> [String] {
    let taking = judged.review.participation.map { "; \($0.rawValue): \($0.words)" } ?? ""
    let due = judged.due.map { "due \($0.iso), " } ?? ""
    return ["review", judged.review.heldOn.iso, judged.title, "\(due)\(judged.words)\(taking)"]
  }

  private static func episode(_ episode: Episode) -> [String] {
    let parts = [
      episode.placement?.words, episode.provider?.words, episode.location?.words,
      episode.categoryOfNeed?.words,
    ]
    let ended = episode.ended.map { "ended \($0.on.iso): \($0.reason.words)" }
    return [
      "episode", episode.began.iso, episode.legalStatus.words,
      (parts + [ended]).compactMap { $0 }.joined(separator: "; "),
    ]
  }

  private static func involvement(_ one: Involvement) -> [String] {
    let ended = one.ended.map { "ends \($0.iso)" + (one.endedBecause.map { ": \($0)" } ?? "") }
    return ["order or plan", one.began.iso, one.kind.words, ended ?? ""]
  }

  private static func adoption(_ placement: AdoptionPlacement) -> [String] {
    let ended = placement.ended.map { "ended \($0.iso)" } ?? "not ended"
    return ["adoption", placement.placed.iso, "placed for adoption", ended]
  }
}
