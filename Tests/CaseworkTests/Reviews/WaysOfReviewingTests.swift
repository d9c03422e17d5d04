import CareCalendar
import Casework
import Testing

/// In which manner a review can have been held, and how people can have taken part.
@Suite struct WaysOfReviewingTests {
  private func child(living placement: PlacementType) -> Child {
    var child = Child()
    let episode = Episode(
      began: "2014-01-06", reasonBegan: .started, legalStatus: .careOrder, placement: placement)
    for event: ChildEvent in [.person(.born("2011-05-01")), .placement(.episodeBegan(episode))] {
      child.evolve(event)
    }
    return child
  }

  @Test(
    "Without a meeting only in long-term foster care, and only since the law allows it",
    arguments: [
      (PlacementType.fosteredLongTerm, Day("2015-03-31"), false),
      (.fosteredLongTerm, "2015-04-01", true), (.fosteredByFamilyLongTerm, "2015-04-01", true),
      (.fostered, "2015-04-01", false), (.childrensHome, "2016-01-11", false),
    ])
  func withoutMeeting(_ placement: PlacementType, _ day: Day, _ isOffered: Bool) {
    let manners = child(living: placement).manners(of: .lookedAfter, on: day)
    #expect(manners.contains(.withoutMeeting) == isOffered)
    #expect(manners.contains(.meeting) && manners.contains(.series))
  }

  @Test("Reviews of other kinds are never without a meeting")
  func otherKinds() {
    let child = child(living: .fosteredLongTerm)
    for kind in ReviewKind.allCases where kind != .lookedAfter {
      #expect(!child.manners(of: kind, on: "2016-01-11").contains(.withoutMeeting))
    }
  }

  @Test("Without a meeting nobody came: only views, none, or being under 4")
  func participationWithoutMeeting() {
    let child = child(living: .fosteredLongTerm)
    #expect(child.participations(in: .withoutMeeting, on: "2016-01-11") == [.pn5, .pn6, .pn7])
    #expect(child.participations(in: .withoutMeeting, on: "2015-04-30") == [.pn0])
    #expect(child.participations(in: .withoutMeeting, on: nil) == [.pn0, .pn5, .pn6, .pn7])
    #expect(child.participations(in: .meeting, on: "2015-05-01") == ParticipationCode.allCases)
  }

  @Test("Nobody who is not to come is offered as having come")
  func terms() {
    for terms in ParticipationTerms.allCases where terms != .mayAttend {
      #expect(!terms.routes.contains { $0.attended })
    }
    #expect(ParticipationTerms.inWriting.routes == [.inWriting, .none])
    #expect(ParticipationTerms.notInvited.routes == [.none])
  }

  @Test("The routes of a child say the same as their code of participation")
  func codes() {
    for code in ParticipationCode.allCases where code != .pn0 {
      #expect(code.routes.allSatisfy { $0.attended == code.attended })
      #expect(code.routes.contains(.none) == (code == .pn7))
    }
  }
}
