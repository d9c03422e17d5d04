import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import TestSupport
import Testing

/// An IRO's own year: what they did in it, whoever has the children now.
@Suite struct OwnFiguresTests {
  private let council: SmallCouncil
  private let year = Day(iso: "2014-04-01")!...Day(iso: "2015-03-31")!

  init() throws {
    council = try SmallCouncil(on: "2014-08-01")
    try council.child("1", held: ["2014-07-28"])
  }

  private func at(_ day: Day, _ login: String) throws -> CaseService {
    var council = council
    council.clock = StoppedClock(day: day)
    return try council.service(login)
  }

  private func figure(_ key: String, _ login: String, on day: Day = "2014-12-01") throws -> String {
    let all = try at(day, login).ownFigures(in: year)
    let found = all.first { $0.measure.key == key }?.figure
    return found.map { "\($0.numerator)/\($0.denominator)" } ?? "none"
  }

  private func id() throws -> ChildID { try council.service("robin").find(number: "1") }

  private func allocate(to login: String, on day: Day) throws {
    let robin = try at(day, "robin")
    let iro = try #require(robin.staff.member(login: login)).id
    _ = try robin.perform(.allocation(.allocate([try id()], to: iro, since: day, reason: "Moved")))
  }

  private func hold(_ day: Day, chair login: String, by recorder: String) throws {
    let service = try at(day, recorder)
    let chair = try #require(service.staff.member(login: login)).id
    let review = Review(
      kind: .lookedAfter, heldOn: day, completedOn: day, chair: chair, participation: .pn1)
    _ = try service.perform(.review(.record(try id(), review)))
  }

  @Test("A review that was chaired counts for whoever chaired it, also once another has the child")
  func chaired() throws {
    try hold("2014-10-20", chair: "amina", by: "amina")
    #expect(try figure("reviews.chaired", "amina") == "2/2")
    try allocate(to: "tom", on: "2014-11-03")
    #expect(throws: ServiceRefusal.self) { try at("2014-11-04", "amina").find(number: "1") }
    #expect(try figure("reviews.chaired", "amina") == "2/2")
    #expect(try figure("reviews.chaired", "tom") == "0/0")
    #expect(try figure("reviews.chaired.on-time", "amina") == "2/2")
  }

  @Test("What belongs to a day belongs to whoever had the child on it")
  func ofTheDay() throws {
    try hold("2014-10-20", chair: "amina", by: "amina")
    try allocate(to: "tom", on: "2014-11-03")
    #expect(try figure("reviews.held", "amina") == "2/2")
    #expect(try figure("reviews.held", "tom") == "none")
  }

  @Test("One who chairs for another has chaired, and the review stays that of the child's IRO")
  func forAnother() throws {
    try hold("2014-10-20", chair: "tom", by: "robin")
    #expect(try figure("reviews.chaired", "tom") == "1/1")
    #expect(try figure("reviews.chaired", "amina") == "1/1", "that of July, of whose chair nothing is known")
    #expect(try figure("reviews.held", "amina") == "2/2")
  }

  @Test("On the first and the last day of the year, and not on the days beside it")
  func bounds() throws {
    try hold("2015-03-31", chair: "amina", by: "amina")
    try hold("2015-04-01", chair: "amina", by: "amina")
    #expect(try figure("reviews.chaired", "amina", on: "2015-06-01") == "2/2")
  }

  @Test("It is an IRO's own, and nobody else's")
  func who() throws {
    for login in ["robin", "sam", "bo"] {
      #expect(throws: ServiceRefusal.self) { try council.service(login).ownFigures(in: year) }
    }
  }

  @Test("No child is named in it, and nothing is looked at")
  func nothingSeen() throws {
    try council.child("900417", held: ["2014-07-28"])
    let before = council.store.reads
    for login in ["amina", "tom"] {
      let figures = try at("2014-12-01", login).ownFigures(in: year)
      #expect(!figures.isEmpty)
      for text in figures.flatMap({ texts(in: $0) }) {
        #expect(!text.contains("900417") && !text.contains("Ella Rose"), "\(text)")
      }
    }
    #expect(council.store.reads == before)
    #expect(try at("2014-12-01", "tom").caseload().isEmpty)
  }

  /// Every string that is somewhere in a value.
  private func texts(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }
}
