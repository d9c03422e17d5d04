/// What stands still: drift and delay, of which there is most.
extension AlertText {
  static let drift = [
    AlertText(
      "Three reviews have agreed that {name} needs a home for good, and nobody is looking for one.",
      remedy: "A family finder is named, and the search begins.",
      reply: "A family finder has been named and will meet {name} next week.",
      outcome: "The search has begun and {name} has met the family finder."),
    AlertText(
      "Matching {name} with the carers was to go to panel in the spring. No date has been asked for.",
      remedy: "The papers go to the next panel.",
      reply: "The papers are with the panel adviser, and a date is booked.",
      outcome: "The panel agreed the match."),
    AlertText(
      ages: 5...17, "Therapy was agreed eight months ago. {name} has heard nothing since the first letter.",
      remedy: "{name} is given a first appointment, or told who will see {them} instead.",
      reply: "I have spoken to the clinic: the first appointment is within the month.",
      outcome: "{name} has been three times and wishes to go on."),
    AlertText(
      "The special guardianship assessment stopped when the social worker left, four months ago.",
      remedy: "Somebody takes up the assessment and says when it will be finished.",
      reply: "An independent worker takes it up on Monday and finishes it in eight weeks.",
      outcome: "The assessment is under way, with a date for its end."),
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
      outcome: "The court has set a date."),
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
      ages: 5...17,
      "It is not settled whether the carers can look after {name} for good, though they asked in the winter.",
      remedy: "They have an answer, and so has {name}.",
      reply: "The meeting that decides it is on the 20th.",
      outcome: "They can, and they told {name} themselves."),
    AlertText(
      "Everything waits for a report by a psychologist whom nobody has asked yet.",
      remedy: "The psychologist is asked, and a date is set.",
      reply: "The letter went today, and we can have the report in six weeks.",
      outcome: "The report has come, and the plan goes on."),
  ]
}
