import Application
import CareCalendar
import Casework
import ReadModels
import Testing

@testable import CaseStore

/// What every board owes of a further meeting: it is told from the booking of the next review.
@Suite struct FurtherMeetingContractTests {
  @Test("A further meeting comes back as one, the next booking as none", arguments: EachStore.allCases)
  func comesBack(_ each: EachStore) throws {
    try each.run { store in
      var row = Sample.row("c1", number: "1001")
      row.bookings = [
        Booking(
          review: ReviewID("r2"), kind: .lookedAfter, day: Sample.day("2015-01-20"), time: nil,
          madeOn: Sample.day("2014-11-03")),
        Booking(
          review: ReviewID("r1"), kind: .lookedAfter, day: Sample.day("2014-11-11"), time: nil,
          madeOn: Sample.day("2014-11-03"), isFurther: true),
      ]
      try store.renew(Sample.renewal(row))
      let kept = try store.rows(.child(ChildID("c1"))).first
      #expect(kept?.bookings == row.bookings)
      #expect(kept?.bookings.map(\.isFurther) == [false, true])
    }
  }
}
