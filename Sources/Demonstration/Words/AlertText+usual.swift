import Casework

/// What alerts and challenges are about, by the words that all councils share.
extension AlertText {
  static let usual: [CommonCategory: [AlertText]] = [
    .drift: drift, .planning: planning, .assessment: assessment, .documents: documents,
    .followThrough: followThrough, .statutory: statutory, .practice: practice, .timeliness: timeliness,
    .notInformed: notInformed, .contact: contact, .legal: legal, .safeguarding: safeguarding,
    .communication: communication,
  ]

  private static let drift = [
    AlertText(
      "Three reviews have agreed that {name} needs a home for good, and nobody is looking for one.",
      remedy: "A family finder is named, and the search begins.",
      reply: "A family finder has been named and will meet {name} next week.",
      outcome: "The search has begun and {name} has met the family finder."),
    AlertText(
      "Matching {name} with the carers was to go to panel in the spring. No day has been asked for.",
      remedy: "The papers go to the next panel.",
      reply: "The papers are with the panel adviser and a day is booked.",
      outcome: "The panel agreed the match."),
    AlertText(
      ages: 5...17, "Therapy was agreed eight months ago. {name} has heard nothing since the first letter.",
      remedy: "{name} is given a first appointment, or told who will see {them} instead.",
      reply: "I have spoken to the clinic: the first appointment is within the month.",
      outcome: "{name} has been three times and wishes to go on."),
    AlertText(
      "The special guardianship assessment stopped when the social worker left, four months ago.",
      remedy: "Somebody takes up the assessment, and gives the day on which it ends.",
      reply: "An independent worker takes it up on Monday and finishes it in eight weeks.",
      outcome: "The assessment is being done and has a day."),
    AlertText(
      "{name} has had four social workers in a year, and what one began the next did not take up.",
      remedy: "One worker stays with {name} until the plan is carried out.",
      reply: "I have given {name} to a permanent worker who is not due to move.",
      outcome: "The same worker has seen {name} four times since."),
    AlertText(
      ages: 15...17, "There is no pathway plan, and {name} is to live alone soon.",
      remedy: "A pathway plan is written with {name}, with where {they} will live.",
      reply: "The personal adviser starts this week; the plan will be written with {name} at home.",
      outcome: "The plan is written, and {name} has a copy."),
    AlertText(
      "The court said a year ago when the care order could be looked at again. Nobody has asked for it.",
      remedy: "The papers are sent, or I am told why not.",
      reply: "Our solicitor has the papers and will send them this month.",
      outcome: "The court has given a day."),
    AlertText(
      ages: 10...17,
      "{name} was promised a move nearer to school before the summer, and then before Christmas.",
      remedy: "A home is found, or {name} is told honestly that there is none.",
      reply: "There is one to look at, and {name} will see it with the worker.",
      outcome: "{name} has moved and walks to school."),
    AlertText(
      "Life story work was agreed at two reviews and has not begun.",
      remedy: "Somebody begins it, and {name} keeps what is made.",
      reply: "A worker has been found who can begin within the month.",
      outcome: "The book is begun, with photographs from the first home."),
    AlertText(
      "It is not settled whether the carers can look after {name} for good, though they asked in the winter.",
      remedy: "They have an answer, and so has {name}.",
      reply: "The meeting that decides it is on the 20th.",
      outcome: "They can, and {name} was told by them."),
    AlertText(
      "Everything waits for a report by a psychologist whom nobody has asked yet.",
      remedy: "The psychologist is asked, and a day is named.",
      reply: "The letter went today, and we can have the report in six weeks.",
      outcome: "The report is there, and the plan goes on."),
  ]

  private static let planning = [
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
      ages: 4...17, "The plan does not say what {name} wants, though {they} told three people.",
      remedy: "{name}'s wishes stand in the plan, in {their} own words.",
      reply: "The social worker will go through the plan with {name} on the next visit.",
      outcome: "{name} has read the plan and added two lines."),
    AlertText(
      "The plan speaks of {name} going home one day, and nothing says what has to change there first.",
      remedy: "It is written what the family and we must each do, and by when.",
      reply: "A meeting with the parents is set, and the list will come out of it.",
      outcome: "There is a list that everybody signed."),
  ]

  private static let assessment = [
    AlertText(
      "The assessment of where {name} should grow up was to be done by the summer, and has not begun.",
      remedy: "Somebody is asked to do it, and the day is given.",
      reply: "It has been given to the family centre, which starts next week.",
      outcome: "The assessment is done and was before the review."),
    AlertText(
      "The assessment was copied from that of another time, with ages that are wrong.",
      remedy: "{name} is assessed anew.",
      reply: "You are right. It will be written again and I will sign it myself.",
      outcome: "A new assessment is there, and it is about {name}."),
    AlertText(
      "The grandparents asked in March to be assessed, and have had no answer.",
      remedy: "They are assessed, or told why not.",
      reply: "The first visit to them is arranged.",
      outcome: "They are being assessed and know by when."),
  ]

  private static let documents = [
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

  private static let followThrough = [
    AlertText(
      "Of five decisions of the last review, three are past their day and not begun.",
      remedy: "Each has a person and a new day.",
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
      remedy: "Days for the next three months are set and kept.",
      reply: "The carers have agreed on the first Saturday of each month.",
      outcome: "They have met twice since."),
  ]

  private static let statutory = [
    AlertText(
      "{name} was visited once in four months. The law asks for more.",
      remedy: "{name} is seen this week, and the next visits have days.",
      reply: "I will go myself this week. The visits are in the diary until the spring.",
      outcome: "The visits are kept again."),
    AlertText(
      "The health assessment is five months late.",
      remedy: "An appointment for {name}, and somebody to go along.",
      reply: "The nurse has given a day, and the carer will take {name}.",
      outcome: "The assessment is done."),
    AlertText(
      "The approval of {name}'s carers was to be looked at in the summer. It was not.",
      remedy: "The approval is reviewed, and {name} is asked as well.",
      reply: "It goes to the next panel, and the worker will ask {name}.",
      outcome: "The carers are approved for as long as {name} needs them."),
  ]

  private static let practice = [
    AlertText(
      ages: 4...17, "{name} was told of the move on the morning of it.",
      remedy: "Somebody goes to {name} and explains, and it is not done so again.",
      reply: "We are sorry and have told {name} so. The team has talked about it.",
      outcome: "{name} had a letter of apology and keeps it."),
    AlertText(
      "Visits are written up in the same words each time. I cannot tell how {name} is.",
      remedy: "What is written of a visit says what was seen and said.",
      reply: "I will read the next ones with the worker.",
      outcome: "The last three can be read with profit."),
  ]

  private static let timeliness = [
    AlertText(
      "The report came on the morning of the review, for the third time.",
      remedy: "Reports come three working days before.",
      reply: "I have put the days in the worker's diary and in mine.",
      outcome: "The next report came in time."),
    AlertText(
      "The notes of the last three visits were written up six weeks after them.",
      remedy: "Visits are written up within the week.",
      reply: "The worker has a morning a week at the desk for it now.",
      outcome: "The last four were there within the week."),
  ]

  private static let notInformed = [
    AlertText(
      "{name} moved home a fortnight ago, and I learnt of it from the school.",
      remedy: "I am told before {name} moves, and why this move was made.",
      reply: "That should not have happened. I will ring you about the reasons today.",
      outcome: "I know the reasons, and the plan follows the move."),
    AlertText(
      ages: 5...17, "{name}'s school was changed over the holidays, and no review had looked at it.",
      remedy: "{name} stays at the old school until a review has looked at it.",
      reply: "{name} goes on at the old school until the review, which we ask you to hold early.",
      outcome: "The review was held early, and {name} stays."),
  ]

  private static let contact = [
    AlertText(
      "{name} has not seen {their} mother since the summer, because nobody is free to drive.",
      remedy: "A driver is found, and the missed times are made up for.",
      reply: "A family support worker will drive from next week.",
      outcome: "The visits are regular again."),
    AlertText(
      "{name}'s grandmother has asked since May to visit, and has no answer.",
      remedy: "She is answered, with {name}'s wishes in mind.",
      reply: "The social worker will see her and {name} this week.",
      outcome: "She comes once a month."),
  ]

  private static let legal = [
    AlertText(
      "The review asked twice for legal advice on {name}'s future, and nobody has asked for it.",
      remedy: "A legal planning meeting within a fortnight.",
      reply: "The meeting is set, and you will have the minutes.",
      outcome: "The meeting was held, and the plan says what comes of it.")
  ]

  private static let safeguarding = [
    AlertText(
      ages: 10...17, "{name} was away overnight three times, and nobody spoke to {them} afterwards.",
      remedy: "Somebody whom {name} trusts speaks to {them} each time.",
      reply: "The outreach worker has seen {name} and will go on.",
      outcome: "{name} has stayed at home for five weeks, and talks to the worker."),
    AlertText(
      "A worry that the nursery or school sent in was filed, and nobody rang back.",
      remedy: "Somebody rings, and writes down what comes of it.",
      reply: "I rang today. There will be a visit tomorrow.",
      outcome: "The visit was made, and {name} is well."),
  ]

  private static let communication = [
    AlertText(
      "Four calls and two letters about {name} have had no answer.",
      remedy: "I am rung back, and told whom to ask in future.",
      reply: "I am sorry. Please ring me direct until the new worker is here.",
      outcome: "The new worker rings each Friday.")
  ]

  static let ofAnything = [
    AlertText(
      "{name}'s savings were not paid in since the move, and the account is not known to the carers.",
      remedy: "The account is found and made whole.",
      reply: "The account is found; the money is on its way.",
      outcome: "The carers have the book, and nothing is missing."),
    AlertText(
      "{name} has no passport, and the form has lain with us since Easter.",
      remedy: "The form is signed and sent.",
      reply: "It is signed and went out today.",
      outcome: "The passport is there."),
  ]

  /// Of a child who comes for short breaks, whatever the category.
  static let ofShortBreaks = [
    AlertText(
      "The plan for {name}'s stays has not been looked at since the spring, and {they} needed more by then.",
      remedy: "The plan is gone through with the family.",
      reply: "The worker will visit the family this week.",
      outcome: "The plan is new, and the family has a copy."),
    AlertText(
      "{name}'s stays were cut from six nights to four, and nobody wrote down why.",
      remedy: "The reason is given to the family and to me, or the nights are given back.",
      reply: "It was for lack of staff. The nights come back from next month.",
      outcome: "{name} has the six nights again."),
    AlertText(
      "What {name} eats and takes at night is not in the papers that the house has.",
      remedy: "The papers are brought up to date before the next stay.",
      reply: "The nurse and the worker will write them with the family.",
      outcome: "The papers are right."),
  ]

  /// Of brothers and sisters at once: each child's record says it, and names no other child.
  static let ofFamily = [
    AlertText(
      "The brothers and sisters were to have one worker who knows them all. Each has had another since the spring.",
      remedy: "One worker for all of them, as the reviews agreed.",
      reply: "I will give them to one worker from the first of the month.",
      outcome: "One worker has them all, and took them out together.")
  ]
}
