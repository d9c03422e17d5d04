import Casework
import ReadModels
import Testing

@testable import Screens

/// How a review went: adjourned, completed, who took part and how, what the child answered.
@Suite struct MeetingFormTests {
  @Test("An adjourned review is to be completed within the law's days unless another day is typed")
  func adjourning() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .meeting(.adjourn),
      """
      see Adjourn the 2nd review of Mia Vale
      see within 20 working days
      see Nothing typed: Mon 27 Oct 2014, the day it was held
      see Nothing typed: Mon 24 Nov 2014, 20 working days on
      text 26 oct
      see That is before the review was held
      type <ctrl-u>
      text 27 oct
      see Nothing typed: Mon 24 Nov 2014, 20 working days on
      type <ctrl-s>
      see This is needed.
      text no school report
      type <tab>
      text 26 nov
      see After Mon 24 Nov 2014, the last day that the law allows
      type <ctrl-u> <ctrl-s>
      see 2nd review of Mia Vale: review adjourned, to be completed by Mon 24 Nov 2014: no school report.
      """)
    let adjournment = Adjournment(on: "2014-10-27", reason: "no school report", completeBy: "2014-11-24")
    #expect(reviewed.notes == [.meeting(.adjourned(adjournment))])
    try reviewed.rehearse(.meeting(.adjourn), "see ! It was adjourned on 27 Oct 2014 already.")
  }

  @Test("What is not open cannot be completed; a series is, on the day that is typed")
  func completing() throws {
    try Reviewed().rehearse(.meeting(.complete), "see ! It was completed on 27 Oct 2014 already.")
    let series = try Reviewed(.series)
    try series.rehearse(
      .meeting(.complete),
      """
      see It began on Mon 27 Oct 2014.
      type <enter>
      see This is needed.
      text today
      type <enter>
      see completed; its decisions are due to Tom Stone by Mon 10 Nov 2014.
      """)
    #expect(series.notes == [.meeting(.completed(on: "2014-11-03"))])
  }

  @Test("Somebody who takes part in writing only is not offered as having come")
  func termsOfAttendance() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .meeting(.attendance(.person(Reviewed.father.id))),
      """
      see Carl Vale takes part in writing only: a court order.
      see in writing
      see did not take part
      not came
      not telephone
      text in writing
      type <ctrl-s>
      see 2nd review of Mia Vale: Carl Vale (father) took part in writing.
      """)
  }

  @Test(
    "Why somebody did not take part is asked when they did not; of a professional, whether a report was there"
  )
  func attendance() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .meeting(.attendance(.person(Reviewed.mother.id))),
      """
      not Why not
      not report
      text did not
      type <tab>
      see Why not
      text at work
      type <ctrl-s>
      see Dawn Vale (mother) did not take part: at work.
      """)
    try reviewed.rehearse(
      .meeting(.attendance(.person(Reviewed.teacher.id))),
      """
      text whole
      type <tab>
      text yes
      type <ctrl-s>
      see Joy Adu (teacher) came, for the whole meeting; a report was there.
      """)
    let known = Attendance(party: .person(Reviewed.teacher.id), route: .whole, reported: true)
    #expect(reviewed.notes == [.meeting(.tookPart(known, on: "2014-10-27"))])
  }

  @Test("Without a meeting nobody is offered as having come; a child only as their code says")
  func routes() throws {
    try Reviewed(.withoutMeeting).rehearse(
      .meeting(.attendance(.person(Reviewed.mother.id))),
      """
      not came
      see through an advocate
      """)
    try Reviewed().rehearse(
      .meeting(.attendance(.child)),
      """
      see came, for part of the meeting
      not in writing
      not did not take part
      """)
  }

  @Test("What the child answered is two answers, and may be that they were not asked")
  func childAnswers() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .meeting(.childAnswers),
      """
      text yes
      type <tab> <ctrl-s>
      see This is needed.
      text not asked
      type <ctrl-s>
      see whether the child is happy where they live: yes; with the plan: not asked this time.
      """)
    #expect(
      reviewed.notes == [.meeting(.childAnswered(placement: .yes, plan: .notAsked, on: "2014-10-27"))])
  }

  @Test("Before it is held nothing of how it went is asked")
  func notHeld() throws {
    let booked = try Reviewed(nil)
    let steps: [MeetingStep] = [.adjourn, .complete, .childAnswers, .attendance(.child)]
    for step in steps {
      try booked.rehearse(.meeting(step), "see ! The review is not recorded as held yet. Record that first.")
    }
  }
}
