import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// What the IRO manager is told of each IRO, against that IRO's own Today, while managers are away and covered for.
@Suite struct IROLinesTests {
  private let council: AlertCouncil

  init() throws {
    council = try AlertCouncil()
    try council.raise()
    try away("sam", covering: "bryn")
    try away("reid", covering: "hana")
  }

  private func away(_ who: String, covering: String) throws {
    let robin = try council.service("robin")
    let ids = try [who, covering].map { try #require(robin.staff.member(login: $0)).id }
    _ = try robin.perform(.staff(.away(ids[0], from: "2014-11-03", until: "2014-11-14", covering: ids[1])))
  }

  @Test(
    "Each IRO's counts are those of that IRO's Today, from the store and from every row", arguments: [1, 9])
  func counts(day: Int) throws {
    let robin = try council.service("robin", on: Day("2014-11-03").adding(days: day - 1))
    let lines = try robin.iroLines()
    #expect(try lines == robin.wholeIROLines())
    for login in ["amina", "tom"] {
      let board = try council.service(login, on: robin.signedIn.day).today()
      let line = try #require(lines.first { $0.iro == robin.staff.member(login: login)?.id })
      #expect(line.count(.late) == board.count(.overdue))
      #expect(line.count(.week) == board.count(.today) + board.count(.due))
      #expect(line.count(.notBooked) == board.count(.notBooked))
      #expect(try robin.today(.iro(login: login)) == board)
    }
  }

  @Test("Who covers for a manager who became IRO manager covers no more")
  func otherPost() throws {
    let robin = try council.service("robin")
    let reid = StaffDetails(name: "Reid Cole", login: "reid", role: .iroManager)
    _ = try robin.importStaff([StaffImportRow(reid, council.council.origin)], isDryRun: false)
    let hana = try council.service("hana")
    #expect(!hana.seesService && hana.signedIn.covered.isEmpty)
    #expect(try hana.today(first: 40) == hana.today())
  }
}
