import TerminalSupport
import Testing

/// Figures as they were known on a day, at the command line.
@Suite struct KnownOnCommandTests {
  private func run(_ command: String, on store: String) throws -> String {
    try shell(
      "'\(Program.path)' \(command) --as judith.ravenscroft --store \(store) 2>&1; echo \"code $?\"")
  }

  @Test("A day that has not come, or on which there was no record, is refused with what to do")
  func refused() throws {
    let store = try Program.store()
    for command in ["measures", "reviews", "report annual"] {
      let said = try run("\(command) --known-on 2014-11-04", on: store)
      #expect(said.contains("give --known-on a day up to Mon 3 Nov 2014."))
      #expect(said.hasSuffix("code 65\n"))
    }
    let early = try run("measures --known-on 2001-01-01", on: store)
    #expect(early.contains("the record begins after it.") && early.hasSuffix("code 65\n"))
    #expect(try run("measures --known-on 3/11/2014", on: store).hasSuffix("code 64\n"))
    let list = try run("report annual --known-on 2014-10-31 --publish --format csv", on: store)
    #expect(list.contains("publish as html or markdown") && list.hasSuffix("code 64\n"))
  }

  @Test("The day is said below a list, in JSON and at the head of a report; CSV has the figures alone")
  func said() throws {
    let store = try Program.store()
    let figure = "measures --year 2014-15 --key reviews.held"
    let text = try run("\(figure) --known-on 2014-10-31", on: store)
    #expect(text.hasSuffix("As known on Fri 31 Oct 2014.\ncode 0\n"))
    let json = try run("\(figure) --known-on 2014-10-31 --format json", on: store)
    #expect(json.contains("\"known_on\": \"2014-10-31\", \"recorded_late\": null}"))
    let report = try run("report month --month 2014-09 --known-on 2014-10-31", on: store)
    #expect(report.contains("As known on 31 October 2014. What was recorded later is not in it. "))
    #expect(report.contains(" about these days "))
    let now = try run("\(figure) --format csv", on: store)
    #expect(try run("\(figure) --format csv --known-on 2014-11-03", on: store) == now)
    #expect(try run("\(figure) --format csv --known-on 2014-10-31", on: store) != now)
    #expect(now.hasPrefix("key,title,of,value,"))
  }
}
