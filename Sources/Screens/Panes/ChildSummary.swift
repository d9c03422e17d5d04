import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// A child in the words of a header: who they are, where they live, and who is there for them.
struct ChildSummary {
  let found: ChildCase
  let queries: CaseQueries

  /// "Jayden Murray", "known as Jay", "14", "100234", "he"
  var name: [String] {
    let number = found.child.person.name == nil ? nil : found.child.person.number?.text
    let communication = found.child.voice.communication
    let known = communication.knownAs.map { "known as \($0)" }
    return [found.called, known, ageNow, number, communication.pronoun].compactMap { $0 }
  }

  private var ageNow: String? {
    guard died == nil, !found.child.person.isUnborn else { return nil }
    return age(found.child.person.age(on: found.day))
  }

  var died: Day? { found.child.died.flatMap { $0 <= found.day ? $0 : nil } }

  /// "Born 12 Mar 2000, male"
  var born: String {
    let person = found.child.person
    let expected = person.birthExpected.map { "Expected to be born \($0.shortWithYear)" }
    let day =
      person.dateOfBirth.map { "Born \($0.shortWithYear)" } ?? expected ?? "Date of birth not known"
    let sex = person.sex.flatMap { $0 == .unknown ? nil : ", \($0.words)" }
    return day + (sex ?? "")
  }

  /// In which way the child is with us: legal status, placement, since when.
  var standing: [String] {
    if let died {
      return [
        "\(found.called) died on \(died.shortWithYear). Nothing is due. Everything stays on record here."
      ]
    }
    if let number = found.child.person.recordedUnder {
      return ["The same child as \(number): what was recorded here is recorded there."]
    }
    let running = found.child.involvements(on: found.day)
    let apart = running.filter(\.kind.isRecordedApart).map(since)
    guard let stay = running.first ?? found.child.latestInvolvement else {
      return ["Not known to have been in our care."]
    }
    if stay.kind.isRecordedApart, stay.runs(on: found.day) { return apart.map(\.capitalisingFirst) }
    if let ended = stay.ended, ended <= found.day {
      return ["Not with us since \(ended.shortWithYear)\(stay.endedBecause.map { ": \($0)" } ?? "")"]
    }
    let last = found.child.care.episodes.last
    let placement = last?.placement?.words ?? "placement not recorded"
    return [last?.legalStatus.words.capitalisingFirst, placement, since(stay)].compactMap { $0 } + apart
  }

  /// "IRO Amina Okafor since 4 Jul 2014 (throughout)", "social worker Ben Hill", "Children in Care 2"; of an IRO who is
  /// away, until when and who covers.
  var people: [String] {
    let responsible = found.child.responsibility
    let iro = responsible.iro.map(queries.name(of:)) ?? "nobody yet"
    let worker = responsible.caseHolder?.socialWorker.map { "social worker \($0)" }
    let away = responsible.iro.flatMap(queries.absenceWords(of:)).map { ", \($0.lowercasingFirst)" } ?? ""
    return ["IRO \(iro)\(iroSince)\(away)", worker, responsible.caseHolder?.team].compactMap { $0 }
  }

  /// " since 4 Jul 2014 (throughout)": from which day, and whether the child has had nobody else in this time in care,
  /// where the days of the allocations tell.
  private var iroSince: String {
    guard let since = found.child.responsibility.allocations.last?.since else { return "" }
    let isOne = found.child.periodsOfCare.last.flatMap { found.child.hasOneIRO(throughout: $0) }
    let throughout = isOne.map { $0 ? " (throughout)" : " (not throughout)" } ?? ""
    return " since \(since.shortWithYear)\(throughout)"
  }

  /// How many days of short breaks there have been, where each stay is recorded.
  var shortBreaks: (words: String, isWarning: Bool)? {
    guard died == nil, let limits = found.shortBreaks, limits.daysAreKnown else { return nil }
    let days = limits.days(inTwelveMonthsTo: found.day)
    let count = "Short breaks: \(days) of \(ShortBreakLimits.mostInTwelveMonths) days in twelve months"
    if let passed = limits.passedOn, passed <= found.day {
      return ("\(count): past the limit since \(passed.shortWithYear), so looked-after reviews apply", true)
    }
    let isNear = days >= ShortBreakLimits.warning
    return (count + (isNear ? ": close to the limit, so plan ahead" : ""), isNear)
  }

  /// How proceedings stand that go on; empty where none do, and after a death.
  var court: [String] {
    guard died == nil, let open = found.child.court.open else { return [] }
    return open.standing(on: found.day)
  }

  var historyIsIncomplete: Bool {
    found.child.reviewCycles.contains { $0.runs(on: found.day) && !$0.historyIsKnown }
  }

  static let incompleteHistory = "History incomplete: reviews before the files began are not known."
}

extension ChildSummary {
  /// "looked after since Wed 2 Jul 2014", or "before" that day where the beginning is not known.
  private func since(_ stay: Involvement) -> String {
    if let plan = found.child.protectionPlan(in: stay) {
      return "\(plan.words) since \(plan.since.words)"
    }
    return "\(stay.kind.words) since \(stay.beginningIsKnown ? "" : "before ")\(stay.began.words)"
  }
}

/// "14", "under 1", "age not known"
func age(_ years: Int?) -> String {
  years.map { $0 == 0 ? "under 1" : String($0) } ?? "age not known"
}

/// The parts of a line with "·" between them, broken between parts where there is no room.
func flowed(_ parts: [String], width: Int, by between: String = " · ") -> [String] {
  var lines: [String] = []
  for part in parts {
    if let last = lines.last, last.columns + between.columns + part.columns <= width {
      lines[lines.count - 1] += between + part
    } else {
      lines += part.wrapped(to: width)
    }
  }
  return lines
}
