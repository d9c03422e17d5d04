import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// What whoever covers for an IRO does and is told, and what others are told of it.
@Suite struct CoverDutiesTests {
  private let council: CoverCouncil
  private let id: ChildID

  init() throws {
    council = try CoverCouncil()
    id = try council.child()
  }

  @Test("An IRO records her own absence, the IRO manager anybody's; the allocation stays")
  func recorded() throws {
    #expect(
      try council.away("amina", covering: "tom")
        == "Amina Okafor is away from Wed 5 Nov 2014 to Fri 14 Nov 2014: Tom Nowak covers.")
    #expect(
      try council.away("una", by: "robin")
        == "Una Reed is away from Wed 5 Nov 2014 to Fri 14 Nov 2014: nobody covers, so that only the IRO manager "
        + "sees to the children.")
    let child = try council.service("tom", on: "2014-11-06").child(id).child
    #expect(child.responsibility.iro == (try council.staff("amina")))
    #expect(child.responsibility.allocations.count == 1)
  }

  @Test("Everybody is told who acts for whom, and whoever covers on each line")
  func told() throws {
    try council.away("amina", covering: "tom")
    let (tom, robin) = (
      try council.service("tom", on: "2014-11-06"), try council.service("robin", on: "2014-11-06")
    )
    let lines = try tom.allDuties().filter { ($0.pressing ?? $0.duty).post == .iro }
    #expect(lines.contains { $0.child.id == id })
    for line in lines {
      let isHers = line.child.number.text != "4"
      #expect(tom.standsInFor(line) == (isHers ? "Amina Okafor" : nil))
      #expect(robin.owner(of: line) == (isHers ? "Tom Nowak for Amina Okafor" : "Tom Nowak"))
    }
    let amina = try council.staff("amina")
    #expect(robin.absenceWords(of: amina) == "Away until Fri 14 Nov 2014, covered by Tom Nowak")
    #expect(robin.absenceWords == [])
    #expect(
      try council.service("amina", on: "2014-11-06").absenceWords == [
        "You are marked as away until Fri 14 Nov 2014: Tom Nowak covers. :back ends it."
      ])
    let iros = try robin.iroLines()
    let cover = tom.signedIn.member.id
    #expect(iros.first { $0.iro == amina }?.children == 3)
    #expect(iros.first { $0.iro == cover }?.children == 1, "nothing counts twice")
    #expect(robin.childrenCovered(by: cover, among: iros) == 3)
    #expect(robin.childrenCovered(by: amina, among: iros) == 0)
  }

  @Test("Where nobody covers, or whoever covers is away too, the IRO manager is told")
  func uncovered() throws {
    try council.away("amina", covering: "tom")
    try council.away("tom", "2014-11-07", "2014-11-07")
    let robin = try council.service("robin", on: "2014-11-07")
    #expect(
      robin.absenceWords == [
        "Tom Nowak is away until Fri 7 Nov 2014, and nobody covers.",
        "Amina Okafor is away until Fri 14 Nov 2014, and nobody covers.",
      ])
    #expect(
      try robin.absenceWords(of: council.staff("amina")) == "Away until Fri 14 Nov 2014, without cover")
    #expect(try council.service("una", on: "2014-11-07").absenceWords == [])
    #expect(try council.service("sam", on: "2014-11-07").absenceWords == [])
  }

  @Test(
    "A brother or sister who is booked with the child is chaired by whoever covers on the day, or else by the IRO",
    arguments: [("2014-11-14", "tom"), ("2014-11-17", "amina")] as [(Day, String)])
  func chairs(_ day: Day, _ chair: String) throws {
    try council.away("amina", covering: "tom")
    let tom = try council.service("tom", on: "2014-11-06")
    let other = try council.child("2")
    let details = BookingDetails(day: day, chair: try council.staff("una"))
    _ = try tom.perform(.review(.book(id, .lookedAfter, details, together: [other])))
    func booked(_ child: ChildID) throws -> StaffID? {
      try tom.child(child).child.reviews.booking(of: .lookedAfter)?.chair
    }
    #expect(try booked(id) == (try council.staff("una")), "as it was asked for")
    #expect(try booked(other) == (try council.staff(chair)))
  }

  @Test("An alert that is the IRO's turn is whoever's who covers, who may raise one too")
  func alerts() throws {
    try council.base.raise()
    try council.base.act("sam", .acknowledge, on: "2014-11-04")
    try council.base.act("sam", .reply("A place is found", by: "2014-11-14"), on: "2014-11-04")
    try council.away("amina", covering: "tom")
    let tom = try council.service("tom", on: "2014-11-06")
    let line = try #require(try tom.alerts().first)
    #expect(line.owner == "Tom Nowak for Amina Okafor" && line.waits(for: tom.signedIn))
    #expect(try tom.handover(of: council.staff("tom"), from: "2014-11-20", covering: nil).alerts == 0)
    _ = try tom.perform(.alert(.raise(id, AlertCouncil.details(category: "contact"))))
    #expect(try tom.alerts().count == 2)
    let after = try council.service("tom", on: "2014-11-15")
    #expect(try after.alerts() == [], "not even what was raised then")
    #expect(try council.service("amina", on: "2014-11-15").alerts().count == 2)
  }

  @Test("What a child told their IRO alone stays with that IRO; what is for IROs is read by whoever covers")
  func words() throws {
    let amina = try council.service("amina")
    for (words, audience) in [("Only you.", Audience.iro), ("Any of you.", .iros)] {
      let conversation = Conversation(on: "2014-10-20", way: .alone, words: words, audience: audience)
      _ = try amina.perform(.voice(.hear(id, [.spoken(conversation)])))
    }
    try council.away("amina", covering: "tom")
    let told = try council.service("tom", on: "2014-11-06").child(id).timeline.map(\.words).joined()
    #expect(told.contains("Any of you.") && !told.contains("Only you."))
    let hers = try council.service("amina", on: "2014-11-06").child(id).timeline.map(\.words).joined()
    #expect(hers.contains("Only you."))
  }

  @Test("Other IROs are offered to cover: the same team first, then the fewest children, then by name")
  func offered() throws {
    func offered(to login: String, _ away: String = "amina") throws -> [String] {
      let service = try council.service(login)
      let member = try #require(service.staff.member(login: away))
      return try service.covers(for: member).map {
        $0.member.details.login + ($0.children.map { " \($0)" } ?? "")
      }
    }
    #expect(try offered(to: "robin") == ["tom 1", "una 1"])
    try council.base.council.child("6", iro: "Tom Nowak")
    #expect(try offered(to: "robin") == ["una 1", "tom 2"])
    #expect(try offered(to: "amina") == ["tom", "una"], "how many others have is not told to her")
    try council.employ(StaffDetails(name: "Amina Okafor", login: "amina", role: .iro, team: "Unit 1"))
    try council.employ(StaffDetails(name: "Tom Nowak", login: "tom", role: .iro, team: "Unit 1"))
    #expect(try offered(to: "robin") == ["tom 2", "una 1"])
    let managers = try offered(to: "robin", "sam")
    #expect(managers == ["reid", "bryn", "ivo", "dee", "hana"])
  }

  @Test("What is handed over is counted, and to whom it goes on the first day")
  func handover() throws {
    let amina = try council.service("amina")
    let own = try council.staff("amina")
    let found = try amina.handover(of: own, from: "2014-11-05", covering: council.staff("tom"))
    #expect(found.children == 3 && found.alerts == 0 && found.to == ["Tom Nowak"])
    #expect(try amina.handover(of: own, from: "2014-11-05", covering: nil).to == [])
    try council.away("tom", covering: "una")
    let robin = try council.service("robin")
    #expect(
      try robin.handover(of: own, from: "2014-11-05", covering: council.staff("tom")).to == ["Una Reed"])
  }
}
