/// How the work with a child is done, and whom it is done with.
extension AlertText {
  static let statutory = [
    AlertText(
      "{name} was visited once in four months. The law asks for more.",
      remedy: "{name} is seen this week, and the next visits have dates.",
      reply: "I will go myself this week. The visits are in the diary until the spring.",
      outcome: "The visits are kept, and the next is in the diary."),
    AlertText(
      "The health assessment is five months late.",
      remedy: "An appointment for {name}, and somebody to go along.",
      reply: "The nurse has given a date, and the carer will take {name}.",
      outcome: "The assessment is done."),
    AlertText(
      ages: 5...17,
      "The approval of {name}'s carers was to be looked at in the summer. It was not.",
      remedy: "The approval is reviewed, and {name} is asked as well.",
      reply: "It goes to the next panel, and the worker will ask {name}.",
      outcome: "The carers are approved for as long as {name} needs them."),
  ]

  static let practice = [
    AlertText(
      ages: 5...17, "{name} was told of the move on the morning of it.",
      remedy: "Somebody goes to {name} and explains, and it does not happen again.",
      reply: "We are sorry and have told {name} so. The team has talked about it.",
      outcome: "{name} had a letter of apology and keeps it."),
    AlertText(
      "Visits are written up in the same words each time. I cannot tell how {name} is.",
      remedy: "What is written of a visit says what was seen and said.",
      reply: "I will read the next ones with the worker.",
      outcome: "The last three say how {name} is and what was said."),
  ]

  static let timeliness = [
    AlertText(
      "The report came on the morning of the review, for the third time.",
      remedy: "Reports come three working days before.",
      reply: "I have put the dates in the worker's diary and in mine.",
      outcome: "The next report came in time."),
    AlertText(
      "The notes of the last three visits were written up six weeks after them.",
      remedy: "Visits are written up within the week.",
      reply: "The worker has a morning a week at the desk for it now.",
      outcome: "The last four were there within the week."),
  ]

  static let notInformed = [
    AlertText(
      "{name} moved home a fortnight ago, and I learnt of it from the carers.",
      remedy: "I am told before {name} moves, and why this move was made.",
      reply: "That should not have happened. I will ring you about the reasons today.",
      outcome: "I know the reasons, and the plan follows the move."),
    AlertText(
      ages: 5...17, "{name}'s school was changed over the holidays, and no review had looked at it.",
      remedy: "{name} stays at the old school until a review has looked at it.",
      reply: "{name} goes on at the old school until the review, which we ask you to hold early.",
      outcome: "The review was held early, and {name} stays."),
  ]

  static let contact = [
    AlertText(
      "{name} has not seen {their} mother since the summer, because nobody is free to drive.",
      remedy: "A driver is found, and the missed times are made up for.",
      reply: "A family support worker will drive from next week.",
      outcome: "The visits are regular again."),
    AlertText(
      "{name}'s grandmother has asked since May to visit, and has no answer.",
      remedy: "She has an answer, with what is best for {name} in mind.",
      reply: "The social worker will see her and {name} this week.",
      outcome: "She comes once a month."),
  ]

  static let legal = [
    AlertText(
      "The review asked twice for legal advice on {name}'s future, and nobody has asked for it.",
      remedy: "A legal planning meeting within a fortnight.",
      reply: "The meeting is set, and you will have the minutes.",
      outcome: "The meeting was held, and the plan says what comes of it.")
  ]

  static let safeguarding = [
    AlertText(
      ages: 10...17, "{name} was away overnight three times, and nobody spoke to {them} afterwards.",
      remedy: "Somebody whom {name} trusts speaks to {them} each time.",
      reply: "The outreach worker has seen {name} and will go on.",
      outcome: "{name} has stayed at home for five weeks, and talks to the worker."),
    AlertText(
      "A neighbour's worry about {name} was filed, and nobody rang back.",
      remedy: "Somebody rings, and writes down what comes of it.",
      reply: "I rang today. There will be a visit tomorrow.",
      outcome: "The visit was made, and {name} is well."),
  ]

  static let communication = [
    AlertText(
      "Four calls and two letters about {name} have had no answer.",
      remedy: "Somebody rings me back and says whom to ask in future.",
      reply: "I am sorry. Please ring me direct until the new worker is here.",
      outcome: "The new worker rings each Friday.")
  ]
}
