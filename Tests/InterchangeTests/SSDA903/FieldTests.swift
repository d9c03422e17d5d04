import Interchange
import Testing

@Suite("Fields that cannot be read")
struct FieldTests {
  @Test(
    "A date that can mean another day says what is wrong, and which day it looks like", arguments: misreadings
  )
  func dates(written: String, message: String) {
    let read = Folder(reviews: ["100001,08/05/2004,\(written),PN1"]).read()
    #expect(read.words == ["2014-15/reviews.csv:2: REVIEW: \(message)"])
    #expect(read.reviews.isEmpty)
  }

  static let misreadings = [
    ("31/02/2015", "there is no such day as 31/02/2015: dates are written DD/MM/YYYY"),
    ("12/31/2014", "there is no such day as 12/31/2014: dates are written DD/MM/YYYY"),
    ("12/06/14", "“12/06/14” has a year of two digits: write 12/06/2014"),
    ("12-Jun-14", "“12-Jun-14” has a year of two digits: write 12/06/2014"),
    ("31-Jun-2014", "there is no such day as 31-Jun-2014: dates are written DD/MM/YYYY"),
    ("2014-06-12", "“2014-06-12” is not written DD/MM/YYYY: write 12/06/2014"),
    ("2014-06-12 00:00", "“2014-06-12 00:00” is not written DD/MM/YYYY: write 12/06/2014"),
    ("1/6/2014", "“1/6/2014” is not written DD/MM/YYYY: write 01/06/2014"),
    ("12/06/2014 09:30", "“12/06/2014 09:30” is not written DD/MM/YYYY: write 12/06/2014"),
    (
      "41802",
      "“41802” is the number by which a spreadsheet keeps a day, perhaps 12/06/2014: "
        + "format the column as DD/MM/YYYY and save it again"
    ),
    ("4180", "“4180” is not a date written DD/MM/YYYY"),
    ("12/Jun/x", "“12/Jun/x” is not a date written DD/MM/YYYY"),
    ("soon", "“soon” is not a date written DD/MM/YYYY"),
    ("12/06/0214", "12/06/0214 is too long ago: check the year"),
    ("", "is blank: fill it in, or take the row out"),
  ]

  @Test(
    "Midnight, dots, hyphens and a month in letters are taken, where they can mean one day only",
    arguments: [
      "12/06/2014 00:00:00", "12/06/2014 0:00", "12/06/2014 00:00:00.000", "12.06.2014", "12-06-2014",
      "12-Jun-2014", "12 June 2014", "12-JUN-2014 00:00:00",
    ])
  func certain(written: String) {
    let read = Folder(reviews: ["100001,08/05/2004,\(written),PN1"]).read()
    #expect(read.words == [])
    #expect(read.reviews.map(\.heldOn.iso) == ["2014-06-12"])
  }

  @Test("What a field holds is shown on one line, cut short, without what a terminal would obey")
  func shown() throws {
    let text = "\"two\nlines\u{1B}[31m" + String(repeating: "x", count: 60) + "\""
    let read = Folder(reviews: ["100001,08/05/2004,12/06/2014,\(text)"]).read()
    let message = try #require(read.faults.first?.message)
    let shown = "two\u{FFFD}lines\u{FFFD}[31m" + String(repeating: "x", count: 26)
    #expect(message.hasPrefix("“\(shown)…” is not a code:"))
    #expect(!message.contains("\n"))
  }

  @Test("A code that does not exist names the column and the codes that do")
  func unknownCode() {
    let read = Folder(reviews: ["100001,08/05/2004,12/06/2014,PN9"]).read()
    #expect(
      read.words == [
        "2014-15/reviews.csv:2: REVIEW_CODE: “PN9” is not a code: the codes of 2014-15 are "
          + "PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7"
      ])
  }

  @Test("Every fault of a row is given, and its row is left out")
  func allOfThem() {
    let read = Folder(episodes: [",32/01/2014,Q,C9,N0,XX,PR9,01/06/2014,,NOPE,,,"]).read()
    #expect(
      read.faults.map(\.column) == [
        "CHILD", "CIN", "DECOM", "LS", "PLACE", "PLACE_PROVIDER", "REASON_PLACE_CHANGE", "REC", "RNE",
      ])
    #expect(Set(read.faults.map(\.line)) == [2])
    #expect(read.episodes.isEmpty)
  }

  @Test("A row with a fault in a field we could do without is left out as well")
  func leftOut() {
    let read = Folder(header: ["100001,1,08/05/2004,XXXX,,,", "100002,3,08/05/2004,WBRI,,,"]).read()
    #expect(read.faults.map(\.column) == ["ETHNIC", "SEX"])
    #expect(read.headers.isEmpty)
  }

  @Test("Codes are read in any case, and text without the space around it")
  func trimmed() throws {
    let read = Folder(
      header: ["\u{A0}100001 , m ,08/05/2004, wbri ,,,"],
      episodes: [" 100001,19/05/2014, s,c2 ,n1,u6,pr1,25/06/2014,x1,carpl,,,"],
      reviews: ["100001,08/05/2004, 12/06/2014 , pn1"]
    ).read()
    #expect(read.words == [])
    #expect(read.headers.first?.child.text == "100001")
    #expect(read.headers.first?.sex == .male)
    #expect(read.episodes.first?.episode.ended?.placementChange == .carePlan)
    #expect(read.reviews.first?.participation == .pn1)
  }

  @Test("What a return should hold but we can do without is noted when blank")
  func blanks() {
    let read = Folder(
      header: ["100001,,08/05/2004,,,,"], episodes: ["100001,19/05/2014,S,C2,,,,,,,,,"]
    ).read()
    #expect(read.words == [])
    #expect(read.notes.map(\.column) == ["CIN", "PLACE", "ETHNIC", "SEX"])
    #expect((read.headers.count, read.episodes.count) == (1, 1))
  }

  @Test("No postcode and no pupil number is kept")
  func privacy() {
    let read = Folder(
      header: ["100001,1,08/05/2004,WBRI,A123456789012,1,03/03/2014"],
      episodes: ["100001,19/05/2014,S,C2,N1,U6,PR1,,,,E6 2RP,E7 8BQ,SC123456"]
    ).read()
    let everything = String(reflecting: read)
    #expect(everything.contains("100001"))
    for kept in ["E6 2RP", "E7 8BQ", "SC123456", "A123456789012"] { #expect(!everything.contains(kept)) }
  }
}
