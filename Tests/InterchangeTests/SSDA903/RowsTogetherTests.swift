import Interchange
import Testing

@Suite("Rows set beside one another")
struct RowsTogetherTests {
  @Test("The same row twice is read once, with a note")
  func sameTwice() {
    let review = "100001,08/05/2004,12/06/2014,PN1"
    let read = Folder(header: [child, child], reviews: [review, review]).read()
    #expect(read.words == [])
    #expect((read.headers.count, read.reviews.count) == (1, 1))
    #expect(
      read.remarks == [
        "2014-15/header.csv:3: CHILD: the same child as line 2: read once",
        "2014-15/reviews.csv:3: CHILD: the same review as line 2: read once",
      ])
  }

  @Test("Two rows that contradict each other are a fault")
  func contradiction() {
    let read = Folder(
      header: [child, "100001,2,08/05/2004,WBRI,A1,,"],
      reviews: ["100001,08/05/2004,12/06/2014,PN1", "100001,08/05/2004,12/06/2014,PN2"]
    ).read()
    #expect(
      read.words == [
        "2014-15/header.csv:3: CHILD: the same child as line 2, which says otherwise: keep one",
        "2014-15/reviews.csv:3: CHILD: the same review as line 2, which says otherwise: keep one",
      ])
    #expect(read.reviews == [])
  }

  @Test("A review of a child without an episode in the folder is a fault")
  func noEpisode() {
    let read = Folder(reviews: ["100002,08/05/2004,12/06/2014,PN1"]).read()
    #expect(
      read.words == [
        "2014-15/reviews.csv:2: CHILD: the child has no episode in this folder: add the episode"
      ])
  }

  @Test("An episode that cannot be read is still there for its child's reviews")
  func unreadableEpisode() {
    let read = Folder(
      episodes: ["100001,19/05/2014,S,C9,N1,U6,PR1,,,,,,"], reviews: ["100001,08/05/2004,12/06/2014,PN1"]
    ).read()
    #expect(read.faults.map(\.column) == ["LS"])
  }

  @Test("Reviews without any Episodes table are one fault")
  func noEpisodesTable() {
    let read = Folder(episodes: [], reviews: ["100001,08/05/2004,12/06/2014,PN1"]).read()
    #expect(
      read.words == ["2014-15: there are reviews but no Episodes table: add the episodes of the year"])
  }

  @Test("A review of a child whose episodes are all short breaks is noted")
  func shortBreaks() {
    let read = Folder(
      episodes: ["100001,19/05/2014,S,V4,N2,U6,PR1,,,,,,"], reviews: ["100001,08/05/2004,12/06/2014,PN1"]
    ).read()
    #expect(read.words == [])
    #expect(read.notes.map(\.column) == ["CHILD"])
    #expect(read.reviews.count == 1)
  }

  @Test(
    "PN0 after the fourth birthday, and any other code before it, are noted and the review kept",
    arguments: [
      ("PN0", "07/05/2014", nil), ("PN0", "08/05/2014", nil), ("PN0", "09/05/2014", "rule 440"),
      ("PN1", "07/05/2014", "rule 441"), ("PN7", "08/05/2014", nil), ("PN1", "09/05/2014", nil),
    ])
  func age(code: String, held: String, rule: String?) {
    let read = Folder(
      header: ["100001,1,08/05/2010,WBRI,,,"], episodes: ["100001,01/05/2014,S,C2,N1,U6,PR1,,,,,,"],
      reviews: ["100001,08/05/2010,\(held),\(code)"]
    ).read()
    #expect(read.words == [])
    #expect(read.reviews.count == 1)
    #expect(read.notes.count == (rule == nil ? 0 : 1))
    #expect(read.notes.allSatisfy { $0.message.contains(rule ?? "") && $0.column == "REVIEW_CODE" })
  }

  @Test("Dates of birth that differ between tables are a fault in the table that differs from Header")
  func datesOfBirth() {
    let read = Folder(
      reviews: ["100001,09/05/2004,12/06/2014,PN1"], placed: ["100001,08/05/2004,12/06/2014,,"],
      uasc: ["100001,1,08/05/2005,"]
    ).read()
    #expect(
      read.words == [
        "2014-15/reviews.csv:2: DOB: 09/05/2004 differs from 2014-15/header.csv:2, 08/05/2004: "
          + "correct one of them",
        "2014-15/uasc.csv:2: DOB: 08/05/2005 differs from 2014-15/header.csv:2, 08/05/2004: "
          + "correct one of them",
      ])
  }

  @Test("Faults come in the order of files and lines")
  func order() {
    let read = Folder(
      header: [child, ",1,,WBRI,,,"],
      episodes: ["100001,x,S,C2,N1,U6,PR1,,,,,,", "100001,y,S,C2,N1,U6,PR1,,,,,,"],
      reviews: ["100003,08/05/2004,12/06/2014,PN9", "100002,08/05/2004,12/06/2014,PN1"]
    ).read()
    let places = read.faults.map { "\($0.file):\($0.line ?? 0) \($0.column ?? "")" }
    #expect(
      places == [
        "2014-15/episodes.csv:2 DECOM", "2014-15/episodes.csv:3 DECOM", "2014-15/header.csv:3 CHILD",
        "2014-15/header.csv:3 DOB", "2014-15/reviews.csv:2 REVIEW_CODE", "2014-15/reviews.csv:3 CHILD",
      ])
  }

  private let child = "100001,1,08/05/2004,WBRI,A1,,"
}
