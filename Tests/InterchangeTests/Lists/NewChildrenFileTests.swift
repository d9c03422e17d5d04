import Casework
import Interchange
import Testing

@Suite("The list of new children")
struct NewChildrenFileTests {
  private let columns =
    "number,name,birth,sex,ethnicity,legal_status,need,placement,provider,since,told,social_worker,team"

  @Test("A row is read whole")
  func whole() throws {
    let list = read(
      columns, "200001,Ngô Thị Hương,2009-05-19,F,AOTH,C2,N1,U6,PR1,06/10/2014,2014-10-07,Theo Carter,East")
    #expect(list.faults == [])
    let child = try #require(list.rows.first)
    #expect(child.number.text == "200001" && child.name == "Ngô Thị Hương" && child.born.iso == "2009-05-19")
    #expect(child.sex == .female && child.ethnicity == .otherAsian && child.told?.iso == "2014-10-07")
    #expect(child.socialWorker == "Theo Carter" && child.team == "East")
    let episode = child.episode
    #expect(episode.began.iso == "2014-10-06" && episode.reasonBegan == .started && episode.ended == nil)
    #expect(episode.legalStatus == .careOrder && episode.categoryOfNeed == .abuseOrNeglect)
    #expect(episode.placement == .fostered && episode.provider == .ownAuthority)
  }

  @Test("Four columns are needed; the others need not be there")
  func bare() throws {
    let list = read("since,number,birth,legal_status", "2014-10-06,200001,2009-05-19,v2")
    #expect(list.faults == [])
    let child = try #require(list.rows.first)
    #expect(child.name == nil && child.sex == nil && child.told == nil && child.episode.placement == nil)
    #expect(
      read("number,birth,since,school", "1,2,3,4").faults.map(\.description) == [
        "new.csv:1: the columns are not those of a list of new children (missing: legal_status; extra: “school”): "
          + "it needs number,birth,legal_status,since, and may have "
          + "name,sex,ethnicity,need,placement,provider,told,social_worker,team"
      ])
  }

  @Test(
    "What is wrong with a row is said by its column, and the row is left out",
    arguments: [
      (",2009-05-19,C2,2014-10-06,", "number: is blank: fill it in"),
      ("1,,C2,2014-10-06,", "birth: is blank: fill it in"),
      ("1,2009-05-19,,2014-10-06,", "legal_status: is blank: fill it in"),
      ("1,2009-05-19,C2,,", "since: is blank: fill it in"),
      (
        "1,2014-10-07,C2,2014-10-06,", "since: is before the child was born (2014-10-07): correct one of them"
      ),
      (
        "1,1996-10-06,C2,2014-10-06,",
        "birth: the child was 18 when coming into care (2014-10-06): check the years"
      ),
      (
        "1,2009-05-19,V3,2014-10-06,",
        "legal_status: V3 is a single short break, whose end this list cannot give: leave it to the return"
      ),
    ])
  func faults(row: String, words: String) {
    let list = read("number,birth,legal_status,since,placement", row)
    #expect(list.faults.map(\.description) == ["new.csv:2: \(words)"])
    #expect(list.rows.isEmpty)
  }

  @Test("Codes are those of the collection year of the day, and are named")
  func codes() throws {
    let list = read(
      "number,birth,legal_status,since,placement", "1,2009-05-19,C9,2014-10-06,",
      "2,2009-05-19,C2,2014-10-06,K3",
      "3,2015-05-19,C2,2024-10-06,K3")
    #expect(list.faults.map { "\($0.line ?? 0) \($0.column ?? "")" } == ["2 legal_status", "3 placement"])
    #expect(list.faults[0].message.hasPrefix("“C9” is not a code: the codes of 2014-15 are C1, C2"))
    #expect(list.faults[1].message.hasPrefix("K3 is used only from 2024-25 on"))
    #expect(list.rows.map(\.number.text) == ["3"])
  }

  @Test("A child that is there twice is a fault; the first is kept")
  func twice() {
    let list = read(
      "number,birth,legal_status,since", "1,2009-05-19,C2,2014-10-06", "1,2009-05-19,C2,2014-10-13")
    #expect(
      list.faults.map(\.description) == ["new.csv:3: number: is also on line 2: each child is listed once"])
    #expect(list.rows.count == 1)
  }

  private func read(_ lines: String...) -> NewChildrenFile {
    NewChildrenFile.read(file: "new.csv", bytes: Array(lines.joined(separator: "\n").utf8))
  }
}
