import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// One review read from planning to distribution.
@Suite struct ReviewSheetTests {
  private let made = noted(.decisions(.made(school, on: "2014-11-04")))
  private let issued = noted(.decisions(.issued(on: "2014-11-06")))

  @Test("A document has the day it came and whether in time; until then, by when")
  func documents() {
    let report = noted(.preparation(.documentReceived("social work report", on: "2014-10-31")))
    let plan = noted(.preparation(.documentReceived("care plan", on: "2014-10-30")))
    let sheet = sheetOf([booked, report, plan], on: "2014-11-03")
    #expect(sheet["document social work report"] == "✓ received Fri 31 Oct, 1 working day late")
    #expect(sheet["document care plan"] == "✓ received Thu 30 Oct, in time")
    #expect(sheet["document health plan"] == "○ not in; due Mon 3 Nov")
    let next = sheetOf([booked, report, plan], on: "2014-11-04")
    #expect(next["document health plan"] == "! not in, 1 working day late; was due Mon 3 Nov")
    #expect(next.missing == ["personal education plan", "health plan"])
  }

  @Test("What was past already when the review was booked is short notice, never late")
  func shortNotice() {
    let sheet = sheetOf([review(booked: "2014-11-04", madeOn: "2014-10-31")], on: "2014-11-03")
    #expect(sheet["social worker"] == "○ not yet; short notice")
    #expect(sheet["document care plan"] == "○ not in; short notice")
  }

  @Test("Until a review is held, what follows waits in one line a part")
  func toCome() {
    let sheet = sheetOf([booked], on: "2014-10-20")
    #expect(sheet["booked"] == "✓ Tue 4 Nov 2014 15:30; Brook House")
    #expect(sheet["child spoken to"] == "○ not yet; due Tue 4 Nov")
    #expect(sheet.sections.map(\.part) == ChecklistPart.allCases)
    #expect(sheet.sections.last?.lines.map(\.standing) == ["once the review is held"])
    #expect(sheet.refusal(of: .decisions(.make)) == ReviewFileRefusal.notHeldYet.words)
    #expect(sheet.refusal(of: .preparation(.book)) == nil)
  }

  @Test("An adjourned review locks its decisions until it is completed")
  func adjourned() {
    let broken = Adjournment(on: "2014-11-04", reason: "no report", completeBy: "2014-11-21")
    let events = [booked, held, made, noted(.meeting(.adjourned(broken)))]
    let sheet = sheetOf(events, on: "2014-11-06")
    #expect(sheet["adjourned"] == "✓ Tue 4 Nov: no report")
    #expect(sheet["completed"]?.contains("to be completed by Fri 21 Nov") == true)
    #expect(sheet["decision school"] == "… locked until completed")
    #expect(sheet["issued"] == "… locked until completed")
    let completed = sheetOf(events + [noted(.meeting(.completed(on: "2014-11-20")))], on: "2014-11-20")
    #expect(completed["issued"] == "○ not sent; due Thu 27 Nov")
  }

  @Test("Decisions go to the manager, whose reply or silence agrees, and stand until they are done")
  func decisions() {
    let events = [booked, held, made]
    #expect(sheetOf(events, on: "2014-11-05")["issued"] == "○ not sent; due Tue 11 Nov")
    let sent = sheetOf(events + [issued], on: "2014-11-07")
    #expect(sent["issued"] == "✓ sent Thu 6 Nov, in time")
    #expect(sent["another decision"] == nil)
    #expect(sent["replied"] == "○ no reply yet; due Thu 13 Nov")
    let silence = sheetOf(events + [issued], on: "2014-12-03")
    #expect(
      silence["decision school"]
        == "! by Mon 1 Dec 2014, 2 days late; agreed by silence on 14 Nov 2014")
    #expect(silence["replied"] == "✓ no reply; silence has agreed since Fri 14 Nov")
    #expect(sheetOf(events + [issued], on: "2014-11-13")["replied"] == "○ no reply yet; due Thu 13 Nov")
    let done = noted(.decisions(.done(school.id, on: "2014-11-28")))
    let after = sheetOf(events + [issued, done], on: "2014-12-03")
    #expect(after["decision school"] == "✓ done Fri 28 Nov 2014")
  }

  @Test("A decision not done by the next review is carried over to it, as what earlier reviews left open")
  func carriedOver() throws {
    let next = Booking(
      review: ReviewID("next"), kind: .lookedAfter, day: "2015-02-03", time: nil, madeOn: "2015-01-05")
    let events = [booked, held, made, issued, .review(.booked(next))]
    let line = try #require(sheetOf(events, on: "2015-01-20", of: "next").line("decision school"))
    #expect(line.standing.hasSuffix("from the 1st review"))
    #expect(line.step == .decisions(.outcome(school.id, of: ReviewID("r"))))
    #expect(line.review == ReviewID("r"))
    #expect(line.whose == "Ben Hill")
    let done = noted(.decisions(.done(school.id, on: "2015-01-10")))
    #expect(sheetOf(events + [done], on: "2015-01-20", of: "next").line("decision school") == nil)
  }

  @Test("A plan for permanence says at which review it became known")
  func permanence() {
    let plan = PlanEvent.permanence(Permanence(kind: "adoption", madeOn: "2014-11-01"), on: "2014-11-04")
    let next = Review(
      review: ReviewID("next"), kind: .lookedAfter, heldOn: "2015-02-03", completedOn: "2015-02-03",
      participation: .pn0)
    let events = [booked, held, noted(.plan(plan)), .review(.held(next))]
    let sheet = sheetOf(events, on: "2015-02-04", of: "next")
    #expect(sheet["permanence"] == "✓ adoption, plan of 1 Nov 2014; known since the 1st review")
  }

  @Test("A plan for permanence that the second review did not find is late, and the duty leads to its line")
  func noPermanence() throws {
    let second = Review(
      review: ReviewID("next"), kind: .lookedAfter, heldOn: "2015-02-03", completedOn: "2015-02-03",
      participation: .pn0)
    let health = PlanEvent.progressed(Progress(domain: .health, issue: nil, words: nil), on: "2015-02-03")
    let events = [
      booked, held, .review(.held(second)), .review(.noted(ReviewID("next"), .plan(health))),
    ]
    #expect(sheetOf(events, on: "2015-02-04")["permanence"] == "○ none is recorded")
    let sheet = sheetOf(events, on: "2015-02-04", of: "next")
    #expect(sheet["permanence"] == "! none is recorded; asked for by this review")
    let duty = DutyKey(rule: .permanencePlanByReview, subject: .review(ReviewID("next")))
    #expect(sheet.line(about: duty, for: .iro)?.id == "permanence")
  }

  @Test("The record goes to those invited once it is complete, the letter to the child")
  func followUp() {
    let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn", relationship: .mother)
    let invited = noted(.preparation(.invited(.person(mother.id), .iro, on: "2014-10-20")))
    let events = [.family(.recorded(mother, on: "2014-10-10")), booked, invited, held]
    let recipient = Recipient.person(mother.id)
    #expect(sheetOf(events, on: "2014-11-05").sent(.record, recipient) == "… once the record is complete")
    #expect(sheetOf(events, on: "2014-11-05").sent(.letter, .child)?.hasPrefix("○ not sent") == true)
    let written = noted(.followUp(.recordWritten("All of it.", on: "2014-11-07")))
    let complete = noted(.followUp(.recordCompleted(on: "2014-11-10")))
    let sent = noted(.followUp(.sent(.record, recipient, on: "2014-11-12")))
    let sheet = sheetOf(events + [written, complete, sent], on: "2014-11-13")
    #expect(sheet["record written"] == "✓ 3 words")
    #expect(sheet["record complete"] == "✓ complete Mon 10 Nov, in time")
    #expect(sheet.sent(.record, recipient) == "✓ sent Wed 12 Nov, in time")
  }

  @Test("What came back says so, by when it is sent again, and when it first was; sent again it is done")
  func cameBack() throws {
    let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn", relationship: .mother)
    let recipient = Recipient.person(mother.id)
    func delivery(_ event: DeliveryEvent) -> ChildEvent { noted(.delivery(event)) }
    let sent: [ChildEvent] = [
      .family(.recorded(mother, on: "2014-10-10")), booked,
      noted(.preparation(.invited(.person(mother.id), .iro, on: "2014-10-20"))), held,
      noted(.followUp(.recordWritten("All of it.", on: "2014-11-07"))),
      noted(.followUp(.recordCompleted(on: "2014-11-10"))),
      noted(.followUp(.sent(.record, recipient, on: "2014-11-12"))),
    ]
    let sending = Sending(.record, to: recipient)
    let back =
      sent + [
        delivery(
          .cameBack(
            sending, sentOn: "2014-11-12", Undelivered(.postReturned, words: "gone away", on: "2014-11-17")))
      ]
    let sheet = sheetOf(back, on: "2014-11-18")
    #expect(
      sheet["sent record \(recipient)"]
        == "○ came back Mon 17 Nov, post returned, gone away; due Wed 19 Nov; first sent Wed 12 Nov, in time")
    let line = try #require(sheet.line("sent record \(recipient)"))
    #expect(line.step == .delivery(.sendAgain(sending)))
    #expect(line.duty?.rule == .undeliveredSentAgain)
    let late = sheetOf(back, on: "2014-11-20")
    #expect(late["sent record \(recipient)"]?.contains("1 working day late; was due Wed 19 Nov") == true)
    let again = sheetOf(
      back + [delivery(.sentAgain(sending, .email, words: nil, on: "2014-11-18"))], on: "2014-11-20")
    #expect(
      again.sent(.record, recipient)
        == "✓ sent again Tue 18 Nov; came back Mon 17 Nov, post returned, gone away; "
        + "first sent Wed 12 Nov, in time")
    #expect(
      again.line("sent record \(recipient)")?.details == [
        "Sent Wed 12 Nov 2014", "Came back Mon 17 Nov 2014: post returned, gone away",
        "Sent again Tue 18 Nov 2014 by email",
      ])
  }

  @Test("An invitation that came back is not sent any more, and all were first sent when they were")
  func invitationBack() throws {
    let invited = noted(.preparation(.invited(.child, .iro, on: "2014-10-10")))
    let sent = noted(.preparation(.invitationSent(.child, on: "2014-10-15")))
    let sending = Sending(.invitation, to: .child)
    let back = noted(
      .delivery(.cameBack(sending, sentOn: "2014-10-15", Undelivered(.notCollected, on: "2014-10-20"))))
    let sheet = sheetOf([booked, invited, sent, back], on: "2014-10-21")
    let line = try #require(sheet.line("invitation child"))
    #expect(
      line.standing.hasPrefix("came back Mon 20 Oct, not collected; due Wed 22 Oct; first sent Wed 15 Oct"))
    #expect(line.step == .delivery(.sendAgain(sending)))
    #expect(sheet["sent"]?.hasPrefix("✓ all sent by Wed 15 Oct") == true)
    #expect(sheet["sent"]?.hasSuffix("; 1 came back") == true)
    #expect(sheet.marks.map(\.words).contains("invited ✗"))
  }

  @Test("Nothing is asked of a cancelled review, and nothing invited or sent after a child's death")
  func noMore() {
    let cancelled = ChildEvent.review(.cancelled(ReviewID("r"), reason: "moved home", on: "2014-10-22"))
    let sheet = sheetOf([booked, cancelled], on: "2014-10-23")
    #expect(sheet["booked"] == "· cancelled: moved home")
    #expect(sheet["social worker"] == "· not asked any more")
    #expect(sheet.marks.isEmpty)
    #expect(sheet.refusal(of: .preparation(.book)) == ReviewFileRefusal.cancelled.words)
    let died = ChildEvent.placement(
      .episodeEnded(began: "2014-10-08", EpisodeEnd(on: "2014-10-21", reason: .died)))
    let after = sheetOf([booked, died], on: "2014-10-23")
    #expect(after["invited"] == "· not asked any more")
    #expect(after.refusal(of: .preparation(.send)) == ReviewFileRefusal.diedBefore("2014-10-21").words)
  }

  @Test("A late review asks why, one in time does not, and what was said can be said anew")
  func lateReason() {
    let step = ReviewStep.meeting(.lateReason)
    #expect(sheetOf([booked, held], on: "2014-11-10")["late reason"] == nil)
    #expect(sheetOf([booked, held], on: "2014-11-10").refusal(of: step) == ReviewFileRefusal.notLate.words)
    let late = ChildEvent.review(
      .held(
        Review(
          review: ReviewID("r"), kind: .lookedAfter, heldOn: "2014-11-06", completedOn: "2014-11-06",
          participation: .pn0)))
    let sheet = sheetOf([booked, late], on: "2014-11-10")
    #expect(sheet["late reason"] == "○ no reason given" && sheet.refusal(of: step) == nil)
    let given = noted(.meeting(.lateReasonGiven("weather or travel", on: "2014-11-07")))
    let after = sheetOf([booked, late, given], on: "2014-11-10")
    #expect(after["late reason"] == "✓ weather or travel" && after.refusal(of: step) == nil)
    #expect(after.line("late reason")?.step == step)
  }

  @Test("There is no sheet of a review that is none of the child's")
  func noSuch() {
    #expect(read([booked], on: "2014-10-20", of: "other") == nil)
  }
}
