import CareCalendar
import Casework
import TestSupport
import Testing

/// A child about whom there is an enquiry before the birth.
@Suite struct UnbornChildTests {
  private let expected: [ChildEvent] = [.person(.birthExpected("2014-09-01")), .enquiry("2014-06-02")]

  @Test("A child is unborn until a birth is recorded, whenever that was expected")
  func birth() {
    var child = Child(expected)
    #expect(child.person.isUnborn && child.person.birthExpected == "2014-09-01")
    #expect(child.person.age(on: "2014-10-01") == nil)
    child.evolve(.person(.birthExpected("2014-08-25")))
    #expect(child.person.birthExpected == "2014-08-25")
    child.evolve(.born("2014-08-20"))
    #expect(!child.person.isUnborn && child.person.age(on: "2014-10-01") == 0)
    let again = Given(child: child).when(.identify([.birthExpected("2014-09-01")]))
    #expect(again.refusal as? IdentityRefusal == .bornAlready("2014-08-20"))
  }

  @Test("A conference is held before the birth, and the next after it")
  func conferences() {
    let child = Child(
      expected + ChildEvent.conference("2014-06-20", .planBegun) + [.born("2014-08-20")]
        + ChildEvent.conference("2014-09-18", .planContinued))
    #expect(child.cycle(.childProtection)?.held == ["2014-06-20", "2014-09-18"])
    #expect(child.latestInvolvement?.ended == "2032-08-20")
  }

  @Test("What happened before the birth can be recorded after it, from the enquiry on and not before")
  func afterwards() {
    let child = Given(child: Child(expected + [.born("2014-08-20")]))
    func hear(_ day: Day) -> (any Error)? {
      child.when(.hear([.advocacy(.offered, on: day)], today: "2014-12-01")).refusal
    }
    #expect(hear("2014-06-02") == nil)
    #expect(hear("2014-06-01") as? VoiceRefusal == .bornLater("2014-08-20"))
    #expect(
      Child(expected + [.born("2014-08-20")]).refusal(
        of: .allocation(.allocated(Allocation(iro: StaffID("amina"), since: "2014-06-03")))) == nil)
  }
}
