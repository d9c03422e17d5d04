import CareCalendar
import Casework
import ReadModels
import Testing

/// What practice is noted about, over a year.
@Suite struct PracticeThemesTests {
  private let drift = AlertCategory(key: "drift", name: "Drift", common: .drift)
  private let plan = AlertCategory(key: "plan", name: "Care plan", common: .planning)

  private func note(_ category: AlertCategory, _ kind: PracticeNoteKind, on day: Day) -> PracticeNote {
    PracticeNote(
      id: PracticeNoteID("\(category.name)\(day)"), kind: kind, category: category, words: "Words",
      by: StaffID("amina"), on: day)
  }

  @Test("The year is the quarter that it is and the three before, and the months come up to now")
  func year() {
    let themes = PracticeThemes([], on: "2014-11-03")
    #expect(themes.quarters.map(\.words) == ["Jan–Mar 2014", "Apr–Jun 2014", "Jul–Sep 2014", "Oct–Dec 2014"])
    #expect(themes.months.count == 11 && themes.months.last?.words == "Nov 2014")
    let later = PracticeThemes([], on: "2015-02-28")
    #expect(later.quarters.map(\.short) == ["Apr–Jun", "Jul–Sep", "Oct–Dec", "Jan–Mar"])
    #expect(later.quarters.first?.first == "2014-04-01" && later.quarters.last?.last == "2015-03-31")
  }

  @Test("Notes are counted by theme, kind and quarter, the theme with most of them first")
  func counted() {
    let notes = [
      note(plan, .impact, on: "2014-11-03"), note(drift, .challenge, on: "2014-01-01"),
      note(drift, .challenge, on: "2014-03-31"), note(drift, .goodPractice, on: "2014-04-01"),
    ]
    let found = PracticeThemes(notes, on: "2014-11-03")
    #expect(found.themes.map(\.category) == [drift, plan] && found.count == 4)
    let quarters = found.quarters.map { found.themes[0].counts(in: $0).map(\.count) }
    #expect(quarters == [[2, 0, 0], [0, 1, 0], [0, 0, 0], [0, 0, 0]])
    #expect(found.themes[0].counts(in: found.months[2]).map(\.count) == [1, 0, 0])
  }

  @Test("What is older than the year, or came after the day, is left out")
  func outside() {
    let notes = [note(drift, .challenge, on: "2013-12-31"), note(drift, .challenge, on: "2014-11-04")]
    #expect(PracticeThemes(notes, on: "2014-11-03").themes == [])
  }

  @Test("A theme is called as the council called it last")
  func renamed() {
    let now = AlertCategory(key: "drift", name: "Drift or delay", common: .drift)
    let found = PracticeThemes(
      [note(now, .impact, on: "2014-10-01"), note(drift, .impact, on: "2014-09-01")], on: "2014-11-03")
    #expect(found.themes.map(\.category.name) == ["Drift or delay"])
  }
}
