import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Two working days from the day on which something came back.
@Suite struct UndeliveredSentAgainTests {
  private let rule = UndeliveredSentAgain()
  private let maria = Recipient.person(PersonID("maria"))

  private var sent: [ChildEvent] {
    [.began("2014-07-02"), .around("maria", .mother), .book("2014-10-14", on: "2014-09-01")]
      + ChildEvent.invite("maria", sent: "2014-09-10")
      + [.hold("2014-10-14"), .after(.recordCompleted(on: "2014-10-20"))]
      + ChildEvent.send(.record, .child, maria, .caseFile, on: "2014-10-21")
  }

  private func deliver(_ event: DeliveryEvent) -> ChildEvent { .review(.noted(.ours, .delivery(event))) }

  private func back(
    _ matter: Sending.Matter, _ recipient: Recipient? = nil, sent: Day, on day: Day
  ) -> ChildEvent {
    deliver(
      .cameBack(
        Sending(matter, to: recipient ?? maria), sentOn: sent, Undelivered(.postReturned, on: day)))
  }

  private func again(_ matter: Sending.Matter, on day: Day) -> ChildEvent {
    deliver(.sentAgain(Sending(matter, to: maria), .otherAddress, words: nil, on: day))
  }

  @Test(
    "By the second working day after it came back",
    arguments: [
      ("2014-10-27", "2014-10-29"), ("2014-10-30", "2014-11-03"), ("2014-10-31", "2014-11-04"),
      ("2014-12-24", "2014-12-30"),
    ] as [(Day, Day)])
  func due(cameBack day: Day, due: Day) {
    let duties = rule.duties(of: sent + [back(.record, sent: "2014-10-21", on: day)])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [day])
    #expect(duties.map(\.title) == ["Record came back"])
    #expect(duties.map(\.post) == [.businessSupport])
    #expect(duties.map(\.lapses) == [nil])
  }

  @Test("Nothing is asked while nothing came back, or once it was sent again or the child has died")
  func met() {
    let returned = sent + [back(.record, sent: "2014-10-21", on: "2014-10-27")]
    #expect(rule.duties(of: sent) == [])
    #expect(rule.duties(of: returned + [again(.record, on: "2014-10-28")]) == [])
    #expect(rule.duties(of: returned + [.around("maria", .mother, isDeceased: true)]) == [])
    #expect(rule.duties(of: returned + [.ended("2014-07-02", on: "2014-10-28", .died)]) == [])
  }

  @Test("Several things of one review are one duty, from the first that came back")
  func several() {
    let records =
      sent + [
        back(.record, sent: "2014-10-21", on: "2014-10-28"),
        back(.record, .child, sent: "2014-10-21", on: "2014-10-27"),
      ]
    #expect(rule.duties(of: records).map(\.title) == ["2 records came back"])
    #expect(rule.duties(of: records).map(\.due) == ["2014-10-29"])
    let letter =
      sent + ChildEvent.send(.letter, .child, on: "2014-10-21") + [
        back(.letter, .child, sent: "2014-10-21", on: "2014-10-27"),
        back(.record, sent: "2014-10-21", on: "2014-10-27"),
      ]
    #expect(rule.duties(of: letter).map(\.title) == ["2 things came back"])
  }

  private var invited: [ChildEvent] {
    [.began("2014-07-02"), .around("maria", .mother), .book("2014-10-14", on: "2014-09-01")]
      + ChildEvent.invite("maria", sent: "2014-09-10")
  }

  @Test("An invitation is sent again before the meeting, and nobody waits for it after its day")
  func invitation() {
    func due(_ day: Day) -> [Day?] {
      rule.duties(of: invited + [back(.invitation, sent: "2014-09-10", on: day)]).map(\.due)
    }
    #expect(due("2014-09-15") == ["2014-09-17"])
    #expect(due("2014-10-10") == ["2014-10-13"])
    #expect(due("2014-10-14") == ["2014-10-14"])
    #expect(due("2014-10-15") == [])
    let returned = invited + [back(.invitation, sent: "2014-09-10", on: "2014-09-15")]
    #expect(rule.duties(of: returned).map(\.lapses) == ["2014-10-15"])
    #expect(rule.duties(of: returned + [.hold("2014-10-14")]) == [])
    let against = ChildEvent.prepare(
      .notInvited(.person(PersonID("maria")), reason: "gone away", on: "2014-09-16"))
    #expect(rule.duties(of: returned + [against]) == [])
  }

  @Test("The duty to send it first is not owed again: it is judged by the first day")
  func firstSending() {
    let returned = sent + [back(.record, sent: "2014-10-21", on: "2014-10-27")]
    #expect(RecordDistributed().duties(of: returned) == [])
    let one =
      [
        .began("2014-07-02"), .around("maria", .mother), .around("joan", .fosterCarer),
        .book("2014-10-14", on: "2014-09-01"),
      ] + ChildEvent.invite("maria") + ChildEvent.invite("joan")
      + [.hold("2014-10-14"), .after(.recordCompleted(on: "2014-10-20"))]
      + ChildEvent.send(.record, .child, maria, on: "2014-10-21")
      + [back(.record, sent: "2014-10-21", on: "2014-10-27")]
    #expect(RecordDistributed().lines(of: one)?.last == "Sent so far: 1 of 4; 1 came back.")
    let invitations = ConsultationsAndInvitationsSent()
    #expect(invitations.duties(of: invited) == [])
    #expect(
      invitations.duties(of: invited + [back(.invitation, sent: "2014-09-10", on: "2014-09-15")]) == [])
  }

  @Test("Whose note of a change came back is sent that again, and is not to be told besides")
  func change() {
    let told =
      invited + [
        .move(to: "2014-10-21", on: "2014-09-16"),
        .prepare(.changeTold(.person(PersonID("maria")), on: "2014-09-17")),
        back(.change, sent: "2014-09-17", on: "2014-09-22"),
      ]
    #expect(rule.duties(of: told).map(\.title) == ["Note of the change came back"])
    #expect(ChangeOfMeetingTold().duties(of: told) == [])
  }

  @Test("The reason is told, with each thing from its first sending on")
  func explanation() {
    let late =
      sent + [
        back(.record, sent: "2014-10-21", on: "2014-10-27"), again(.record, on: "2014-10-28"),
        back(.record, sent: "2014-10-28", on: "2014-11-03"),
      ]
    #expect(
      rule.lines(of: late) == [
        "Came back on Mon 3 Nov 2014", "+ 2 working days = Wed 5 Nov 2014",
        "Record to maria: sent Tue 21 Oct 2014, in time; came back Mon 27 Oct 2014: post returned; "
          + "sent again Tue 28 Oct 2014 by post to another address; came back Mon 3 Nov 2014: post returned.",
      ])
    #expect(rule.weight == .local && rule.source == "Local policy")
  }
}
