import CareCalendar
import Casework
import Measures
import ReadModels
import Record
import Testing

@testable import Application
@testable import Screens

/// What is counted of the service while others record: it goes on, and comes to what a fresh count comes to.
@Suite struct FollowingCountTests {
  private let days: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  private static let children = (0..<60).map { place in
    Invented(
      "2000\(10 + place)", "Child \(place)", born: "2004-01-01", since: "2014-05-01",
      iro: place.isMultiple(of: 3) ? "sian" : "amina", .held("2014-05-20", place < 30 ? .pn1 : .pn7))
  }

  /// What a fresh service comes to, printed.
  private func same(as service: CaseService, in brook: Brook, _ comment: Comment) throws {
    let found = try #require(try service.figures(in: days, by: [.iro, .sex]).value, comment)
    let fresh = try brook.service("morag")
    let printed = try fresh.results(of: fresh.measures, in: days, by: [.iro, .sex], byMonth: true)
    #expect(found.map(\.key) == printed.map(\.key), comment)
    #expect(found.map(\.figure) == printed.map(\.figure), comment)
    #expect(found.map(\.yearBefore) == printed.map(\.yearBefore), comment)
    #expect(found.map { $0.months.map(\.figure) } == printed.map { $0.months.map(\.figure) }, comment)
    #expect(found.map { $0.groups.map(\.group) } == printed.map { $0.groups.map(\.group) }, comment)
    #expect(found.map { $0.groups.map(\.figure) } == printed.map { $0.groups.map(\.figure) }, comment)
  }

  /// One that goes through few children at a time.
  private func slowly(_ brook: Brook, over store: (any Store)? = nil) throws -> CaseService {
    let service = try brook.service("morag", over: store)
    (service.toldPace, service.keptPace) = (CountingPace(first: 4), CountingPace(first: 3))
    return service
  }

  private func record(_ place: Int, in brook: Brook, heldOn day: Day) throws {
    let login = place.isMultiple(of: 3) ? "sian" : "amina"
    let other = try brook.service(login)
    let child = try other.find(number: "2000\(10 + place)")
    _ = try other.perform(.review(.record(child, .lookedAfter, heldOn: day, participation: .pn5)))
  }

  @Test("However far it has come when somebody records something, it goes on, and comes to the same")
  func goesOn() throws {
    for steps in 0..<14 {
      let brook = try Brook(children: FollowingCountTests.children)
      let service = try slowly(brook)
      _ = try service.figures(in: days, by: [.iro, .sex])
      for step in 0..<steps {
        try record(step, in: brook, heldOn: "2014-09-01")
        try record(59 - step, in: brook, heldOn: "2014-09-02")
        #expect(try service.refresh())
        try service.countOn()
      }
      while service.isCounting { try service.countOn() }
      try same(as: service, in: brook, "after \(steps) steps")
    }
  }

  @Test("It comes to its end although something is recorded before each stretch")
  func ends() throws {
    let brook = try Brook(children: FollowingCountTests.children)
    let service = try slowly(brook)
    _ = try service.figures(in: days, by: [.iro, .sex])
    var place = 0
    while service.isCounting, place < 40 {
      try record(place, in: brook, heldOn: "2014-10-01")
      try service.refresh()
      try service.countOn()
      place += 1
    }
    #expect(place < 40)
    try same(as: service, in: brook, "at its end")
  }

  @Test("What is there already mends what changed, and does not go through all children again")
  func mends() throws {
    let brook = try Brook(children: FollowingCountTests.children)
    let store = CountingStore(brook.store)
    let service = try brook.service("morag", over: store)
    _ = try service.figures(in: days, by: [.iro, .sex])
    while service.isCounting { try service.countOn() }
    let stretches = store.questions.count { $0 == "countedStretch" }
    let recorded: [(Int, Day)] = [
      (0, "2014-10-01"), (7, "2014-10-01"), (7, "2014-10-08"), (59, "2014-10-01"),
    ]
    for (place, day) in recorded {
      try record(place, in: brook, heldOn: day)
      #expect(try service.refresh())
      try same(as: service, in: brook, "after child \(place)")
    }
    #expect(store.questions.count { $0 == "countedStretch" } == stretches)
  }

  @Test("What is typed here mends it too, and so does a correction")
  func ownAndCorrected() throws {
    let brook = try Brook(children: FollowingCountTests.children)
    let service = try brook.service("amina")
    let morag = try brook.service("morag")
    _ = try morag.figures(in: days, by: [.iro, .sex])
    while morag.isCounting { try morag.countOn() }
    let child = try morag.find(number: "200011")
    let sianID = try #require(brook.staff["sian"]).id
    _ = try morag.perform(
      .allocation(.allocate([child], to: sianID, since: "2014-10-20", reason: "leave")))
    try same(as: morag, in: brook, "given to another IRO")
    _ = try service.refresh()
    try record(3, in: brook, heldOn: "2014-10-06")
    try morag.refresh()
    let sian = try brook.service("sian")
    let third = try sian.find(number: "200013")
    let last = brook.store.read(StreamID(third)).count
    _ = try sian.perform(
      .correction(.takeBack(third, version: last, reason: "typed for another child")))
    try morag.refresh()
    try same(as: morag, in: brook, "taken back")
  }

  @Test("Nothing is gone through while there are entries that were not looked at yet")
  func waits() throws {
    let brook = try Brook(children: FollowingCountTests.children)
    let service = try slowly(brook)
    func progress() throws -> CountProgress? { try service.figures(in: days, by: [.iro, .sex]).progress }
    while let before = try progress(), before.of != nil { try service.countOn() }
    let before = try #require(try progress())
    #expect(before.of == nil && before.done < 60)
    try record(59, in: brook, heldOn: "2014-10-01")
    try service.countOn()
    #expect(try progress() == before)
    try service.refresh()
    try service.countOn()
    #expect(try progress() != before)
    while service.isCounting { try service.countOn() }
    try same(as: service, in: brook, "once it was looked at")
  }

  @Test("The list of reviews and what is behind a figure follow as well")
  func lists() throws {
    let brook = try Brook(children: FollowingCountTests.children)
    let service = try brook.service("morag")
    func told(_ service: CaseService) throws -> ([String], [Int]) {
      while true {
        let reviews = try service.listedReviews(in: days).value
        let parts = try service.parts(of: "participation.contributed.4-and-over", in: days).value
        if let reviews, let parts {
          return (
            reviews.map { "\($0.line.number.text) \($0.line.review.day?.number ?? 0) \($0.line.standing)" },
            parts.map(\.lines.count)
          )
        }
        try service.countOn()
      }
    }
    let before = try told(service)
    try record(12, in: brook, heldOn: "2014-10-01")
    try service.refresh()
    let (after, fresh) = (try told(service), try told(try brook.service("morag")))
    #expect(after.0 == fresh.0 && after.1 == fresh.1)
    #expect(after.0 != before.0 && after.1 != before.1)
  }

  @Test("Of a past day that is looked at, what is recorded of it is followed")
  func lookingBack() throws {
    let brook = try Brook(isDemonstration: false, children: FollowingCountTests.children)
    let service = try brook.service("morag", on: "2014-10-15")
    func held(_ service: CaseService) throws -> Int? {
      while service.isCounting { try service.countOn() }
      return try service.figures(in: days).value?.first { $0.key == "reviews.held" }?.numerator
    }
    _ = try service.figures(in: days)
    try record(1, in: brook, heldOn: "2014-10-14")
    try record(59, in: brook, heldOn: "2014-10-16")
    try service.refresh()
    _ = try service.figures(in: days)
    #expect(try held(service) == 61)
  }
}
