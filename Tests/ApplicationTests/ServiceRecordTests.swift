import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Testing

/// What is recorded of the service itself: who does, who sees it, and what is counted.
@Suite struct ServiceRecordTests {
  private var council: SmallCouncil
  private let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  init() throws { council = try SmallCouncil() }

  @discardableResult
  private func take(
    by login: String = "bo", _ verdict: SurveyAnswer.Verdict = .no, on day: Day? = nil
  ) throws -> String {
    let details = SurveyDetails(
      .child, person: PersonID("p"), review: ReviewID("r"),
      answers: ["understood": .init(verdict, words: "Quince")], on: day)
    return try council.service(login).perform(.service(.takeSurvey(details))).words
  }

  private func lines(_ login: String) throws -> [String] {
    try council.service(login).serviceLines().map(\.words)
  }

  private func counted(_ service: some CountedService) throws -> [Int] {
    let measure = try service.measure(keyed: "survey.child.understood")
    let result = try #require(try service.results(of: [measure], in: year).first)
    return [result.numerator, result.denominator]
  }

  @Test("A survey without a name belongs to no child, asks for nothing, and is counted")
  func survey() throws {
    try council.child("1")
    #expect(try take() == "Recorded: Survey without a name, of a child: 1 answer, 1 of them no.")
    try take(.yes)
    let amina = try council.service("amina")
    let child = try amina.child(amina.find(number: "1")).child
    #expect(child.surveys == Surveys())
    #expect(try amina.allDuties().allSatisfy { $0.duty.act != .followUpSurvey })
    #expect(try counted(council.service("robin")) == [1, 2])
    #expect(try counted(council.service("robin").asKnown()) == [1, 2])
  }

  @Test("Figures that were asked for follow it, and what is known of an earlier day does not")
  mutating func following() throws {
    let robin = try council.service("robin")
    #expect(try counted(robin) == [0, 0])
    try take()
    #expect(try robin.refresh())
    #expect(try counted(robin) == [0, 1])
    council.clock.day = "2014-11-04"
    try take(.yes)
    let later = try council.service("robin")
    #expect(try counted(later) == [1, 2])
    #expect(try counted(later.asKnown(on: "2014-11-03")) == [0, 1])
  }

  @Test("The IRO manager sees all of it, and everybody else what they typed in themselves")
  func who() throws {
    try take(by: "bo")
    try take(by: "amina", .yes)
    #expect(try lines("robin").count == 2)
    #expect(try lines("bo") == ["Survey without a name, of a child: 1 answer, 1 of them no"])
    #expect(try lines("amina").count == 1 && lines("tom") == [])
    #expect(throws: ServiceRefusal.notPermitted(.takeInSurveys, .teamManager)) { try take(by: "sam") }
  }

  @Test("One's own entry is marked as made in error, and by the IRO manager anybody's")
  func takenBack() throws {
    try take(by: "bo")
    try take(by: "amina")
    func takeBack(_ version: Int, by login: String) throws -> String {
      try council.service(login).perform(.service(.takeBack(version: version, reason: "typed twice"))).words
    }
    #expect(throws: ServiceRefusal.self) { try takeBack(2, by: "bo") }
    #expect(try takeBack(1, by: "bo").hasPrefix("Marked as entered in error: Survey without a name"))
    #expect(try counted(council.service("robin")) == [0, 1])
    #expect(try takeBack(2, by: "robin").hasPrefix("Marked"))
    #expect(try counted(council.service("robin")) == [0, 0])
    #expect(try council.service("robin").serviceLines().map(\.inError) == ["typed twice", "typed twice"])
  }
}
