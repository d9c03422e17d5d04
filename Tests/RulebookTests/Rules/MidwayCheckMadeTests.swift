import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Half way between two reviews.
@Suite struct MidwayCheckMadeTests {
  private let rule = MidwayCheckMade()
  private let book = Rulebook.with { $0[.midwayCheck] = "asked" }
  private let care = ChildEvent.began("2014-07-02")
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-07-28")]

  @Test(
    "It is half way to the day by which the next review is due, rounded down",
    arguments: [
      ("2014-07-27", "2014-09-11", "2014-09-11"), ("2014-07-28", "2014-09-12", "2014-09-12"),
      ("2014-07-29", "2014-09-13", "2014-09-12"), ("2014-11-10", "2014-12-26", "2014-12-24"),
      ("2015-02-20", "2015-04-05", "2015-04-02"), ("2014-11-30", "2015-01-14", "2015-01-14"),
    ] as [(Day, Day, Day)])
  func due(held: Day, due: Day, bookBy: Day) {
    let duties = rule.duties(of: [care, .hold(held)], under: book)
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.bookBy) == [bookBy])
  }

  @Test("It counts from the completion, to the earliest day that a count asks for")
  func counts() {
    let later: [ChildEvent] = [care, .hold("2014-07-28", completedOn: "2014-08-08")]
    #expect(rule.duties(of: later, under: book).map(\.due) == ["2014-09-17"])
    let fromCompletion = Rulebook.with {
      $0[.midwayCheck] = "asked"
      $0[.nextReviewCountsFrom] = "completion"
    }
    #expect(rule.duties(of: later, under: fromCompletion).map(\.due) == ["2014-09-23"])
    let second = held + [.hold("2014-10-20", ReviewID("r2"))]
    #expect(rule.duties(of: second, under: book).map(\.due) == ["2015-01-19"])
  }

  @Test("It is the IRO's to make, and ends when it is made or the next review is held")
  func met() {
    let duties = rule.duties(of: held, under: book)
    #expect(duties.map(\.key) == [DutyKey(rule: rule.id, subject: .review(.ours))])
    #expect(duties.map(\.title) == ["Midway check"])
    #expect(duties.map(\.post) == [.iro])
    let check = MidwayCheck(on: "2014-09-12", words: [:], decisionsAreOnTrack: true)
    #expect(rule.duties(of: held + [.after(.midwayChecked(check))], under: book) == [])
    #expect(rule.duties(of: held + [.held("2014-10-20")], under: book) == [])
  }

  @Test("Leaving care lets it lapse, and so does a placement for adoption; death ends it")
  func ended() {
    let left = rule.duties(of: held + [.ended("2014-07-02", on: "2014-08-20")], under: book)
    #expect(left.map(\.lapses) == ["2014-08-20"])
    #expect(rule.duties(of: held + [.placed("2014-08-25")], under: book).map(\.lapses) == ["2014-08-25"])
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-08-20", .died)], under: book) == [])
  }

  @Test("A council that does not ask for it, a return's review, or one adjourned, has none")
  func clean() {
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: [care, .held("2014-07-28")], under: book) == [])
    #expect(rule.duties(of: held + [.adjourn("2014-07-28", until: "2014-08-20")], under: book) == [])
  }

  @Test("The reason is told, and it is local")
  func explanation() {
    #expect(
      rule.lines(of: [care, .hold("2014-07-29")], under: book) == [
        "Review completed Tue 29 Jul 2014", "The next review is due by Wed 29 Oct 2014",
        "half of 92 days on = Sat 13 Sep 2014", "The last working day before it is Fri 12 Sep 2014",
      ])
    #expect(rule.wholeSource == "Local policy; Portsmouth 2013/14")
    #expect(rule.weight == .local)
  }
}
