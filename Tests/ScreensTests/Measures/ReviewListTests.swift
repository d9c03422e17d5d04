import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// The reviews of a year, by how they stand.
@Suite struct ReviewListTests {
  private let brook: Brook

  init() throws { brook = try Brook() }

  private func reviews() throws -> [ListedReview] {
    let found = try brook.service("morag").listedReviews(in: "2014-04-01"..."2015-03-31").value
    return try #require(found)
  }

  private func names(_ filter: ReviewListFilter, _ part: ReviewPart) throws -> [String] {
    let section = filter.sections(try reviews()).first { $0.part == part }
    return section?.reviews.map { $0.line.name ?? $0.line.number.text } ?? []
  }

  @Test(
    "Late ones without a reason stand first, and those that are not recorded by how long ago they were due")
  func parts() throws {
    let all = ReviewListFilter()
    #expect(all.sections(try reviews()).first?.part == .unexplained)
    #expect(try names(all, .unexplained).contains("王小明"))
    #expect(try names(all, .notRecorded).prefix(2) == ["Niamh Kelly", "Jayden Murray"])
    #expect(try names(all, .due).contains("Ola"))
    #expect(try names(all, .late) == [])
  }

  @Test("It is narrowed by part, kind, IRO, team and words")
  func narrowed() throws {
    let sian = try #require(brook.staff["sian"]?.id)
    #expect(try names(ReviewListFilter(iro: .iro(sian)), .notRecorded) == ["Niamh Kelly"])
    #expect(try names(ReviewListFilter(iro: .iro(nil)), .due) == ["Ola"])
    #expect(try names(ReviewListFilter(team: .team("South")), .notRecorded) == [])
    #expect(try names(ReviewListFilter(kind: .shortBreaks), .notRecorded) == [])
    #expect(try names(ReviewListFilter(typed: "murray overdue"), .notRecorded) == ["Jayden Murray"])
    #expect(try names(ReviewListFilter(part: .due), .notRecorded) == [])
  }

  @Test("From the figures or by its name, and on to the review or the child and back")
  func opening() throws {
    try rehearse(
      """
      Reviews
      as morag
      size 100x30
      type 7 r
      see LATE, NO REASON GIVEN
      see NOT RECORDED
      type s
      see 王小明
      see 47 days late
      not Niamh Kelly
      type s
      not 王小明
      type g
      selected Niamh Kelly
      type i
      not Jayden Murray
      type i
      see Jayden Murray
      type <enter>
      see Niamh Kelly
      not NOT RECORDED
      type <esc>
      selected Niamh Kelly
      see NOT RECORDED
      type <esc>
      see LATE, NO REASON GIVEN
      type <esc>
      see CHILDREN IN CARE
      type 1 :
      text reviews
      type <enter>
      see LATE, NO REASON GIVEN
      type /
      text nobody so
      see No review here is “nobody so”.
      type <esc> [
      see 2013-14
      """)
  }

  @Test("A review that was held opens its own page")
  func held() throws {
    try rehearse(
      """
      A review
      as morag
      size 100x30
      type 7 r /
      text 王小明
      type <enter> g
      selected 王小明
      type <enter>
      see 2nd review
      type <esc>
      selected 王小明
      """)
  }

  @Test("The reason of a late review is given from its line, and the next without one is then selected")
  func explaining() throws {
    try rehearse(
      """
      Why late
      as morag
      size 100x30
      type 7 r s
      see no reason given
      type g
      selected Kai Bell
      type w
      see Why the 1st review of Kai Bell was late
      see A council's return tells of it, and not why.
      text weather
      type <ctrl-s>
      see why the review was late: weather or travel
      selected 王小明
      see LATE, NO REASON GIVEN  1
      type w
      text something
      type <tab>
      text The foster carers moved house
      type <ctrl-s>
      see No review here is late, no reason given. Esc shows every review again.
      type <esc>
      see LATE, WITH A REASON  2
      text /Kai
      type <enter> g w
      see weather or travel
      text we were told
      type <ctrl-s>
      selected Kai Bell
      see we were told late
      """)
  }

  @Test("Of a review in time there is nothing to give, and the review's own page asks as well")
  func fromThePage() throws {
    try rehearse(
      """
      Why late, from the page
      as morag
      size 100x30
      type 7 r /
      text Niamh
      type <enter> w
      see Only of a review that was held late it is asked why.
      as amina
      type 2 /
      text 王小明
      type <enter> <enter> j <enter> /
      text Why it was late
      type <enter>
      selected Why it was late
      see no reason given
      type <enter>
      text weather
      type <ctrl-s>
      see why the review was late: weather or travel
      not no reason given
      """)
  }

  @Test("No more is laid out than is at hand, and all of it stands where it belongs")
  func stretches() throws {
    let morag = try Brook().service("morag")
    let found = try #require(try morag.listedReviews(in: "2014-04-01"..."2015-03-31").value)
    let sections = ReviewListFilter().sections(found)
    let table = ReviewListTable(queries: morag)
    let whole = table.table(sections, 0..<Int.max).rows
    #expect(whole.entries == found.count)
    let ids = whole.rows.compactMap(\.id)
    #expect(Set(ids).count == found.count)
    for reach in [0..<2, 1..<4, found.count - 1..<found.count] {
      let part = table.table(sections, reach).rows
      #expect(part.entries == found.count)
      #expect(part.rows.compactMap(\.id) == Array(ids[reach]), "\(reach)")
    }
  }
}
