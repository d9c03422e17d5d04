import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Writes up reviews as the IROs of an invented year do: who took part, what was found, and what follows them.
struct MeetingWriter {
  private let book: Rulebook
  var chance: SeededRandom
  var identifiers: Identifiers
  /// True where children are asked at the review what surveys ask elsewhere.
  private let asksTheChild: Bool

  init(_ book: Rulebook, asksTheChild: Bool = true, _ chance: inout SeededRandom) {
    self.book = book
    self.asksTheChild = asksTheChild
    identifiers = Identifiers(chance.branch())
    self.chance = chance.branch()
  }

  /// The parents of one child, as they are recorded with the first review that an IRO types.
  struct Parents {
    let mother: ConnectedPerson?
    let father: ConnectedPerson?

    var all: [ConnectedPerson] { [mother, father].compactMap { $0 } }
  }

  mutating func parents(of child: PlannedChild, _ life: SyntheticChild) -> Parents {
    parents(hasMother: child.hasMother, hasFather: child.hasFather, life)
  }

  mutating func parents(hasMother: Bool, hasFather: Bool, _ life: SyntheticChild) -> Parents {
    Parents(
      mother: hasMother ? parent(.mother, .female, life) : nil,
      father: hasFather ? parent(.father, .male, life) : nil)
  }

  private mutating func parent(
    _ relationship: Relationship, _ sex: Sex, _ life: SyntheticChild
  ) -> ConnectedPerson {
    let heritages = life.kin?.heritages ?? [.english]
    let heritage = sex == .female ? heritages[0] : heritages[heritages.count - 1]
    let surname = life.kin?.surname.of(sex) ?? life.surname.of(sex)
    return ConnectedPerson(
      id: identifiers.person(), name: "\(chance.pick(heritage.adultNames(sex))) \(surname)",
      relationship: relationship,
      hasParentalResponsibility: sex == .female ? true : chance.pick([true, true, false, nil]))
  }

  /// A meeting as it is typed, and what is typed of it later.
  struct Written {
    var record: MeetingRecord
    var later: [ReviewFileEvent] = []
  }

  /// What is typed of a review on a day. `withDecisions` says whether what was decided is typed as well.
  mutating func record(
    _ review: PlannedMeeting, of life: SyntheticChild, _ parents: Parents, isFirst: Bool, typedOn day: Day,
    withDecisions: Bool
  ) -> Written {
    let held = Review(
      kind: review.kind, heldOn: review.heldOn, completedOn: review.heldOn,
      participation: review.participation, lateReason: review.isLate ? lateReason(review) : nil,
      broughtForward: review.isExtra ? chance.pick(MeetingWriter.reasonsForMore) : nil)
    var notes = attendances(review, parents).map { attendance in
      ReviewFileEvent.meeting(.tookPart(attendance, on: review.heldOn))
    }
    notes += found(review, life)
    var later: [ReviewFileEvent] = []
    if let papers = review.papers {
      let all = papersOf(review, papers, life)
      notes += all.filter { $0.happenedOn <= day }
      later = all.filter { $0.happenedOn > day }
    } else {
      notes += withDecisions ? decision(review, life, day) : []
      notes += written(review, life, on: day, sent: day)
    }
    return Written(
      record: MeetingRecord(
        review: held, notes: notes, said: said(review, life), newPeople: isFirst ? parents.all : []),
      later: later)
  }

  private func attendances(_ review: PlannedMeeting, _ parents: Parents) -> [Attendance] {
    let child = Attendance(party: .child, route: review.participation?.route ?? .none)
    let mother = parents.mother.flatMap { attendance(of: $0, review.mother, review.heldOn) }
    let father = parents.father.flatMap { attendance(of: $0, review.father, review.heldOn) }
    return [child] + [mother, father].compactMap { $0 }
  }

  private func attendance(
    of person: ConnectedPerson, _ route: AttendanceRoute?, _ day: Day
  ) -> Attendance? {
    guard let route else { return nil }
    let reasons = MeetingWriter.reasonsForNoPart
    return Attendance(
      party: .person(person.id), route: route,
      reason: route == .none ? reasons[(day.number + person.name.utf8.count) % reasons.count] : nil)
  }

  private mutating func found(_ review: PlannedMeeting, _ life: SyntheticChild) -> [ReviewFileEvent] {
    var notes: [ReviewFileEvent] = []
    let came = review.heldOn.adding(days: -chance.number(1...9))
    if chance.happens(inHundred: 88), came >= life.began, review.papers == nil {
      notes.append(.preparation(.documentReceived("social work report", on: came)))
    }
    if asksTheChild, let code = review.participation, code.participated {
      let answers: [Answer] = [.yes, .yes, .yes, .mixed, .no]
      notes.append(
        .meeting(
          .childAnswered(placement: chance.pick(answers), plan: chance.pick(answers), on: review.heldOn)))
    }
    if review.findsPermanence {
      let kind = MeetingWriter.permanence(life)
      notes.append(
        .plan(.permanence(Permanence(kind: kind, madeOn: review.heldOn), on: review.heldOn)))
    }
    if review.setsMilestone { notes.append(milestone(review, life)) }
    return notes
  }

  private static func permanence(_ life: SyntheticChild) -> String {
    switch life.course {
    case .unaccompanied: "living independently"
    case .accommodated: "return home"
    case .inProceedings: "special guardianship"
    case .authorised, .adoptive: "adoption"
    default: "long-term foster care"
    }
  }

  /// One decision, sent to the manager with the writing up; most were carried out by then.
  private mutating func decision(
    _ review: PlannedMeeting, _ life: SyntheticChild, _ day: Day
  ) -> [ReviewFileEvent] {
    guard let decision = decided(review, life) else { return [] }
    let isOpen = decision.by > day.adding(days: 30) && chance.happens(inHundred: 4)
    return [.decisions(.made(decision, on: review.heldOn)), .decisions(.issued(on: day))]
      + (isOpen ? [] : [.decisions(.done(decision.id, on: day))])
      + [.followUp(.sent(.notice, .child, on: day))]
  }

  /// One decision that fits the child; nil where there is none.
  mutating func decided(_ review: PlannedMeeting, _ life: SyntheticChild) -> Decision? {
    let age = life.age(on: review.heldOn)
    let fitting = DecisionText.usual.filter { $0.ages.contains(age) && $0.situation == .any }
    guard !fitting.isEmpty else { return nil }
    let text = chance.pick(fitting)
    return Decision(
      id: identifiers.decision(), words: life.wording.fill(text.words), responsible: text.responsible,
      by: review.heldOn.adding(days: chance.number(14...60)), domain: text.domain)
  }

  /// The record, complete on a day, and sent where it was by then.
  func written(
    _ review: PlannedMeeting, _ life: SyntheticChild, on day: Day, sent: Day?
  ) -> [ReviewFileEvent] {
    let words =
      "This review was held on \(review.heldOn.words). We looked at where \(life.firstName) lives, at school and "
      + "health, and at how the plan is going.\n"
    let complete: [ReviewFileEvent] = [
      .followUp(.recordWritten(words, on: day)), .followUp(.recordCompleted(on: day)),
    ]
    guard let sent else { return complete }
    return complete + [
      .followUp(.sent(.record, .child, on: sent)), .followUp(.sent(.record, .caseFile, on: sent)),
    ]
  }

  private mutating func said(_ review: PlannedMeeting, _ life: SyntheticChild) -> [Conversation] {
    if let contact = review.contact {
      return contact.way.map { [Conversation(on: review.heldOn, way: $0)] } ?? []
    }
    guard chance.happens(inHundred: 90) else { return [] }
    let isSmall = life.age(on: review.heldOn) < 4
    return [Conversation(on: review.heldOn, way: isSmall ? .observed : .alone)]
  }

  /// The first of the council's list are about being told late; the others say why another review was late.
  private mutating func lateReason(_ review: PlannedMeeting) -> String {
    let listed = book.policy[.lateReasons]
    let isOfTelling: (String) -> Bool = { $0.contains("told") }
    let fitting = listed.filter { isOfTelling($0) == (review.number == 1) }
    return fitting.isEmpty ? chance.pick(MeetingWriter.otherReasons) : chance.pick(fitting)
  }
}

extension MeetingWriter {
  private static let otherReasons = [
    "The IRO was ill and nobody else knew the family.", "The school asked for the week after its inspection.",
    "The assessment that the review was to look at came a week late.",
  ]
  private static let reasonsForMore = [
    "There are worries about the care plan.", "The placement is ending.",
    "The care plan goes to court before the next review would be due.",
    "An assessment has come that changes the plan.",
  ]
  private static let reasonsForNoPart = [
    "did not answer the invitation", "where they are is not known", "did not want to come", "was ill",
    "had to work", "there is no contact, by order of the court", "forgot the day",
  ]
}

extension ParticipationCode {
  /// How the child was there, as an attendance has it.
  fileprivate var route: AttendanceRoute {
    switch self {
    case .pn1, .pn2, .pn3, .pn4: .whole
    case .pn0: .part
    case .pn5: .advocate
    case .pn6: .inWriting
    case .pn7: .none
    }
  }
}
