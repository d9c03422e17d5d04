/// What people write beside the concern of an alert.
enum AlertWords {
  static let toldSmall = [
    "I told {name} that I have asked for this to be sorted out, and that I will say when it is.",
    "{name} knows that I wrote to {their} social worker's boss. {They} asked if anybody was in trouble; nobody is.",
    "I said that a grown-up promised something and that I am asking where it is.",
    "{name} and I drew who has to do what. {They} coloured in the part that is still to come.",
  ]
  static let told = [
    "{name} asked me to raise it, and read it before I sent it.",
    "I rang {name} and told {them} what I have asked for and by when.",
    "{name} knows, and would like to hear from me what the manager says.",
    "I told {name} on the visit. {They} shrugged and said that it was about time.",
    "{name} knows that I raised it and that it does not change anything at home.",
  ]
  static let notTold = [
    "{name} has exams this week. I will tell {them} when they are over.",
    "It would raise a hope that I cannot keep yet. I will tell {name} once there is an answer.",
    "{name} asked not to be told about every letter, only about what comes of them.",
  ]
  static let toldFamily = [
    "I told each of them apart, in words for their age, that I have asked for this and by when I hope for an answer."
  ]
  static let tooYoung = [
    "{name} is too young to be told. {Their} carers know.",
    "Too young. I have told the carers, and it is written for {name} to read one day.",
  ]
  static let escalated = [
    "The reply says what has been tried, and not what will be done. {name} cannot wait for that.",
    "The day that was named has passed before, and no other is given now.",
    "It needs money that the team manager cannot agree to.",
    "The reply answers another question than the one I asked.",
    "I understand the reasons, and they do not make the wait shorter for {name}.",
  ]
  static let refused = [
    "The post is empty until January. I cannot give this to anybody before then.",
    "We have asked twice and are told that there is a list. I can do no more than ask again.",
    "I do not think that it is late: the plan was only agreed in the spring.",
    "There is no money for it this year. I have asked for it in the next.",
  ]
  static let withdrawn = [
    "It had been done the week before; the note of it was in the wrong place.",
    "{name} no longer wants it, and said so to me alone.",
    "The court has taken it up, and it is decided there.",
    "I had the day wrong: it is due next month.",
  ]
  static let notes = [
    "I rang to ask whether I can help. The team manager was in court and will ring back.",
    "No answer yet. I shall escalate it this week unless I hear.",
    "{name} asked me again. I said that I had no answer yet, which is true.",
  ]
  static let referred = [
    "It has gone two stages up without a day being named, and {name}'s right to a home that lasts is touched by "
      + "it. I have rung Cafcass Legal and sent them the papers.",
    "Nobody has said when the plan will be before the court, and {name} has no one else to ask there.",
  ]

  /// The beginning of an alert that a challenge was turned into.
  static func unanswered(_ day: String) -> String { "I wrote of this on \(day) and have had no answer. " }
}

/// What IROs write of good practice, and of what changed for a child.
enum PracticeWords {
  static let good = [
    "The social worker drove {name} to see the new home twice before the move, and unpacked with {them}.",
    "The report was written to {name}, in words that {they} could follow, and was there a week early.",
    "The team found {name}'s old nursery photographs and made a book of them.",
    "The social worker changed the day of a visit so that {name} did not miss the swimming.",
    "The carers and the school have one book that goes to and fro, and everybody writes in it.",
    "The whole plan was brought up to date within a week of the move.",
    "The social worker rang on {name}'s birthday, on a day off.",
    "The team manager came to the review and answered what {name}'s mother asked.",
    "The health visitor and the social worker saw {name} together, so that the story was told once.",
    "Contact was kept going all through the move, at times that suited {name}.",
  ]
  static let impact = [
    "After I asked, {name} stayed at the same school when {they} moved home.",
    "{name} has met {their} brothers and sisters every fortnight since the last review; before it was once a term.",
    "The assessment that I asked for was done in four weeks, and {name} has the help that it named.",
    "{name} has {their} passport now, and went on the school's journey.",
    "The plan to move {name} again was given up when it was seen what {they} had said.",
    "A life story worker was found. {name} knows now why {they} came to live here.",
  ]
}
