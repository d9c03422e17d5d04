import CareCalendar
import Casework
import ReadModels

/// Everything that a template may ask for: one version of a review, and nothing else.
enum VersionFields {
  static let all: [FieldBinding<ReviewVersion>] =
    about + review + people + voice + plan + decisions + record + after

  private static let about: [FieldBinding<ReviewVersion>] = [
    .text("council", "The council's name.") { $0.council },
    .text("writtenOn", "The day it is written: “Monday 3 November 2014”, as all days.") {
      $0.writtenOn.inFull
    },
    .text("recipient", "Whom it is for: “the child”, “the case file”, or a name and what they are.") {
      $0.recipientWords
    },
    .truth("isForChild", "Whether it is for the child.") { $0.recipient == .child },
    .truth("somethingLeftOut", "Whether it says “left out” anywhere.") {
      $0.leftOut.contains(where: \.isMarked)
    },
    .text("childName", "The child's full name.") { $0.childName },
    .text("calledAs", "What the child likes to be called, or else the full name.") { $0.calledAs },
    .text("childNumber", "The council's number for the child; in the case file only.") { $0.childNumber },
    .text("born", "The day the child was born; in the case file only.") { $0.born?.inFull },
    .text("home", "Where the child lives; in the record only.") { $0.home },
    .text("school", "The child's school; in the record only.") { $0.school },
    .text("carers", "The names of the child's carers; in the record only.") {
      $0.carers.joined(separator: ", ")
    },
  ]

  private static let review: [FieldBinding<ReviewVersion>] = [
    .text("meeting", "What it is called: “review”, or “conference”.") { $0.held.kind.profile.meetingWord },
    .text("meetingAsHeading", "The same with a capital: “Review”, “Conference”.") {
      $0.held.kind.profile.meetingWord.capitalisingFirst
    },
    .text("title", "Which review: “2nd review”.") { $0.held.title },
    .text("heldOn", "The day it was held, or of several the first.") { $0.held.on.inFull },
    .text("completedOn", "The day it was completed, where that is another one.") {
      $0.held.completedOn == $0.held.on ? nil : $0.held.completedOn?.inFull
    },
    .text("toBeCompletedBy", "By when an adjourned review is to be completed.") {
      $0.held.toBeCompletedBy?.inFull
    },
    .text("manner", "How it was held, where it was not one meeting.") {
      $0.held.manner == .meeting ? nil : $0.held.manner.words
    },
    .text("iro", "The name of the child's IRO.") { $0.held.iro },
    .text("chair", "Who chaired it.") { $0.held.chair },
    .text("coChair", "Who chaired it with them: the child, or somebody named.") { $0.held.coChair },
    .text("childTookPart", "How the child took part.") { $0.held.participation?.words },
    .text("youTookPart", "The same, said to the child.") { $0.youTookPart },
  ]

  private static let person: [FieldBinding<VersionParticipant>] = [
    .text("name", "A name.") { $0.name },
    .text("relationship", "What they are to the child: “mother”, “social worker”.") { $0.relationship },
    .text("way", "How they took part.") { $0.way },
    .text("whyNot", "Why they did not.") { $0.reason },
  ]

  private static let people: [FieldBinding<ReviewVersion>] = [
    .truth("hasPeople", "Whether anybody beside the child took part.") { !$0.tookPart.isEmpty },
    .list("people", "Who took part beside the child; in the record only.", of: person) { $0.tookPart },
    .truth("hasAbsent", "Whether it is known who did not take part.") { !$0.tookNoPart.isEmpty },
    .list("absent", "Who did not take part; in the case file only.", of: person) { $0.tookNoPart },
  ]

  private static let voice: [FieldBinding<ReviewVersion>] = [
    .truth("hasSaid", "Whether the recipient may see anything that the child said.") {
      !$0.said.isEmpty || $0.happyWithPlacement.isGiven || $0.happyWithPlan.isGiven
    },
    .truth("toldBefore", "Whether the child did not come to the review, and had said something before.") {
      $0.toldBefore
    },
    .list(
      "said", "What the child said, as far as the recipient may see it; in no notice.",
      of: [
        .text("saidWords", "The child's own words.") { $0.words },
        .text("saidOn", "The day they said them.") { $0.on.inFull },
        .text("saidHow", "How they were spoken to, said to the child: “when you and I talked on our own”.") {
          $0.way.toTheChild
        },
      ]
    ) { $0.said },
    .text("happyWithPlacement", "Whether the child is happy where they live: “yes”, “no”, “in part”.") {
      $0.happyWithPlacement.isGiven ? $0.happyWithPlacement?.words : nil
    },
    .text("happyWithPlan", "Whether the child is happy with the plan.") {
      $0.happyWithPlan.isGiven ? $0.happyWithPlan?.words : nil
    },
    .text("youOnPlacement", "The same about where they live, said to the child.") {
      $0.happyWithPlacement?.toTheChild("where you live")
    },
    .text("youOnPlan", "The same about the plan, said to the child.") {
      $0.happyWithPlan?.toTheChild("the plan for you")
    },
  ]

  private static let plan: [FieldBinding<ReviewVersion>] = [
    .truth("hasPlan", "Whether it is recorded how the plan is going.") { !$0.plan.parts.isEmpty },
    .list(
      "plan", "How each part of the plan is going; in the record only.",
      of: [
        .text("domain", "Education, health, placement, or family time and contact.") {
          $0.domain.words.capitalisingFirst
        },
        .text("standing", "“progressing”, or what stands in the way.") { $0.standing },
        .text("progressWords", "More about it.") { $0.words },
      ]
    ) { $0.plan.parts },
    .truth("hasMilestones", "Whether there are milestones.") { !$0.plan.milestones.isEmpty },
    .list(
      "milestones", "What is to be reached.",
      of: [
        .text("milestone", "What it is.") { $0.words }, .text("milestoneBy", "By when.") { $0.by?.inFull },
        .text("reachedOn", "The day it was reached.") { $0.reachedOn?.inFull },
      ]
    ) { $0.plan.milestones },
    .text("permanence", "The plan for permanence.") { $0.plan.permanence },
    .text("placementObserved", "What was observed where the child lives; in the case file only.") {
      $0.plan.placementObserved
    },
    .truth("hasRisks", "Whether risks are recorded.") { !$0.plan.risks.isEmpty },
    .list("risks", "The risks; in the case file only.", of: [.text("risk", "One of them.") { $0 }]) {
      $0.plan.risks
    },
  ]
}
