import CareCalendar
import Casework
import Demonstration
import ReadModels
import Testing

/// What stands on people's boards on the pinned morning.
@Suite struct BoardTests {
  let council: Meadowbridge
  let manager = "judith.ravenscroft"

  init() throws { council = try Meadowbridge.made.get() }

  @Test("Every IRO has something in every section", arguments: TodaySection.ofAnIRO)
  func everySection(section: TodaySection) {
    for iro in council.iros { #expect(council.count(section, iro.login) > 0, "\(iro.login)") }
  }

  @Test("Today's meetings have a time of their own")
  func meetings() {
    for iro in council.iros {
      let times = council.meetings(iro.login).map(\.booking?.time)
      #expect(!times.contains(nil) && Set(times).count == times.count, "\(iro.login)")
    }
  }

  @Test("Of the reviews of this week, each IRO has booked some and not booked some")
  func dueSoon() {
    for iro in council.iros {
      let lines = council.lines(.due, iro.login).filter { $0.duty.nature == .review }
      #expect(lines.contains { $0.booking != nil } && lines.contains { $0.booking == nil }, "\(iro.login)")
    }
  }

  @Test("No IRO has more than 9 late, and fewer than 4 in 100 children have a review overdue")
  func overdue() {
    for iro in council.iros { #expect((1...9).contains(council.count(.overdue, iro.login)), "\(iro.login)") }
    let late = council.iros.flatMap { council.lines(.overdue, $0.login) }.filter {
      $0.duty.nature == .review && $0.pressing == nil
    }
    #expect(Set(late.map(\.child.id)).count * 100 < council.withUs.count * 4)
  }

  @Test("A board fits a morning; the suggested IRO's has an alert in every state beside")
  func morning() {
    for iro in council.iros {
      let lines = TodaySection.ofAnIRO.filter { $0 != .waiting }.map { council.count($0, iro.login) }
      #expect((8...33).contains(lines.reduce(0, +)) && lines.allSatisfy { $0 <= 12 }, "\(iro.login)")
      let waiting = iro.login == SyntheticCouncil.suggestedLogin ? 48 : 32
      #expect(council.count(.waiting, iro.login) <= waiting, "\(iro.login)")
    }
  }

  @Test("Today's meetings are prepared, but not all in every part")
  func prepared() {
    let strips = council.iros.flatMap { council.meetings($0.login) }.map(\.strip)
    #expect(strips.count { $0.allSatisfy(\.isDone) } >= 3)
    #expect(strips.contains { !$0.allSatisfy(\.isDone) })
    #expect(strips.allSatisfy { $0.count(where: \.isDone) >= 1 })
  }

  @Test("Nothing is absurdly late")
  func late() {
    let days = council.iros.flatMap { council.boards[$0.login]?.lines ?? [] }.compactMap(\.days)
    #expect(days.min().map { $0 > -120 } == true)
  }

  @Test("Most reviews due in six weeks have a day")
  func booked() {
    let pinned = SyntheticCouncil.pinned
    let due = council.withUs.flatMap { $0.duties.map(\.line) }.filter { line in
      line.duty.nature == .review && line.duty.due.map { (0...42).contains($0 - pinned) } == true
    }
    let booked = due.filter { $0.booking.map { $0.day >= pinned } == true }
    #expect(due.count > 100)
    #expect(booked.count * 2 > due.count)
  }

  @Test("Every child of an IRO without a known review came to us before the files begin, or has short breaks")
  func needsADate() {
    let filesBegin = Day(year: 2010, month: 4, day: 1)!
    for iro in council.iros {
      let lines = council.lines(.waiting, iro.login).filter { $0.duty.due == nil }
      #expect(lines.allSatisfy { $0.duty.title == "Needs a date" })
      #expect(lines.contains { $0.duty.kind == .lookedAfter && $0.duty.opens < filesBegin }, "\(iro.login)")
    }
  }

  @Test("What is put off has a reason, and is put off until a day after today")
  func putOff() {
    let lines = council.iros.flatMap { council.lines(.putOff, $0.login) }
    #expect(lines.count >= council.iros.count)
    for line in lines {
      #expect((line.row.reason ?? "").count > 20)
      #expect(line.row.putOffUntil.map { $0 > SyntheticCouncil.pinned } == true)
    }
  }

  @Test("The IRO manager is asked to allocate three children, in time")
  func allocate() {
    let lines = council.boards[manager]?.lines.filter { $0.duty.title == "IRO to allocate" } ?? []
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { ($0.days ?? -1) >= 0 })
  }
}

extension TodaySection {
  /// What stands on the board of every IRO.
  static let ofAnIRO = allCases.filter {
    [.today, .overdue, .due, .notBooked, .waiting, .putOff].contains($0)
  }
}
