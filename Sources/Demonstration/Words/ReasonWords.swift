/// Why something was as it was, as the staff of an invented council write it.
enum ReasonWords {
  static let metApart = [
    "The parents do not meet each other, by agreement since the hearing.",
    "She finds a room full of people too much, and asked to be seen on her own.",
    "He may not be where {name} is, by order of the court.",
  ]
  static let inWriting = [
    "Lives abroad and answers letters.", "In prison until the summer; the prison passes letters on.",
    "Asked to write rather than come, for now.",
  ]
  static let notToBeInvited = [
    "The court has ordered that he is not told where {name} is.",
    "{name} does not want it, and is old enough to say so.",
    "Nothing has been heard in three years, and letters come back.",
  ]
  static let whoseAbsence = [
    "was ill", "had to work", "did not say why", "was with another child in hospital", "forgot the day",
    "came to the wrong building and went home again",
  ]
  static let notAgreed = [
    "There is no money for it this year; I propose that we look for a volunteer first.",
    "The day cannot be kept: the assessment takes eight weeks. I agree to the decision by the end of January.",
    "The school has said no already. I would rather ask for another one.",
  ]
  static let adjourned = [
    "The parenting assessment was not there, and without it nothing could be said of the plan.",
    "The new social worker had been there for one day and could not speak for the plan.",
  ]
  static let notDone = [
    "No place was found in time; the search goes on.", "The carer was away, and it waits for her return.",
    "The school closed for the holiday before it could be arranged.",
  ]
}
