import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// Who sees what a child said, and what is confidential about the people and places around them.
@Suite struct SeeingTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    id = try council.service("amina").find(number: "1")
    try council.owe([.businessSupport, .seniorOfficer], of: id)
  }

  private func words(to login: String) throws -> String? {
    try council.service(login).child(id).child.voice.lastWords?.words
  }

  private func record(_ audience: Audience, by login: String = "amina") throws {
    let conversation = Conversation(
      on: "2014-10-20", way: .alone, words: "I miss Reece.", audience: audience)
    _ = try council.service(login).perform(.voice(.hear(id, [.spoken(conversation)])))
    try council.owe([.businessSupport, .seniorOfficer], of: id)
  }

  @Test(
    "What a child said goes to those whom it was meant for, and to nobody else",
    arguments: [
      (Audience.iro, ["amina"]), (.iros, ["amina", "robin"]), (.team, ["amina", "robin", "sam"]),
      (.all, ["amina", "robin", "sam", "bo", "dee"]),
    ])
  func audiences(_ audience: Audience, _ readers: [String]) throws {
    try record(audience)
    for login in ["amina", "robin", "sam", "bo", "dee"] {
      #expect(try words(to: login) == (readers.contains(login) ? "I miss Reece." : nil), "\(login)")
      #expect(try council.service(login).child(id).child.voice.lastSeen?.on == "2014-10-20")
      let told = try council.service(login).child(id).timeline.contains { $0.words.contains("I miss Reece.") }
      #expect(told == readers.contains(login), "\(login)")
    }
  }

  @Test("Whoever recorded it may read it again, and the child's present IRO may, whoever recorded it")
  func recorders() throws {
    try record(.iro, by: "robin")
    #expect(try words(to: "robin") == "I miss Reece.")
    #expect(try words(to: "amina") == "I miss Reece.")
    try council.allocate("1", to: "Tom Nowak")
    #expect(try words(to: "tom") == "I miss Reece.")
    #expect(try words(to: "sam") == nil)
  }

  @Test("A team manager of another team reads nothing that was meant for the child's own")
  func anotherTeam() throws {
    try record(.team)
    let manager = StaffMember(
      id: StaffID("m"),
      details: StaffDetails(name: "M", login: "m", role: .teamManager, team: "Team 2"))
    let recorded = council.recorded(id)
    let seen = Viewer(manager).seen(recorded)
    #expect(
      !seen.contains {
        $0.entry.event.words(staff: StaffList(), of: Child(), in: Vocabulary()).contains("Reece")
      })
    #expect(seen.count == recorded.count)
  }

  @Test("Words that were entered in error count as meant for the IRO alone")
  func inError() throws {
    try record(.all)
    _ = try council.service("amina").perform(.correction(.takeBackLast(id, reason: "meant for me")))
    for (login, reads) in [("amina", true), ("robin", false), ("sam", false)] {
      let timeline = try council.service(login).child(id).timeline
      #expect(timeline.contains { $0.words.contains("I miss Reece.") } == reads, "\(login)")
    }
  }

  @Test("Taking back another's entry does not tell what a child said in it")
  func takenBackByAnother() throws {
    try record(.iro)
    let robin = try council.service("robin")
    let entry = try #require(try robin.child(id).timeline.first { $0.words.contains("spoken to alone") })
    let version = entry.recorded.entry.version
    #expect(try robin.toTakeBack(version, about: id).map(\.words) == ["Child: spoken to alone"])
    let done = try robin.perform(.correction(.takeBack(id, version: version, reason: "another child's")))
    #expect(done.words == "Marked as entered in error: Child: spoken to alone.")
  }

  @Test("Confidential people and places are named to those who work with the child, and to nobody else")
  func confidential() throws {
    let father = ConnectedPerson(
      id: PersonID("f"), name: "Dean Rose", relationship: .father, terms: .apart, termsReason: "court order",
      details: "9 Hill Street", isConfidential: true)
    let home = Whereabouts(words: "4 Mill Lane", isConfidential: true)
    _ = try council.service("amina").perform(
      .family(.gather(id, [.recorded(father, on: "2014-10-01"), .lives(.home, home, on: "2014-10-01")])))
    try council.owe([.businessSupport, .seniorOfficer], of: id)
    for (login, knows) in [("amina", true), ("robin", true), ("sam", true), ("bo", false), ("dee", false)] {
      let found = try council.service(login).child(id)
      #expect(found.child.family.people.map(\.name) == [knows ? "Dean Rose" : "confidential"], "\(login)")
      #expect(found.child.family.people[0].details == (knows ? "9 Hill Street" : nil), "\(login)")
      #expect(found.child.family.places[.home]?.words == (knows ? "4 Mill Lane" : "confidential"), "\(login)")
      let told = found.timeline.map(\.words).joined()
      for word in ["Dean", "court order", "Mill Lane"] { #expect(told.contains(word) == knows, "\(login)") }
      #expect(told.contains("(father)"))
    }
  }

  @Test("A name that became confidential is so wherever it was written before")
  func becameConfidential() throws {
    var mother = ConnectedPerson(id: PersonID("m"), name: "Dawn Rose", relationship: .mother)
    let amina = try council.service("amina")
    _ = try amina.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-01")])))
    try council.owe([.businessSupport], of: id)
    #expect(try council.service("bo").child(id).timeline.contains { $0.words.contains("Dawn") })
    mother.isConfidential = true
    _ = try amina.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-02")])))
    try council.owe([.businessSupport], of: id)
    #expect(try !council.service("bo").child(id).timeline.contains { $0.words.contains("Dawn") })
  }

  @Test("Where a review is to be held is told to those who work with the child, and to nobody else")
  func venue() throws {
    let amina = try council.service("amina")
    _ = try amina.perform(
      .review(.book(id, .lookedAfter, BookingDetails(day: "2014-11-20", venue: "Mill Lane"))))
    try council.owe([.businessSupport, .seniorOfficer], of: id)
    for (login, knows) in [("amina", true), ("robin", true), ("sam", true), ("bo", false), ("dee", false)] {
      let booking = try #require(try council.service(login).child(id).child.reviews.bookings.last)
      #expect(booking.venue == (knows ? "Mill Lane" : nil), "\(login)")
      #expect(booking.day == "2014-11-20")
    }
  }

  @Test("What a child wishes is for their IRO, IRO managers and the manager of their own team")
  func wishes() throws {
    let amina = try council.service("amina")
    _ = try amina.perform(.review(.book(id, .lookedAfter, day: "2014-11-20", time: nil)))
    let review = try #require(try amina.child(id).child.reviews.bookings.last?.id)
    let choices = ChildsChoices(topics: "Reece", venue: "the park", people: "not Dad")
    _ = try amina.perform(.review(.note(id, review, [.preparation(.chosen(choices, on: "2014-11-03"))])))
    try council.owe([.businessSupport, .seniorOfficer], of: id)
    for (login, knows) in [("amina", true), ("robin", true), ("sam", true), ("bo", false), ("dee", false)] {
      let found = try council.service(login).child(id)
      let seen = try #require(found.child.reviews.file(review)?.preparation.choices)
      #expect((seen == choices) == knows, "\(login)")
      #expect(found.timeline.contains { $0.words.contains("Reece") } == knows, "\(login)")
      #expect(seen.venue == (knows ? "the park" : "confidential"), "\(login)")
    }
  }

  @Test("The message line does not repeat what a child said")
  func notRepeated() throws {
    let amina = try council.service("amina")
    let said = Conversation(on: "2014-10-20", way: .alone, words: "I miss Reece.")
    let done = try amina.perform(.voice(.hear(id, [.spoken(said)])))
    #expect(done.words == "Ella Rose 1: Child: spoken to alone.")
    let back = try amina.perform(.correction(.takeBackLast(id, reason: "another child")))
    #expect(back.words == "Marked as entered in error: Child: spoken to alone.")
  }

  @Test("A name that was confidential when it was recorded stays so when another takes its place")
  func wasConfidential() throws {
    var mother = ConnectedPerson(
      id: PersonID("m"), name: "Dawn Rose", relationship: .mother, isConfidential: true)
    let amina = try council.service("amina")
    _ = try amina.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-01")])))
    (mother.name, mother.isConfidential) = ("Anna Hill", false)
    _ = try amina.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-02")])))
    try council.owe([.businessSupport], of: id)
    let told = try council.service("bo").child(id).timeline.map(\.words).joined()
    #expect(told.contains("Anna Hill") && !told.contains("Dawn"))
  }

  @Test("What business support does about a confidential person is said without the name")
  func saidOnTheMessageLine() throws {
    let amina = try council.service("amina")
    let carer = ConnectedPerson(
      id: PersonID("c"), name: "Jo Lark", relationship: .fosterCarer, isConfidential: true)
    _ = try amina.perform(.family(.gather(id, [.recorded(carer, on: "2014-10-01")])))
    _ = try amina.perform(.review(.book(id, .lookedAfter, day: "2014-11-20", time: nil)))
    let review = try #require(try amina.child(id).child.reviews.bookings.last?.id)
    try council.owe([.businessSupport], of: id)
    let sent = ReviewFileEvent.preparation(.invitationSent(.person(carer.id), on: "2014-11-03"))
    let done = try council.service("bo").perform(.review(.note(id, review, [sent])))
    #expect(done.words.contains("confidential (foster carer)"))
  }
}
