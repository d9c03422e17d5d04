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

  @Test("The year runs from April to March, by its four quarters, and the months come up to now")
  func year() {
    let themes = PracticeThemes([], on: "2014-11-03")
    #expect(themes.quarters.map(\.words) == ["Apr–Jun 2014", "Jul–Sep 2014", "Oct–Dec 2014", "Jan–Mar 2015"])
    #expect(themes.year.financialYear == "2014-15" && themes.before.financialYear == "2013-14")
    #expect(themes.months.count == 8 && themes.months.last?.words == "Nov 2014")
    let later = PracticeThemes([], on: "2015-03-31")
    #expect(later.year.first == "2014-04-01" && later.year.last == "2015-03-31")
    #expect(PracticeThemes([], on: "2015-04-01").year.financialYear == "2015-16")
    #expect(PracticeThemes([], on: "2009-05-01").before.financialYear == "2008-09")
  }

  @Test("Challenges, good practice and impact are counted apart, the theme with most of the year first")
  func counted() {
    let notes = [
      note(plan, .impact, on: "2014-11-03"), note(drift, .challenge, on: "2014-03-31"),
      note(drift, .challenge, on: "2014-03-01"), note(plan, .challenge, on: "2014-04-01"),
      note(drift, .goodPractice, on: "2014-07-01"),
    ]
    let found = PracticeThemes(notes, on: "2014-11-03")
    #expect(found.kinds.map(\.kind) == PracticeNoteKind.allCases)
    #expect(found.kinds.map { $0.count(in: found.year) } == [1, 1, 1])
    #expect(found.kinds.map { $0.count(in: found.before) } == [2, 0, 0])
    #expect(found.kinds[0].themes.map(\.category) == [plan, drift])
    let quarters = found.quarters.map { found.kinds[0].themes[0].count(in: $0) }
    #expect(quarters == [1, 0, 0, 0])
    #expect(found.kinds[1].themes[0].count(in: found.months[3]) == 1)
    #expect(found.theme(.impact, "plan")?.notes.count == 1 && found.theme(.impact, "drift") == nil)
  }

  @Test("What is older than the year before, or came after the day, is left out")
  func outside() {
    let notes = [note(drift, .challenge, on: "2013-03-31"), note(drift, .challenge, on: "2014-11-04")]
    #expect(PracticeThemes(notes, on: "2014-11-03").kinds == [])
  }

  @Test("A theme is called as the council called it last")
  func renamed() {
    let now = AlertCategory(key: "drift", name: "Drift or delay", common: .drift)
    let found = PracticeThemes(
      [note(now, .impact, on: "2014-10-01"), note(drift, .impact, on: "2014-09-01")], on: "2014-11-03")
    #expect(found.kinds.flatMap(\.themes).map(\.category.name) == ["Drift or delay"])
  }
}
