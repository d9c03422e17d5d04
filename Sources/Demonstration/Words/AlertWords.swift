/// What people write beside the concern of an alert.
enum AlertWords {
  static let toldSmall: [AgedText] = [
    "I told {name} that I have asked for this to be sorted out, and that I will say when it is.",
    "{name} knows that I wrote to {their} social worker's boss. {They} asked if anybody was in trouble; nobody is.",
    "I said that a grown-up promised something and that I am asking where it is.",
    "{name} and I drew who has to do what. {They} coloured in the part that is still to come.",
  ]
  static let told: [AgedText] = [
    "{name} asked me to raise it, and read it before I sent it.",
    "I rang {name} and told {them} what I have asked for and by when.",
    "{name} knows, and would like to hear from me what the manager says.",
    "I told {name} on the visit. {They} shrugged and said that it was about time.",
    "{name} knows that I raised it and that it does not change anything at home.",
  ]
  static let notTold: [AgedText] = [
    AgedText(14...17, "{name} has exams this week. I will tell {them} when they are over."),
    "It would raise a hope that I cannot keep yet. I will tell {name} once there is an answer.",
    "{name} was at the seaside with the carers when I rang. I will tell {them} on the next visit.",
    AgedText(9...17, "{name} asked not to be told about every letter, only about what comes of them."),
  ]
  /// Of brothers and sisters: the same is written of each.
  static let toldFamily =
    "I told each of them apart, in words for their age, what I have asked for and by when I hope for an answer."
  static let familyTooYoung =
    "One of them is too young to be told. The carers know, and will tell the others with me."
  static let tooYoung: [AgedText] = [
    "{name} is too young to be told. {Their} carers know.",
    "Too young. I have told the carers, and it is written for {name} to read one day.",
  ]
  static let escalated: [AgedText] = [
    "The reply says what has been tried, and not what will be done. {name} cannot wait for that.",
    "The date that was named has passed, and no other is given now.",
    "It needs money that the team manager cannot agree to.",
    "The reply answers another question than the one I asked.",
    "I understand the reasons, and they do not make the wait shorter for {name}.",
  ]
  static let refused: [AgedText] = [
    "The post is empty until January. I cannot give this to anybody before then.",
    "We have asked twice and are told that there is a list. I can do no more than ask again.",
    "I do not think that it is late: the plan was only agreed in the spring.",
    "There is no money for it this year. I have asked for it in the next.",
  ]
  static let withdrawn: [AgedText] = [
    "It had been done the week before; the note of it was in the wrong place.",
    AgedText(8...17, "{name} no longer wants it, and said so to me alone."),
    "The court has taken it up, and it is decided there.",
    "I had the day wrong: it is due next month.",
  ]
  static let notes: [AgedText] = [
    "I rang to ask whether I can help. The team manager was in court and will ring back.",
    "No answer yet. I shall escalate it this week unless I hear.",
    AgedText(5...17, "{name} asked me again. I said that I had no answer yet, which is true."),
    "The carers asked me again. I said that I had no answer yet, which is true.",
  ]
  static let referred: [AgedText] = [
    AgedText(
      0...17,
      "It has gone two stages up, nobody has named a date, and {name} still has no home for good. "
        + "I have rung Cafcass Legal and sent them the papers."),
    "Nobody has said when the plan will be before the court, and {name} has no one else to ask there.",
  ]

  /// The beginning of an alert that a challenge was turned into.
  static func unanswered(_ day: String) -> String { "I wrote about this on \(day) and have had no answer. " }
}
