public import Application
import CareCalendar
import Casework
import Measures
import ReadModels

/// The lists of whoever sees the whole service, each beside the same worked out from every row.
public struct ServiceAnswers {
  let service: CaseService

  public init(_ service: CaseService) { self.service = service }

  /// The names of the lists that are not the same, asked for whole, in part and from the end.
  public func differing() throws -> [String] {
    guard service.seesService else { return [] }
    return try calendar() + alerts() + practice() + caseload() + today() + iros() + figures()
  }

  private static let stretches = [0..<Int.max, 0..<3, 2..<7, 40..<61]

  /// The measures of the twelve months up to today, as they are counted for a report, beside the same by one child after
  /// another.
  private func figures() throws -> [String] {
    let period = service.signedIn.day.adding(months: -12)...service.signedIn.day
    let (measures, context) = (service.measures, service.measureContext(for: period))
    var year = MeasureTally(measures, in: context)
    var before = MeasureTally(measures, in: context.yearBefore)
    try service.eachCounted(in: context.yearBefore.dayBefore...period.upperBound) { child in
      year.add(child)
      before.add(child)
    }
    let pairs = zip(try service.results(of: measures, in: period), year.results(yearBefore: before))
    return pairs.filter { $0.figure != $1.figure || $0.yearBefore != $1.yearBefore || $0.months != $1.months }
      .map { "figure \($0.0.key)" }
  }

  private func calendar() throws -> [String] {
    let day = service.signedIn.day
    let months = [day.adding(months: -1), day, day.adding(months: 1)].map(Month.init(of:))
    let whole = try service.calendar()
    var differing = try months.filter { month in
      let (one, other) = (try service.calendar(of: month).weeks, whole.month(month).weeks)
      let (days, others) = (one.flatMap(\.days), other.flatMap(\.days))
      return days.map(\.day) != others.map(\.day) || days.map(\.counts) != others.map(\.counts)
        || days.map(\.overloaded) != others.map(\.overloaded) || days.map(\.school) != others.map(\.school)
        || days.map(\.bankHoliday) != others.map(\.bankHoliday)
    }.map { "calendar of \($0.words)" }
    for first in [day.adding(days: -60), day, day.adding(days: 9)] {
      let last = first.adding(days: 42)
      let every = [whole[first]] + whole.agenda(from: first.adding(days: 1), through: last)
      if try service.agenda(from: first, through: last, lines: 0..<Int.max) != CalendarAgenda(days: every) {
        differing.append("agenda from \(first.iso)")
      }
      let lines = every.flatMap(\.lines)
      for range in Self.stretches where !range.clamped(to: 0..<lines.count).isEmpty {
        let part = try service.agenda(from: first, through: last, lines: range)
        if part.days.flatMap(\.lines) != Array(lines[range.clamped(to: 0..<lines.count)]) {
          differing.append("agenda from \(first.iso), lines \(range)")
        }
      }
    }
    return differing
  }

  private func alerts() throws -> [String] {
    let choices = AlertOrder.allCases.flatMap { order in
      ["", "e", "a team", "late", "zzz"].flatMap { typed in
        [false, true].map { AlertListOptions(by: order, matching: typed, includeClosed: $0) }
      }
    }
    return try choices.filter { choice in
      let whole = try service.wholeAlerts(choice)
      let lines = whole.lines
      return try Self.stretches.contains { range in
        let page = try service.alerts(choice, lines: range)
        let own = range.clamped(to: 0..<lines.count)
        return page.groups.map(\.heading) != whole.groups.map(\.heading)
          || page.groups.map(\.count) != whole.groups.map(\.count) || page.past != whole.past
          || page.open != whole.open || page.yours != whole.yours
          || !own.isEmpty && page.lines != Array(lines[own])
      }
    }.map { "alerts \($0)" }
  }

  private func practice() throws -> [String] {
    let keys = try service.practice().map(\.note.category.key)
    let choices = PracticeOrder.allCases.flatMap { order in
      ["", "e", "manager", "zzz"].flatMap { typed in
        [(nil, nil), (keys.first, nil), (keys.first, PracticeNoteKind.impact)].map { key, kind in
          PracticeListOptions(by: order, matching: typed, category: key, kind: kind)
        }
      }
    }
    let differing = try choices.filter { choice in
      let whole = try service.wholePractice(choice)
      let lines = whole.lines
      return try Self.stretches.contains { range in
        let page = try service.practice(choice, lines: range)
        let own = range.clamped(to: 0..<lines.count)
        let shown = Set(page.sections.filter { !$0.lines.isEmpty }.map { "\($0.title) \($0.count)" })
        return !shown.isSubset(of: whole.sections.map { "\($0.title) \($0.count)" })
          || page.states != whole.states || page.all != whole.all
          || !own.isEmpty && page.lines != Array(lines[own])
      }
    }.map { "practice \($0)" }
    return try differing
      + ["", "e"].filter {
        try service.practiceThemes(matching: $0) != service.wholeThemes(matching: $0)
      }.map { "themes “\($0)”" }
  }

  private func caseload() throws -> [String] {
    try CaseloadOrder.allCases.flatMap { order in
      try ["", "a", "el", "foster o", "okafor", "amina foster", "zzz"].filter { typed in
        let whole = try service.wholeCaseload(by: order, matching: typed)
        return try Self.stretches.contains { range in
          let page = try service.caseload(by: order, matching: typed, lines: range)
          let own = range.clamped(to: 0..<whole.lines.count)
          return page.all != whole.all || page.matching != whole.matching
            || !own.isEmpty && page.lines != Array(whole.lines[own])
        }
      }.map { "caseload by \(order.rawValue) “\($0)”" }
    }
  }

  private func iros() throws -> [String] {
    let lines = try service.iroLines()
    let differing = try lines.map(\.iro).filter { iro in
      let whole = try service.wholeCaseload(of: iro)
      return try Self.stretches.contains { range in
        let page = try service.caseload(of: iro, lines: range)
        let own = range.clamped(to: 0..<whole.count)
        return page.matching != whole.count || !own.isEmpty && page.lines != Array(whole[own])
      }
    }
    return (try lines == service.wholeIROLines() ? [] : ["IROs"])
      + differing.map { "caseload of \($0?.raw ?? "nobody")" }
  }

  private func today() throws -> [String] {
    let whole = try service.today()
    let lines = whole.lines
    return try Self.stretches.filter { range in
      let board = try service.today(lines: range)
      let own = range.clamped(to: 0..<lines.count)
      return board.sections.map(\.count) != whole.sections.map(\.count)
        || !own.isEmpty && (board.lines != Array(lines[own]) || board.linesBefore != own.lowerBound)
    }.map { "today \($0)" }
  }
}
