import Casework

extension ReviewStory {
  /// How it went: who took part, and what the child answered.
  mutating func meeting(_ participation: ParticipationCode, allCame: Bool = false) -> [ReviewFileEvent] {
    attendances = [Attendance(party: .child, route: route(of: participation))]
    attendances += life.surroundings.toInvite.map { allCame ? $0.came : attendance(of: $0) }
    var notes: [MeetingEvent] = attendances.map { .tookPart($0, on: heldOn) }
    if band != .beforeSpeech {
      let (placement, plan) = (answer(participation), answer(participation))
      notes.append(.childAnswered(placement: placement, plan: plan, on: heldOn))
    }
    return notes.map(ReviewFileEvent.meeting)
  }

  private func route(of code: ParticipationCode) -> AttendanceRoute {
    switch code {
    case .pn1, .pn2, .pn3, .pn4: .whole
    case .pn0: .part
    case .pn5: .advocate
    case .pn6: .inWriting
    case .pn7: .none
    }
  }

  private mutating func attendance(of person: ConnectedPerson) -> Attendance {
    let route: AttendanceRoute =
      switch (person.terms, person.relationship) {
      case (.apart, _): chance.pick(weighted: [.apart: 72, .none: 28])
      case (.inWriting, _): chance.pick(weighted: [.inWriting: 60, .none: 40])
      case (_, .socialWorker), (_, .fosterCarer), (_, .keyWorker):
        chance.pick(weighted: [.whole: 92, .telephone: 6, .none: 2])
      case (_, .teacher), (_, .healthProfessional):
        chance.pick(weighted: [.whole: 46, .part: 14, .inWriting: 22, .none: 18])
      default: chance.pick(weighted: [.whole: 58, .part: 8, .telephone: 8, .none: 26])
      }
    let isProfessional = person.relationship.group == .professional
    return Attendance(
      party: .person(person.id), route: route,
      reason: route == .none ? chance.pick(ReasonWords.whoseAbsence) : nil,
      reported: isProfessional && (route == .inWriting || chance.happens(inHundred: 45)))
  }

  /// Whose views did not reach the review was not asked.
  private mutating func answer(_ code: ParticipationCode) -> Answer {
    let answer: Answer = chance.pick(weighted: [.yes: 72, .mixed: 17, .no: 6, .notAsked: 5])
    return code.leavesViewsOut ? .notAsked : answer
  }
}

extension ConnectedPerson {
  /// They took part as far as their terms allow.
  fileprivate var came: Attendance {
    let route: AttendanceRoute =
      switch terms {
      case .mayAttend: .whole
      case .apart: .apart
      case .inWriting, .notInvited: .inWriting
      }
    return Attendance(party: .person(id), route: route, reported: relationship.group == .professional)
  }
}
