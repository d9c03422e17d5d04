import CareCalendar
import Casework
import Testing

/// The forms that prepare a review.
@Suite struct PreparingTests {
  /// Runs a script that begins at the review of Nia Price that is booked.
  private func atTheReview(_ steps: String, in given: Brook? = nil) throws {
    var brook = try given ?? Brook()
    if given == nil { try brook.add(.nia()) }
    try rehearse(
      """
      At the review
      text :child 100600
      type <enter> <enter> g
      selected ✓ Booked
      \(steps)
      """, in: brook)
  }

  @Test("That the social worker was spoken to is recorded with its day, today unless another is typed")
  func socialWorker() throws {
    try atTheReview(
      """
      type j <enter>
      see Social worker: Ben Hill
      see Nothing typed: Mon 3 Nov 2014, today
      text tomorrow
      see has not come yet
      type <ctrl-u>
      text fri
      type <ctrl-s>
      see 3rd review of Nia Price: social worker spoken to before the review.
      selected spoken to Fri 31 Oct
      """)
  }

  @Test("Those who may come are offered, each by somebody's choice; those kept away are named with why")
  func inviting() throws {
    try atTheReview(
      """
      type j j <enter>
      see Sam Price (father) is not to be invited: a court order
      see [x] Dawn Price (mother)
      see [x] Ruth Adeyemi (foster carer)
      not Edna
      type <ctrl-s>
      see This is needed.
      text child
      type <ctrl-s>
      see invited by the child's choice: Dawn Price (mother)
      selected 3 invited
      see ○ Ruth Adeyemi
      type <enter>
      see ! Everybody around Nia Price who may be invited is invited already.
      """)
  }

  @Test("From authority to place on, parents are left out unless somebody chooses them")
  func adoption() throws {
    var brook = try Brook()
    try brook.add(
      .nia(
        .ended("2014-01-06", on: "2014-09-01", .newEpisode),
        .began("2014-09-01", .placementOrder, .legalStatus)))
    try atTheReview(
      """
      type j j <enter>
      see There is authority to place for adoption: parents are left out unless you choose them.
      see [ ] Dawn Price (mother)
      see [x] Ruth Adeyemi (foster carer)
      text dawn
      type <space> <tab>
      text iro
      type <ctrl-s>
      see invited by the IRO's choice: Dawn Price (mother); invited by the IRO's choice: Ruth Adeyemi
      """, in: brook)
  }

  @Test("What is sent goes to all who had none yet, or to those chosen")
  func sending() throws {
    var brook = try Brook()
    try brook.add(
      .nia(
        .noted("autumn", .preparation(.invited(.person(PersonID("mother")), .iro, on: "2014-10-20"))),
        .noted("autumn", .preparation(.invited(.person(PersonID("carer")), .iro, on: "2014-10-20")))))
    try atTheReview(
      """
      text /Invitations
      type <enter>
      selected 1 of 3 sent
      type <enter>
      text invitations
      type <down> <up> <tab>
      not [x] The child
      see [x] Ruth Adeyemi (foster carer)
      type <esc> y
      type <enter> <ctrl-s>
      see 3rd review of Nia Price: 3 consultations sent; 2 invitations sent.
      selected all sent by Mon 3 Nov
      type <enter>
      see ! Everybody invited has had an invitation and a consultation already.
      """, in: brook)
  }

  @Test("Of one who is invited, what was sent and came back is recorded, or why they do not come")
  func oneInvitation() throws {
    try atTheReview(
      """
      type j j j <enter>
      see Invitation sent Tue 21 Oct 2014.
      type <ctrl-s>
      see Type the day of what was sent or came back, or why they are not invited.
      type <tab>
      text 22 oct
      type <tab>
      text 29 oct
      type <ctrl-s>
      selected invited 21 Oct; consulted 22 Oct; back 29 Oct
      type <enter> <tab> <tab> <tab>
      text asked to be met apart
      type <ctrl-s>
      selected not invited: asked to be met apart
      """)
  }

  @Test("A document is recorded with the day it came")
  func documents() throws {
    try atTheReview(
      """
      text /Care plan
      type <enter> <enter>
      see Received for the 3rd review of Nia Price: care plan
      type <esc>
      selected not in
      type <enter>
      text -4
      type <ctrl-s>
      see received: care plan.
      selected received Thu 30 Oct, in time
      """)
  }

  @Test("The team manager is told by one key what is missing, once it is meant")
  func telling() throws {
    try atTheReview(
      """
      do "tell the manager"
      see This tells Tom Stone, Team Manager of North.
      see Missing: personal education plan
      not Missing: health plan
      type <ctrl-s>
      see Type “yes” here to go on, or leave with Esc.
      text yes
      type <ctrl-s>
      see team manager told of what is missing: social work report, care plan, personal education plan.
      see told Mon 3 Nov
      """)
  }

  @Test("What the child chose is kept in their own words, and that there were no wishes too")
  func choosing() throws {
    try atTheReview(
      """
      text /What the child chose
      type <enter> <enter>
      text my dog
      type <tab>
      text the park café
      type <ctrl-s>
      selected to talk about my dog; where to meet
      type <enter>
      see the park café
      type <esc>
      selected my dog
      """)
  }

  @Test("Another day needs a reason, the same day does not; a cancelled review is asked for no more")
  func movingAndCancelling() throws {
    try atTheReview(
      """
      do "book"
      see Nothing typed: Wed 12 Nov 2014, as booked
      see Amina Okafor
      not Why it is moved
      text 13 nov
      type <tab>
      see Why it is moved
      type <ctrl-s>
      see This is needed.
      text the school asked
      type <ctrl-s>
      see 3rd review of Nia Price booked for Thu 13 Nov 2014 10:00
      selected Brook House, room 2
      do "book"
      type <tab> <ctrl-u>
      text 14
      type <ctrl-s>
      see booked for Thu 13 Nov 2014 14:00
      do "cancel the booking"
      see The review is then no longer booked, and still due.
      text nobody can come
      type <ctrl-s>
      see The booked review of Nia Price is cancelled: nobody can come
      selected cancelled: nobody can come
      type j <enter>
      see ! The review was cancelled.
      """)
  }

  @Test("Business support sends and notes what came; whom to invite is not theirs")
  func businessSupport() throws {
    var brook = try Brook()
    try brook.add(
      .nia(.noted("autumn", .preparation(.invited(.person(PersonID("carer")), .child, on: "2014-10-20")))))
    try rehearse(
      """
      Business support
      as dee
      text :child 100600
      type <enter> <enter> j j <enter>
      see ! Your role (Business Support) does not allow you to prepare reviews
      text /Invitations
      type <enter> <enter> <ctrl-s>
      selected all sent by Mon 3 Nov
      text /Ruth
      type <enter> <enter>
      see Invitation sent Mon 3 Nov 2014.
      not Not invited after all
      type <tab> <tab>
      text today
      type <ctrl-s>
      selected back 3 Nov
      """, in: brook)
  }
}
