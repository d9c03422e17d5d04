extension IssueText {
  static let education = [
    IssueText(
      4...16, "not going to school or nursery",
      "{name} has had no school place since the move. Work comes home, and a tutor starts on Monday."),
    IssueText(
      9...16, "excluded, or close to it",
      "{name} was sent home three times this term. School, carer and {name} agreed on a way to take a break."),
    IssueText(
      4...17, "personal education plan out of date",
      "The personal education plan is from the spring and speaks of the school before this one."),
    IssueText(
      5...15, "needs more help with learning",
      "{name} worked hard and still found reading difficult. An assessment has been asked for."),
    IssueText(
      16...17, "waiting for a school, college or training place",
      "{name} applied to two colleges and waits to hear. {They} kept busy with an English class meanwhile."),
    IssueText(
      10...11, "a change of school is near",
      "{name} starts secondary school next year, and worried about getting lost in it."),
  ]

  static let health = [
    IssueText(
      12...17, "declines appointments",
      "{name} did not want to see the doctor. {They} would talk to the nurse, if she came to the house."),
    IssueText(
      0...17, "health assessment not arranged",
      "The first health assessment has no day yet."),
    IssueText(
      0...17, "health plan out of date",
      "The health plan does not tell of what the hospital said in July."),
    IssueText(
      4...17, "no doctor or dentist nearby",
      "{name} is still with the dentist across the borough, and missed a check because of it."),
    IssueText(
      4...17, "waiting for a specialist service",
      "{name} has waited eleven weeks for the first appointment. The carer rings every Monday."),
    IssueText(
      7...17, "feelings and wellbeing",
      "{name} was sad more often than not, and said so. Somebody to talk to is being found."),
  ]

  static let placement = [
    IssueText(
      4...15, "a long-term home is still to be found",
      "The carers stay until it is found, and {name} knew it. The search for a home to stay in has begun."),
    IssueText(
      5...17, "a move is planned or likely",
      "The carers retire in the spring. {name} was told by them, at the kitchen table, before anybody else."),
    IssueText(
      0...12, "brothers and sisters waiting for an assessment together",
      "Whether the children can live together is still being assessed.", needsSiblings: true),
    IssueText(
      0...17, "carers need more support",
      "The carers have had little rest since the summer, and asked for a weekend now and then."),
    IssueText(
      12...17, "goes missing",
      "{name} stayed away overnight twice. {They} came back without being fetched, and told us why."),
    IssueText(
      16...17, "plans after 18 are not settled",
      "Where {name} lives after {their} eighteenth birthday is not settled, and {they} asked about it first."),
  ]

  static let contact = [
    IssueText(
      4...17, "a parent is not taking part",
      "There were six visits planned and one happened. {name} stopped asking beforehand."),
    IssueText(
      0...17, "does not happen as planned",
      "Visits were moved four times this quarter, each time on the day itself."),
    IssueText(
      0...15, "needs to be assessed again",
      "The family has changed since the visits were agreed, and they need to be looked at again."),
    IssueText(
      2...17, "brothers and sisters do not see each other",
      "{name} has not seen {their} brothers and sisters since the summer, and misses them.",
      needsSiblings: true),
    IssueText(
      1...13, "leaves the child unsettled",
      "{name} slept badly after the last three visits. The carers and the family worker look at why."),
  ]
}
