import Casework
import ReadModels
import Testing

@testable import Screens

/// The plan as the review found it.
@Suite struct PlanFormTests {
  @Test(
    "A part of the plan progresses, or something stands in the way: from the list of that part, or in words")
  func progress() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .plan(.progress(.health)),
      """
      see declines appointments
      not school
      text progressing
      type <ctrl-s>
      see 2nd review of Mia Vale: health: progressing.
      """)
    let fine = Progress(domain: .health, issue: nil, words: nil)
    #expect(reviewed.notes == [.plan(.progressed(fine, on: "2014-10-27"))])
    try reviewed.rehearse(
      .plan(.progress(.education)),
      """
      text something else
      type <ctrl-s>
      see In words (required)
      see This is needed.
      text no bus
      type <tab>
      text A taxi is asked for
      type <ctrl-s>
      see education: no bus. A taxi is asked for.
      """)
    let issue = Progress(domain: .education, issue: "no bus", words: "A taxi is asked for")
    #expect(reviewed.notes == [.plan(.progressed(issue, on: "2014-10-27"))])
  }

  @Test("What was recorded before stands in the form, from the list or in words")
  func known() throws {
    let listed = Progress(domain: .health, issue: "declines appointments", words: nil)
    let inWords = Progress(domain: .contact, issue: "far away", words: nil)
    let reviewed = try Reviewed(
      noted: .plan(.progressed(listed, on: "2014-10-27")), .plan(.progressed(inWords, on: "2014-10-27")))
    try reviewed.rehearse(.plan(.progress(.health)), "see declines appointments\nnot In words")
    try reviewed.rehearse(.plan(.progress(.contact)), "see far away\nsee something else")
  }

  @Test("The plan for permanence has a kind and the day it was made, which is not to come")
  func permanence() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .plan(.permanence),
      """
      text special
      type <tab>
      text tomorrow
      see has not come yet
      type <ctrl-u>
      text 1 oct
      type <ctrl-s>
      see plan for permanence of 1 Oct 2014: special guardianship.
      """)
    let permanence = Permanence(kind: "special guardianship", madeOn: "2014-10-01")
    #expect(reviewed.notes == [.plan(.permanence(permanence, on: "2014-10-27"))])
  }

  @Test("A milestone needs words, and may have a day; later it is reached on a day")
  func milestone() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .plan(.milestone(nil)),
      """
      type <ctrl-s>
      see This is needed.
      text swims a length
      type <tab>
      text 1 mar
      type <ctrl-s>
      see milestone: swims a length, by 1 Mar 2015.
      """)
    guard case .plan(.milestoneSet(let milestone, _)) = reviewed.notes.first else {
      Issue.record("no milestone was recorded")
      return
    }
    try reviewed.rehearse(
      .plan(.milestone(milestone.id)),
      """
      see swims a length (by 1 Mar 2015)
      text yesterday
      type <ctrl-s>
      see milestone reached: swims a length.
      """)
    #expect(reviewed.notes == [.plan(.milestoneReached(milestone.id, on: "2014-11-02"))])
    try reviewed.rehearse(
      .plan(.milestone(MilestoneID("none"))), "see ! That milestone is not among those of this review.")
  }

  @Test("What was observed, a risk, and a question that the council asks in words are words that are needed")
  func words() throws {
    let reviewed = try Reviewed()
    for step: PlanStep in [.placement, .risk, .question("Are they safe?")] {
      try reviewed.rehearse(
        .plan(step),
        """
        type <ctrl-s>
        see This is needed.
        text yes, and at ease
        type <ctrl-s>
        see yes, and at ease.
        """)
    }
    #expect(
      reviewed.notes == [
        .plan(
          .answered(
            question: "Are they safe?", answer: ChecklistAnswer(nil, words: "yes, and at ease"),
            on: "2014-10-27"))
      ])
  }

  @Test("An amended plan came on a day that is typed, after the review")
  func amendedPlan() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .plan(.amendedPlan),
      """
      type <enter>
      see This is needed.
      text 20 oct
      see That is before the review was held
      type <ctrl-u>
      text today
      type <enter>
      see 2nd review of Mia Vale: amended care plan received.
      """)
    #expect(reviewed.notes == [.plan(.amendedPlanReceived(on: "2014-11-03"))])
  }
}
