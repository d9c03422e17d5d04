import CareCalendar
import Interchange
import Testing

@Suite("Bank holiday files")
struct BankHolidayFileTests {
  @Test("The file of every division, and that of one, are read alike", arguments: [true, false])
  func bothForms(isWhole: Bool) {
    let scotland = #""scotland":{"division":"scotland","events":[]}"#
    let division = division(of: days)
    let file = read(isWhole ? #"{"england-and-wales":\#(division),\#(scotland)}"# : "\u{FEFF}" + division)
    #expect(file.faults.isEmpty)
    #expect(file.notes.isEmpty)
    #expect(file.holidays.map(\.day.iso) == days.sorted())
    #expect(file.holidays.last == BankHoliday(day: Day(iso: "2014-12-26")!, title: "Boxing Day’s"))
  }

  @Test("A year of which a day is missing is not taken, which is noted; where no year is whole it is a fault")
  func partOfYear() {
    let words = "has 6 of the 8 bank holidays of England and Wales in 2015: that year was not taken from it"
    let next = days.prefix(6).map { $0.replacing("2014", with: "2015") }
    let both = read(division(of: days + next))
    #expect(both.faults.isEmpty)
    #expect(both.notes.map(\.description) == ["h.json: \(words)"])
    #expect(Set(both.holidays.map(\.day.year)) == [2014])
    let one = read(division(of: next))
    #expect(one.faults.map(\.description) == ["h.json: \(words)"])
    #expect(one.holidays.isEmpty)
  }

  @Test("JSON that goes wrong says at which line and column", arguments: mistakes)
  func malformed(text: String, words: String) {
    #expect(read(text).faults.map(\.description) == ["h.json:\(words)"])
    #expect(read(text).holidays.isEmpty)
  }

  static let mistakes = [
    ("", "1: not JSON at column 1: the file ends too soon and looks cut off"),
    ("{\n  \"events\": [1, 2\n", "3: not JSON at column 1: a comma or ] is expected"),
    ("{\"a\": 1,\n}", "2: not JSON at column 1: a name in quotation marks is expected"),
    ("{\"a\" 1}", "1: not JSON at column 6: a colon is expected"),
    ("{\"a\": 1 \"b\": 2}", "1: not JSON at column 9: a comma or } is expected"),
    ("{\"a\": nul}", "1: not JSON at column 7: a value is expected"),
    ("{\"a\": 1.2.3}", "1: not JSON at column 7: “1.2.3” is not a number"),
    ("{\"a\": \"b", "1: not JSON at column 7: the quotation mark opened here is never closed"),
    ("{\"a\": \"b\nc\"}", "1: not JSON at column 9: a line break within quotation marks"),
    ("{\"a\": \"\\x\"}", "1: not JSON at column 8: this is not an escape that JSON knows"),
    ("{\"a\": \"\\ud83d\"}", "1: not JSON at column 8: this is not an escape that JSON knows"),
    ("{\"a\": 1, \"a\": 2}", "1: not JSON at column 10: “a” is there twice"),
    ("{} {}", "1: not JSON at column 4: nothing more is expected here"),
    (String(repeating: "[", count: 200), "1: not JSON at column 101: brackets are nested too deeply"),
  ]

  @Test("An event that cannot be read is named by its number, and nothing is taken")
  func events() {
    let file = read(
      #"{"division":"england-and-wales","events":[{"title":"A","date":"2014-12-25"},"#
        + #"{"date":"2014-02-30"},{"title":"B"},{"title":"C","date":"2014-12-25"}]}"#)
    #expect(
      file.faults.map(\.description) == [
        "h.json: title: event 2: is missing",
        "h.json: date: event 2: “2014-02-30” is not a day written YYYY-MM-DD",
        "h.json: date: event 3: is missing", "h.json: date: event 4: 2014-12-25 is also the day of event 1",
      ])
    #expect(file.holidays.isEmpty)
  }

  @Test(
    "A file of other things says what is missing",
    arguments: [
      (#"{"scotland":{}}"#, "it holds no “england-and-wales”: use the bank holidays file of GOV.UK"),
      ("[]", "it holds no “england-and-wales”: use the bank holidays file of GOV.UK"),
      (#"{"england-and-wales":{}}"#, "“england-and-wales” has no list of “events”"),
      (#"{"england-and-wales":{"events":[]}}"#, "there are no bank holidays in it"),
    ])
  func otherFiles(text: String, message: String) {
    #expect(read(text).faults.map(\.message) == [message])
  }

  @Test("Escapes are read: é, a pair, a quotation mark")
  func escapes() {
    let title = #"\u00e9 \ud83d\ude00 \"x\" \/\n"#
    let file = read(division(of: days, title: title))
    #expect(file.holidays.first?.title == "é 😀 \"x\" /")
  }

  private let days = [
    "2014-12-26", "2014-01-01", "2014-04-18", "2014-04-21", "2014-05-05", "2014-05-26", "2014-08-25",
    "2014-12-25",
  ]

  private func division(of days: [String], title: String = #"Boxing Day\u2019s"#) -> String {
    let events = days.map { #"{"title":"\#(title)","date":"\#($0)","notes":"","bunting":true}"# }
    return #"{"division":"england-and-wales","events":[\#(events.joined(separator: ","))]}"#
  }

  private func read(_ text: String) -> BankHolidayFile {
    BankHolidayFile.read(file: "h.json", bytes: Array(text.utf8))
  }
}
