public import CareCalendar

extension PlacementType {
  /// Long-term foster care, with family or friends or with others.
  public var isLongTermFostering: Bool { self == .fosteredLongTerm || self == .fosteredByFamilyLongTerm }
}

extension Child {
  /// The ways in which a review can have been held on a day.
  ///
  /// Without a meeting only a looked-after child's in a long-term foster placement, since 1 April 2015 (Care
  /// Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015, SI 2015/495).
  public func manners(of kind: ReviewKind, on day: Day) -> [MannerOfReview] {
    let isSettled = care.episode(on: day)?.placement?.isLongTermFostering ?? false
    let mayGoWithout = kind.profile.mayGoWithoutMeeting && isSettled && day >= Child.withoutMeetingSince
    return mayGoWithout ? MannerOfReview.allCases : [.meeting, .series]
  }

  /// 1 April 2015
  private static let withoutMeetingSince = Day(number: 16_526)

  /// How the child can have taken part in a review on a day: PN0 up to the fourth birthday, the others from it on;
  /// without a meeting nobody came.
  public func participations(in manner: MannerOfReview, on day: Day?) -> [ParticipationCode] {
    let fourth = person.dateOfBirth?.adding(months: 48)
    return ParticipationCode.allCases.filter { code in
      if manner == .withoutMeeting, code.attended { return false }
      guard let fourth, let day else { return true }
      return code == .pn0 ? day <= fourth : day >= fourth
    }
  }
}

extension ParticipationTerms {
  /// The routes by which somebody on these terms can have taken part.
  public var routes: [AttendanceRoute] {
    switch self {
    case .mayAttend: AttendanceRoute.allCases
    case .apart: [.apart, .advocate, .inWriting, .telephone, .none]
    case .inWriting: [.inWriting, .none]
    case .notInvited: [.none]
    }
  }
}

extension ParticipationCode {
  /// The routes that say the same of the child.
  public var routes: [AttendanceRoute] {
    switch self {
    case .pn0: [.whole, .part, .video, .none]
    case .pn1, .pn2, .pn3, .pn4: [.whole, .part, .video]
    case .pn5: [.advocate, .apart]
    case .pn6: [.apart, .inWriting, .telephone]
    case .pn7: [.none]
    }
  }
}

extension Child {
  /// Of whom it is asked how they took part: the child, those who were invited, and whoever else took part; where
  /// nobody was invited here, those who may come.
  ///
  /// - Parameter file: nil for a review that was not booked here.
  public func partiesOfMeeting(of file: ReviewFile?) -> [Party] {
    let invited = file?.preparation.invited.map(\.party) ?? []
    let mayCome = family.people.filter { $0.terms != .notInvited && !$0.isDeceased }
    let asked = [.child] + (invited.isEmpty ? mayCome.map { .person($0.id) } : invited)
    return (asked + (file?.meeting.attendances.map(\.party) ?? [])).withoutRepeats
  }
}

extension AttendanceRoute {
  /// The code that a child who took part so is most often counted by, of those that can be; nil where none fits.
  public func proposedCode(among codes: [ParticipationCode]) -> ParticipationCode? {
    let usual: ParticipationCode =
      switch self {
      case .whole, .part, .video: .pn1
      case .apart, .advocate: .pn5
      case .inWriting, .telephone: .pn6
      case .none: .pn7
      }
    return codes.contains(usual) ? usual : codes.first { $0.routes.contains(self) }
  }
}

extension Sequence where Element: Hashable {
  /// Each once, where it first stood.
  public var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
