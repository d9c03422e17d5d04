/// Plans, what they rest on, and what became of them.
extension AlertText {
  static let planning = [
    AlertText(
      "The care plan is the one from before the move, and names a home where {name} no longer lives.",
      remedy: "The plan is rewritten for where {name} lives now.",
      reply: "The social worker will rewrite it this week and I will read it.",
      outcome: "The plan is up to date and says who does what."),
    AlertText(
      "There is no second plan, should the first not hold. The review asked for one twice.",
      remedy: "The plan says what happens if the present home ends.",
      reply: "We will hold a planning meeting and write it down.",
      outcome: "The plan names the aunt, who has agreed."),
    AlertText(
      ages: 5...17, "The plan does not say what {name} wants, though {they} told three people.",
      remedy: "{name}'s wishes stand in the plan, in {their} own words.",
      reply: "The social worker will go through the plan with {name} on the next visit.",
      outcome: "{name} has read the plan and added two lines."),
    AlertText(
      "The plan speaks of {name} going home one day, and nothing says what has to change there first.",
      remedy: "It is written what the family and we must each do, and by when.",
      reply: "A meeting with the parents is set, and the list will come out of it.",
      outcome: "There is a list that everybody signed."),
  ]

  static let assessment = [
    AlertText(
      "The assessment of where {name} should grow up was to be done by the summer, and has not begun.",
      remedy: "Somebody is asked to do it, and the day is given.",
      reply: "It has been given to the family centre, which starts next week.",
      outcome: "The assessment is done, and the review had it before it."),
    AlertText(
      "The assessment was copied from an older one, and the ages in it are wrong.",
      remedy: "{name} is assessed anew.",
      reply: "You are right. It will be written again and I will sign it myself.",
      outcome: "There is a new assessment, and it is about {name} as things are now."),
    AlertText(
      "The grandparents asked in March to be assessed, and have had no answer.",
      remedy: "They are assessed, or told why not.",
      reply: "The first visit to them is arranged.",
      outcome: "They are being assessed and know when it will be finished."),
  ]

  static let documents = [
    AlertText(
      "There was no report at the review, and what was said could not be checked.",
      remedy: "The report is written and sent to all who came.",
      reply: "It will be sent by Friday; I am sorry that the family had to wait for it.",
      outcome: "The report came and is fair."),
    AlertText(
      "The report was two lines long and said nothing of how {name} is.",
      remedy: "A report that tells how {name} is, and what has been done.",
      reply: "I have asked for a new one and will read it before it goes out.",
      outcome: "The new report is good."),
    AlertText(
      ages: 5...17, "There is no personal education plan for this school year.",
      remedy: "The plan is made with the school, and sent to me.",
      reply: "The meeting at the school is booked.",
      outcome: "The plan is made, and {name} chose one of the aims."),
  ]

  static let followThrough = [
    AlertText(
      "Of five decisions of the last review, three are past their date and not begun.",
      remedy: "Each has somebody who will do it, and a new date.",
      reply:
        "I have gone through them with the worker: two will be done this week, the third by the month's end.",
      outcome: "All three are done."),
    AlertText(
      ages: 5...17, "The mentor whom the review agreed for {name} was never asked for.",
      remedy: "A mentor is asked for, and {name} is told when.",
      reply: "The form has gone in today.",
      outcome: "{name} has met the mentor and likes her."),
    AlertText(
      "The review decided that brothers and sisters would meet each month. They have met once.",
      remedy: "Dates for the next three months are set and kept.",
      reply: "The carers have agreed on the first Saturday of each month.",
      outcome: "They have met twice since."),
  ]
}
