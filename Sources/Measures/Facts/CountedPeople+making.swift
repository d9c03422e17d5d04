import CareCalendar
import Casework

extension Child {
  /// Those of the parents who were known and alive on the day of a review, with the part that each took. None from
  /// authority to place for adoption on.
  func counted(_ parents: [ConnectedPerson], at file: ReviewFile, on day: Day) -> [CountedParent] {
    if isToBeAdoptedByLaw(on: day) { return [] }
    return parents.compactMap { parent in
      let attendance = file.meeting.attendance(of: .person(parent.id))
      let then = family.present(parent.id, on: day)
      // Somebody recorded later than the review, whose part in it is known, was there to take it.
      guard then.map({ !$0.isDeceased }) ?? (attendance != nil) else { return nil }
      return CountedParent(parent, then: then ?? parent, attendance)
    }
  }

  /// An authority to place, or a placement with the parents' consent.
  private func isToBeAdoptedByLaw(on day: Day) -> Bool {
    care.episode(on: day)?.legalStatus.authorisesPlacement ?? false || isPlacedForAdoption(on: day)
  }

  /// Those invited to a review or recorded as having been asked, without the child and the parents.
  func othersAsked(to file: ReviewFile) -> [CountedAttendance] {
    let parties = file.preparation.invited.map(\.party) + file.meeting.attendances.map(\.party)
    return parties.withoutRepeats.compactMap { party in
      guard case .person(let id) = party, let person = family[id], person.relationship.group != .parent
      else { return nil }
      return CountedAttendance(person.relationship, route: file.meeting.attendance(of: party)?.route)
    }
  }
}

extension CountedParent {
  /// One who was not to be invited took no part, for the reason given for that, unless something else is recorded.
  fileprivate init(_ parent: ConnectedPerson, then: ConnectedPerson, _ attendance: Attendance?) {
    let isKeptAway = attendance == nil && then.terms == .notInvited
    self.init(
      Relation(parent.relationship), route: attendance?.route ?? (isKeptAway ? AttendanceRoute.none : nil),
      reason: attendance?.reason ?? (isKeptAway ? then.termsReason : nil))
  }
}

extension CountedParent.Relation {
  /// A second mother is a mother; a step-parent, a special guardian, and a parent of whom it is not known which, are
  /// neither.
  fileprivate init(_ relationship: Relationship) {
    switch relationship {
    case .mother, .secondMother: self = .mother
    case .father: self = .father
    default: self = .other
    }
  }
}
