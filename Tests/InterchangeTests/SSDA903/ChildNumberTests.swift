import Interchange
import Testing

@Suite("A child's number in a return")
struct ChildNumberTests {
  @Test("One that ends in .0 is taken without it, which is noted once for each table")
  func decimals() {
    let read = Folder(
      header: ["100001.0,1,08/05/2004,WBRI,A1,,", "100002.0,1,08/05/2004,WBRI,A1,,"],
      reviews: ["100001.00,08/05/2004,12/06/2014,PN1"]
    ).read()
    #expect(read.words == [])
    #expect(read.headers.map(\.child.text) == ["100001", "100002"])
    #expect(read.reviews.map(\.child.text) == ["100001"])
    let words = "in .0, as a spreadsheet or a script writes numbers: taken without it"
    #expect(
      read.remarks == [
        "2014-15/header.csv:2: CHILD: 2 numbers end \(words)",
        "2014-15/reviews.csv:2: CHILD: 1 number ends \(words)",
      ])
  }

  @Test("So it is in a caseload list; a point with more after it is part of the number")
  func inList() {
    let text = "child,name,iro,social_worker,team\n100001.0,A,,,\n100001.5,B,,,\nA1.0,C,,,\n"
    let list = CaseloadFile.read(file: "caseload.csv", bytes: Array(text.utf8))
    #expect(list.rows.map(\.child.text) == ["100001", "100001.5", "A1.0"])
  }

  @Test("Zeros that were lost are named, whichever table lost them", arguments: [true, false])
  func zeros(inEpisodes: Bool) {
    let (episodes, others) = inEpisodes ? ("1001", "001001") : ("001001", "1001")
    let read = Folder(
      header: ["\(episodes),1,08/05/2004,WBRI,A1,,"],
      episodes: ["\(episodes),19/05/2014,S,C2,N1,U6,PR1,,,,,,"],
      reviews: ["\(others),08/05/2004,12/06/2014,PN1"]
    ).read()
    let table = inEpisodes ? "Episodes" : "this table"
    #expect(
      read.words == [
        "2014-15/reviews.csv:2: CHILD: zeros before the number were lost: Episodes has \(episodes), "
          + "this table \(others); export \(table) again with the column as text"
      ])
  }

  @Test("A number that is the same but for capital letters says so, in every table")
  func letters() {
    let read = Folder(
      header: ["a1001,1,08/05/2004,WBRI,A1,,"], episodes: ["A1001,19/05/2014,S,C2,N1,U6,PR1,,,,,,"]
    ).read()
    #expect(
      read.words == [
        "2014-15/header.csv:2: CHILD: the number has capital letters in one table and small ones in another: "
          + "Episodes has A1001, this table a1001; write it alike"
      ])
  }

  @Test("One that cannot be the number is refused", arguments: impossible)
  func refused(number: String, message: String) {
    let read = Folder(header: ["\(number),1,08/05/2004,WBRI,A1,,"]).read()
    #expect(read.words == ["2014-15/header.csv:2: CHILD: \(message)"])
  }

  static let impossible = [
    ("'001001", "an apostrophe stands before the number: write 001001, not '001001"),
    ("10\u{200B}01", "holds a character that is not seen (U+200B): type it again without"),
    ("10\u{202E}01", "holds a character that is not seen (U+202E): type it again without"),
    (
      "7.11001E+11",
      "“7.11001E+11” is a number that a spreadsheet cut short: export it again with the column as text"
    ),
  ]
}
