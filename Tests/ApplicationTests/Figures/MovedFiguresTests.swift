import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// What is recorded, corrected or changed moves the figures that rest on it, and no other; taken back, it moves them
/// back.
@Suite struct MovedFiguresTests {
  private let council: CountedCouncil
  private let before: [String: Sum]

  init() throws {
    council = try CountedCouncil()
    before = try council.figures()
  }

  @Test("Before anything moves, each way of counting reviews on time has its own figure")
  func onTimeBefore() throws {
    let onTime = ["children", "ni66", "reviews", "due-in-month"].map { before["reviews.on-time.\($0)"] }
    #expect(onTime.map { $0?.numerator } == [3, 3, 6, 6])
    #expect(onTime.map { $0?.denominator } == [3, 4, 6, 7])
    #expect(before["reviews.held"]?.numerator == 6 && before["reviews.missed"]?.numerator == 1)
    #expect(before["population.looked-after.end"]?.numerator == 5)
  }

  /// By review and by child it is new and late. Due in its month, and NI 66, counted it as not held in time before.
  @Test("A late review that was overdue before moves by review and by child, and is missed no more")
  func overdue() throws {
    try recorded(
      "2", on: "2014-10-06",
      moves: Self.oneMoreReview.and(Self.late).and(Self.firstOfTheYear).and(["reviews.missed": "-1"]))
  }

  /// From it the next one counts, which falls into the year and was not held either.
  @Test("A late review from which another falls due in the year moves due in the month as well")
  func another() throws {
    try recorded(
      "2", on: "2014-09-29",
      moves: Self.oneMoreReview.and(Self.late).and(Self.firstOfTheYear).and([
        "reviews.on-time.due-in-month": "+0/+1"
      ]))
  }

  @Test("A late review that fell due in the year before moves NI 66 as well, and no month of this year")
  func dueBefore() throws {
    try recorded(
      "5", on: "2014-10-06",
      moves: Self.oneMoreReview.and(Self.late).and(Self.firstOfTheYear).and([
        "reviews.on-time.ni66": "+0/+1"
      ]))
  }

  /// The child still had one in time; what was due in March 2015 was now never held.
  @Test("The last review, entered in error, moves all but by child")
  func lastInError() throws {
    try takenBack(
      "1", on: "2015-03-24",
      moves: Self.oneReviewLess.and([
        "reviews.on-time.reviews": "-1/-1", "reviews.on-time.ni66": "-1/+0",
        "reviews.on-time.due-in-month": "-1/+0", "reviews.missed": "+1",
      ]))
  }

  /// Without it the next one was due in September 2014, and late: of two in time none is left.
  @Test("A review before another, entered in error, makes that one late, whichever way it is counted")
  func earlierInError() throws {
    try takenBack(
      "1", on: "2014-09-25",
      moves: Self.oneReviewLess.and([
        "reviews.on-time.reviews": "-2/-1", "reviews.on-time": "-1/+0",
        "reviews.on-time.children": "-1/+0", "reviews.on-time.ni66": "-1/+0",
        "reviews.on-time.due-in-month": "-2/-1", "reviews.late": "+1",
        "reviews.late.reason-given": "+0/+1",
      ]))
  }

  @Test("A fourth birthday on the day after a review takes it out of those from 4, and moves no other")
  func fourthBirthday() throws {
    try born(
      "3", "2010-09-26",
      moves: [
        "participation.contributed": "-1/-1", "participation.contributed.4-and-over": "-1/-1",
        "participation.attended": "-1/-1", "participation.briefed-someone": "+0/-1",
        "participation.advocate": "+0/-1",
      ])
  }

  @Test("A birthday that falls on the day after the year moves the age band alone")
  func sixteenthBirthday() throws {
    try born("1", "1999-04-01", moves: ["population.age.16-17": "-1", "population.age.10-15": "+1"])
  }

  /// By review and by child the reviews held before it count as they did.
  @Test("An 18th birthday before the day a review was due takes the child out of NI 66 and of the month")
  func eighteenthBirthday() throws {
    try born(
      "4", "1997-03-22",
      moves: [
        "reviews.on-time.ni66": "-1/-1", "reviews.on-time.due-in-month": "-1/-1",
        "population.looked-after.end": "-1", "population.gender.female": "-1",
        "population.ethnicity.white": "-1", "population.age.16-17": "-1",
        "population.legal.full-care-order": "-1", "population.placement.in-house-fostering": "-1",
        "population.left": "+1", "population.left.at-18": "+1/+1", "population.left.under-5": "+0/+1",
        "visits.children": "+0/-1", "iro.observed-in-placement": "+0/-1",
        "complaints.explained": "+0/-1", "complaints.leaflet": "+0/-1",
        "exit-interviews.held": "+0/+1", "exit-interviews.declined": "+0/+1",
      ])
  }
}

extension MovedFiguresTests {
  /// Records a review and takes it back.
  private func recorded(_ number: String, on day: Day, moves: [String: String]) throws {
    let id = try council.child(number)
    try perform(.review(.record(id, .lookedAfter, heldOn: day, participation: .pn1)))
    #expect(try council.figures().moved(from: before) == moves)
    try perform(.correction(.takeBackLast(id, reason: "another child's")))
    #expect(try council.figures().moved(from: before) == [:])
  }

  /// Marks a review as entered in error and records it again.
  private func takenBack(_ number: String, on day: Day, moves: [String: String]) throws {
    let id = try council.child(number)
    let version = try council.version(ofReviewOn: day, of: id)
    try perform(.correction(.takeBack(id, version: version, reason: "it was not held")))
    #expect(try council.figures().moved(from: before) == moves)
    try perform(.review(.record(id, .lookedAfter, heldOn: day, participation: .pn1)))
    #expect(try council.figures().moved(from: before) == [:])
  }

  /// Moves a birthday and takes that back.
  private func born(_ number: String, _ day: Day, moves: [String: String]) throws {
    let id = try council.child(number)
    try perform(.care(.identify(id, [.born(day)])))
    #expect(try council.figures().moved(from: before) == moves)
    try perform(.correction(.takeBackLast(id, reason: "misread")))
    #expect(try council.figures().moved(from: before) == [:])
  }

  private func perform(_ command: Command) throws { _ = try council.manager.perform(command) }

  /// One that a child of 8 or over came to.
  private static let oneMoreReview = [
    "reviews.held": "+1", "reviews.held.every-kind": "+1",
    "participation.contributed": "+1/+1", "participation.contributed.4-and-over": "+1/+1",
    "participation.contributed.over-4": "+1/+1", "participation.contributed.over-7": "+1/+1",
    "participation.contributed.all": "+1/+1", "participation.participated": "+1/+1",
    "participation.meaningful": "+1/+1", "participation.over-7": "+1/+1",
    "participation.attended": "+1/+1", "participation.attended-meaningful": "+1/+1",
    "participation.briefed-someone": "+0/+1", "participation.advocate": "+0/+1",
    "reviews.and-conferences.monthly-average": "+1/+0",
  ]

  private static let oneReviewLess = oneMoreReview.mapValues { $0.replacing("+1", with: "-1") }

  private static let late = [
    "reviews.on-time.reviews": "+0/+1", "reviews.late": "+1", "reviews.late.reason-given": "+0/+1",
  ]

  /// Of a child who was not counted among those reviewed.
  private static let firstOfTheYear = [
    "reviews.children": "+1", "reviews.on-time": "+0/+1", "reviews.on-time.children": "+0/+1",
  ]
}

extension [String: String] {
  fileprivate func and(_ others: [String: String]) -> [String: String] {
    merging(others) { one, _ in one }
  }
}
