import Interchange
import Testing

@Suite("What is left out of a return with faults")
struct LeftOutTests {
  private let header = ["100001,1,08/05/2004,WBRI,A1,,", "100002,1,08/05/2004,WBRI,A1,,"]

  @Test("A child with a fault in one row is left out whole, and named; the others stay")
  func whole() {
    let read = Folder(
      header: header,
      episodes: [
        "100001,19/05/2014,S,C2,N1,U6,PR1,25/07/2014,X1,CARPL,,,",
        "100001,25/07/2014,P,C2,N1,U4,PR1,03/10/2014,E4A,NOPE,,,", "100002,19/05/2014,S,C2,N1,U6,PR1,,,,,,",
      ], reviews: ["100001,08/05/2004,12/06/2014,PN1", "100002,08/05/2004,12/06/2014,PN1"]
    ).read()
    #expect(read.faults.map(\.column) == ["REASON_PLACE_CHANGE"])
    #expect(read.leftOut.map(\.text) == ["100001"])
    #expect(read.headers.map(\.child.text) == ["100002"])
    #expect(read.episodes.map(\.child.text) == ["100002"])
    #expect(read.reviews.map(\.child.text) == ["100002"])
    #expect(read.collected(in: "", digests: [:]).children.map(\.number.text) == ["100002"])
  }

  @Test("So is one whose row has too few fields; a row of which no child is known goes alone")
  func misfits() {
    let read = Folder(
      header: header, episodes: ["100001,19/05/2014,S,C2,N1", "100002,19/05/2014,S,C2,N1,U6,PR1,,,,,,"],
      reviews: [",08/05/2004,12/06/2014,PN1"]
    ).read()
    #expect(read.faults.count == 2)
    #expect(read.leftOut.map(\.text) == ["100001"])
    #expect(read.headers.map(\.child.text) == ["100002"])
  }

  @Test(
    "Where a file cannot be read to its end nobody of the folder is taken: any child may have been in it",
    arguments: [
      "<html>", "CHILD,DOB,REVIEW,OUTCOME\n1,2,3,4\n", "CHILD,DOB,REVIEW,REVIEW_CODE\n100001,08/05",
      "CHILD,DOB,REVIEW,REVIEW_CODE\n\"100001,08/05/2004,12/06/2014,PN1\n",
    ])
  func unreadable(text: String) {
    let read = Folder(others: [("other.csv", text)]).read()
    #expect(read.faults.count == 1)
    #expect(!read.isWhole)
    #expect(read.collected(in: "", digests: [:]).children == [])
    #expect(Folder().read().isWhole)
  }

  @Test("A review after care ended says when, and when care began again", arguments: [true, false])
  func inGap(isBack: Bool) {
    let left = "100001,19/05/2014,S,C2,N1,U6,PR1,20/08/2014,E4B,,,,"
    let back = "100001,10/11/2014,S,C2,N1,U6,PR1,,,,,,"
    let read = Folder(
      episodes: isBack ? [left, back] : [left],
      reviews: ["20/08/2014", "27/08/2014"].map { "100001,08/05/2004,\($0),PN1" }
    ).read()
    #expect(
      read.words == [
        "2014-15/reviews.csv:3: REVIEW: the child was not in care on 27/08/2014: correct the day, or take the "
          + "row out; care ended 20/08/2014" + (isBack ? " and began again 10/11/2014" : "")
      ])
  }

  @Test(
    "One of the year before, or after an episode that another followed or of a short break, is left to the record",
    arguments: [
      ("19/05/2014,S,V4,N2,U6,PR1,20/08/2014,E8,", "27/08/2014"),
      ("19/05/2013,S,C2,N1,U6,PR1,20/06/2013,E8,", "27/06/2013"),
      ("19/05/2014,S,C2,N1,U6,PR1,20/08/2014,X1,CARPL", "27/08/2014"),
    ])
  func notSure(episode: String, held: String) {
    let read = Folder(episodes: ["100001,\(episode),,,"], reviews: ["100001,08/05/2004,\(held),PN1"]).read()
    #expect(read.words == [])
  }
}
