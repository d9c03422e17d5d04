import CareCalendar
import Measures
import Printouts
import Testing

/// Lists as they are printed.
@Suite struct ListingTests {
  @Test("Text holds nothing that a terminal would obey, and its columns still stand in line")
  func controls() {
    let listing = Listing(
      columns: ["child", "name"], rows: [["1", "A\u{1B}[31mB\u{7}"], ["2\u{9B}", "Two\nlines"]])
    #expect(listing.printed(as: .text) == "child  name\n1      A�[31mB�\n2�     Two lines\n")
  }

  @Test(
    "Nor what turns or hides letters, as on the screens; letters of every script stay",
    arguments: [
      ("A\u{202E}B", "AB"), ("A\u{2066}B", "AB"), ("A\u{200B}B", "AB"), ("A\u{AD}B", "AB"),
      ("A\u{E0041}B", "AB"), ("Zoë Ångström", "Zoë Ångström"), ("Nguyễn Thị", "Nguyễn Thị"),
      ("محمد", "محمد"), ("मीनाक्षी", "मीनाक्षी"), ("สมชาย น้ำผึ้ง", "สมชาย น้ำผึ้ง"), ("李小龍", "李小龍"),
    ])
  func hidden(name: String, drawn: String) {
    let listing = Listing(columns: ["name"], rows: [[name]], remarks: [name])
    #expect(listing.printed(as: .text) == "name\n\(drawn)\n\(drawn)\n")
  }

  @Test("For a spreadsheet CSV is written as it reads it")
  func spreadsheet() {
    let listing = Listing(columns: ["name", "days"], rows: [["=1+1", "-4"]])
    #expect(listing.printed(as: .csv, forSpreadsheet: true) == "\u{FEFF}name,days\r\n'=1+1,-4\r\n")
    #expect(listing.printed(as: .csv) == "name,days\n=1+1,-4\n")
  }

  @Test("What figures rest on stands below them and in JSON, and CSV is as it was")
  func known() throws {
    let day = try #require(Day(iso: "2015-04-15"))
    let listing = Listing(columns: ["key"], rows: [["a"]], remarks: ["Said."])
      .resting(on: Knowledge(on: day, recordedLate: 2))
    #expect(
      listing.printed(as: .text)
        == "key\na\nSaid.\nAs known on Wed 15 Apr 2015. 2 entries about these days were recorded after they were over.\n"
    )
    #expect(listing.printed(as: .csv) == "key\na\n")
    #expect(
      listing.printed(as: .json)
        == "[\n  {\"key\": \"a\", \"known_on\": \"2015-04-15\", \"recorded_late\": 2}\n]\n")
    let open = Listing(columns: ["key"], rows: [["a"]]).resting(on: Knowledge(on: day, recordedLate: nil))
    #expect(open.printed(as: .text) == "key\na\nAs known on Wed 15 Apr 2015.\n")
    #expect(open.printed(as: .json).contains("\"recorded_late\": null"))
  }

  @Test("CSV and JSON keep what is recorded")
  func kept() {
    let listing = Listing(columns: ["name"], rows: [["A\u{1B}B"]])
    #expect(listing.printed(as: .csv) == "name\nA\u{1B}B\n")
    #expect(listing.printed(as: .json) == "[\n  {\"name\": \"A\\u001bB\"}\n]\n")
  }

  @Test("JSON holds nothing that a terminal would obey: it stands as an escape that means the same")
  func escapes() {
    let name = "é\u{9B}1\u{202E}2\u{7F}\u{E0041}"
    let listing = Listing(columns: ["name"], rows: [[name]])
    let printed = listing.printed(as: .json)
    #expect(printed == "[\n  {\"name\": \"é\\u009b1\\u202e2\\u007f\\udb40\\udc41\"}\n]\n")
  }
}
