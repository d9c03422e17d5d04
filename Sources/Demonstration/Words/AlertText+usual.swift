import Casework

/// What alerts and challenges are about, by the words that all councils share.
extension AlertText {
  static let usual: [CommonCategory: [AlertText]] = [
    .drift: drift, .planning: planning, .assessment: assessment, .documents: documents,
    .followThrough: followThrough, .statutory: statutory, .practice: practice, .timeliness: timeliness,
    .notInformed: notInformed, .contact: contact, .legal: legal, .safeguarding: safeguarding,
    .communication: communication,
  ]

  static let ofAnything = [
    AlertText(
      "{name}'s savings have not been paid in since the move, and the carers were not told of the account.",
      remedy: "The account is found, and what is missing is paid in.",
      reply: "The account is found; the money is on its way.",
      outcome: "The carers have the book, and all of it was paid in."),
    AlertText(
      "{name} has no passport, and the form has been on a desk here since Easter.",
      remedy: "The form is signed and sent.",
      reply: "It is signed and went out today.",
      outcome: "The passport has come."),
  ]

  /// Of a child who comes for short breaks, whatever the category.
  static let ofShortBreaks = [
    AlertText(
      "The plan for {name}'s stays has not been looked at since the spring, and {they} needed more by then.",
      remedy: "The plan is gone through with the family.",
      reply: "The worker will visit the family this week.",
      outcome: "The plan is written anew, and the family has a copy."),
    AlertText(
      "{name}'s stays were cut from six nights to four, and nobody wrote down why.",
      remedy: "The reason is given to the family and to me, or the nights are given back.",
      reply: "It was for lack of staff. The nights come back from next month.",
      outcome: "{name} has the six nights again."),
    AlertText(
      "The papers that the house has do not say what {name} eats, or which medicine is for the night.",
      remedy: "The papers are brought up to date before the next stay.",
      reply: "The nurse and the worker will write them with the family.",
      outcome: "The papers are right."),
  ]

  /// Of brothers and sisters at once: each child's record says it, and names no other child.
  static let ofFamily = AlertText(
    "The brothers and sisters were to have one worker who knows them all. Each has had another since the spring.",
    remedy: "One worker for all of them, as the reviews agreed.",
    reply: "I will give them to one worker from the first of the month.",
    outcome: "One worker has them all, and took them out together.")
}
