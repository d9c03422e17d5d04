import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// What the service records, and what it says of it.
@Suite struct PerformingTests {
  private let day: Day = "2014-11-03"

  @Test("A review recorded as held meets its duty and begins the next")
  func recorded() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    #expect(try service.today().count(.overdue) == 1)
    let done = try service.perform(
      .review(.record(id, .lookedAfter, heldOn: "2014-10-30", participation: .pn1)))
    #expect(
      done.words
        == "2nd review of Ella Rose 1 recorded as held 30 Oct 2014: attended and spoke for themself. The next is due by Thu 30 Apr 2015."
    )
    #expect(try service.today().count(.overdue) == 0)
    #expect(try service.child(id).reviews.map(\.words) == ["2 days late", "in time"])
  }

  @Test("Booking says when it is later than the due day, and books all the same")
  func booked() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let done = try service.perform(
      .review(.book(id, .lookedAfter, day: "2014-11-20", time: TimeOfDay(hour: 15, minute: 30))))
    #expect(
      done.words
        == "2nd review of Ella Rose 1 booked for Thu 20 Nov 2014 15:30, after it is due (Tue 28 Oct 2014).")
    #expect(try service.allDuties().first?.booking?.day == "2014-11-20")
  }

  @Test("What is overdue in law cannot be put off; what is not can, and wakes on its day")
  func putOff() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2", held: ["2014-08-05"])
    let service = try council.service("amina")
    let late = try #require(try service.allDuties().first { $0.child.number.text == "1" })
    #expect(throws: ServiceRefusal.self) {
      try service.perform(.duty(.putOff(late.child.id, late.duty.key, until: "2014-11-20", reason: "busy")))
    }
    let soon = try #require(try service.allDuties().first { $0.child.number.text == "2" })
    let done = try service.perform(
      .duty(.putOff(soon.child.id, soon.duty.key, until: "2014-11-05", reason: "school trip")))
    #expect(done.words == "2nd review of Ella Rose 2 put off until Wed 5 Nov 2014. It stays counted.")
    #expect(try service.today().count(.putOff) == 1)
    #expect(try council.service("amina", today: "2014-11-05").today().count(.putOff) == 0)
  }

  @Test("A duty that has been met meanwhile is not put off")
  func metMeanwhile() throws {
    let council = try SmallCouncil()
    try council.child("1", held: ["2014-08-05"])
    let service = try council.service("amina")
    let line = try #require(try service.allDuties().first)
    _ = try service.perform(
      .review(.record(line.child.id, .lookedAfter, heldOn: "2014-11-03", participation: .pn1)))
    #expect(throws: ServiceRefusal.noSuchDuty) {
      try service.perform(.duty(.putOff(line.child.id, line.duty.key, until: "2014-11-05", reason: "later")))
    }
  }

  @Test("One's own last entry is taken back, and the duty stands again; another's is not")
  func takenBack() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    #expect(try service.lastOwnEntry(about: id) == nil)
    _ = try service.perform(.review(.record(id, .lookedAfter, heldOn: "2014-10-30", participation: .pn1)))
    #expect(throws: ServiceRefusal.self) { try service.perform(.correction(.takeBackLast(id, reason: " "))) }
    let head = council.store.head()
    #expect(throws: ServiceRefusal.nothingToTakeBack("Ella Rose 1")) {
      try council.service("robin").perform(.correction(.takeBackLast(id, reason: "not mine")))
    }
    #expect(council.store.head() == head)
    let done = try service.perform(.correction(.takeBackLast(id, reason: "wrong child")))
    #expect(done.words.hasPrefix("Marked as entered in error: Review (looked after) held"))
    #expect(try service.today().count(.overdue) == 1)
    #expect(throws: ServiceRefusal.nothingToTakeBack("Ella Rose 1")) {
      try service.perform(.correction(.takeBackLast(id, reason: "again")))
    }
    let lines = try service.child(id).timeline.filter(\.isEnteredInError)
    #expect(lines.count == 1)
  }

  @Test("Two terminals on one store: the second notices, and decides on what then stands")
  func twoDesks() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let (amina, robin) = (try council.service("amina"), try council.service("robin"))
    let id = try amina.find(number: "1")
    _ = try robin.perform(.review(.record(id, .lookedAfter, heldOn: "2014-10-30", participation: .pn1)))
    #expect(throws: ServiceRefusal.self) {
      try amina.perform(.review(.record(id, .lookedAfter, heldOn: "2014-10-30", participation: .pn2)))
    }
    #expect(try amina.refresh())
    #expect(try !amina.refresh())
    #expect(try amina.child(id).reviews.count == 2)
  }

  @Test("Adopting a policy renews every due day at once")
  func policy() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let robin = try council.service("robin")
    let file = AdoptedFile(name: "ours.yaml", text: "name: Ours")
    _ = try robin.perform(
      .council(.adoptPolicy(file, settings: ["looked-after.second": "2 months"])))
    let line = try #require(try council.service("amina").allDuties().first)
    #expect(line.duty.due == "2014-09-28")
    #expect(try robin.renewStaleRows() == 0)
    #expect(throws: ServiceRefusal.self) {
      try council.service("amina").perform(.council(.adoptPolicy(file, settings: [:])))
    }
  }

  @Test("Looking back shows what had happened by the day, as known now")
  func lookingBack() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2", since: "2014-09-15", held: ["2014-10-10"])
    let back = try council.service("robin", today: "2014-07-20")
    let lines = try back.caseload(.everyone)
    #expect(lines.map(\.child.number.text) == ["1"])
    #expect(lines.first?.next?.duty.title == "1st review")
    #expect(try council.service("robin", today: "2014-07-01").caseload().isEmpty)
  }

  @Test("What somebody else has booked or recorded meanwhile is not passed over: the person decides again")
  func meanwhile() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let (amina, robin) = (try council.service("amina"), try council.service("robin"))
    let id = try amina.find(number: "1")
    let seen = ReviewsSnapshot(of: .lookedAfter, in: try amina.child(id))
    _ = try robin.perform(.review(.book(id, .lookedAfter, day: "2014-11-10", time: nil)))
    let booking = Command.review(
      .book(id, .lookedAfter, day: "2014-11-20", time: nil, reason: "the school asked", seen: seen))
    #expect(throws: ServiceRefusal.self) { try amina.perform(booking) }
    #expect(try amina.child(id).child.reviews.booking(of: .lookedAfter)?.day == "2014-11-10")
    let now = ReviewsSnapshot(of: .lookedAfter, in: try amina.child(id))
    _ = try amina.perform(
      .review(.book(id, .lookedAfter, day: "2014-11-20", time: nil, reason: "asked", seen: now)))
    #expect(throws: ServiceRefusal.self) {
      try robin.perform(
        .review(.record(id, .lookedAfter, heldOn: "2014-11-03", participation: .pn1, seen: now)))
    }
  }

  @Test("An earlier review that comes to light is recorded under its own number")
  func earlier() throws {
    let council = try SmallCouncil()
    try council.child("1", held: ["2014-07-28", "2014-10-20"])
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let done = try service.perform(
      .review(.record(id, .lookedAfter, heldOn: "2014-09-01", participation: .pn1)))
    #expect(done.words.hasPrefix("2nd review of Ella Rose 1 recorded as held 1 Sep"))
  }

  @Test("A meeting today stands among the day's meetings, though its duty was put off")
  func putOffAndBooked() throws {
    let council = try SmallCouncil()
    try council.child("1", held: ["2014-08-05"])
    let service = try council.service("amina")
    let line = try #require(try service.allDuties().first)
    _ = try service.perform(
      .duty(.putOff(line.child.id, line.duty.key, until: "2014-11-05", reason: "school trip")))
    _ = try service.perform(.review(.book(line.child.id, .lookedAfter, day: "2014-11-03", time: nil)))
    #expect(try service.today().count(.today) == 1)
    #expect(try service.today().count(.putOff) == 0)
  }

  @Test("An IRO does not put off what waits on the IRO manager")
  func othersDuty() throws {
    let council = try SmallCouncil()
    try council.child("1", since: "2012-07-02", held: [])
    let robin = try council.service("robin")
    let collected = ChildFacts(
      number: ChildNumber("1"), facts: [.init(.collected(startYear: 2014), council.origin)])
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    _ = try robin.importChildren([collected], known)
    let amina = try council.service("amina")
    let line = try #require(try amina.allDuties().first { $0.duty.title == "Needs a date" })
    let command = Command.duty(.putOff(line.child.id, line.duty.key, until: "2014-12-01", reason: "later"))
    #expect(throws: ServiceRefusal.self) { try amina.perform(command) }
    _ = try robin.refresh()
    _ = try robin.perform(command)
  }

  @Test("Booked together, each has the review that is theirs, with their own IRO")
  func together() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2", iro: "Tom Nowak")
    let robin = try council.service("robin")
    let (one, two) = (try robin.find(number: "1"), try robin.find(number: "2"))
    let adopters = AdoptionPlacement(placed: "2014-10-01")
    let placed = ChildFacts(
      number: ChildNumber("2"),
      facts: [.init(.adoptionPlacement(adopters, knownTo: "2014-11-03"), council.origin)])
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    _ = try robin.importChildren([placed], known)
    let details = BookingDetails(
      day: "2014-11-20", chair: robin.staff.member(login: "amina")?.id, reason: "the first child's")
    _ = try robin.perform(.review(.book(one, .lookedAfter, details, together: [two])))
    let bookings = try [one, two].compactMap { try robin.child($0).child.reviews.bookings.last }
    #expect(bookings.map(\.kind) == [.lookedAfter, .placedForAdoption])
    #expect(bookings.map(\.chair) == ["amina", "tom"].map { robin.staff.member(login: $0)?.id })
    let later = BookingDetails(day: "2014-11-21", reason: "the school asked")
    #expect(throws: ServiceRefusal.self) {
      try robin.perform(.review(.book(one, .lookedAfter, later, together: [two])))
    }
    #expect(try robin.child(one).child.reviews.bookings.map(\.day) == ["2014-11-20"])
  }
}
