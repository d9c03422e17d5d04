extension DecisionText {
  /// Those that the manager's agreement is enough for.
  static let usual = learning + wellbeing + living + belonging

  private static let learning = [
    DecisionText(
      4...16, "education", "Review the personal education plan with the school.", "Designated teacher"),
    DecisionText(
      5...15, "education", "Arrange one hour of tuition a week, on a day that {name} picks.",
      "Virtual school",
      wanted: "“Not on Thursdays, that's football.”"),
    DecisionText(
      7...15, "education", "Give {name} somebody to go to at school when things get too much.",
      "Designated teacher",
      wanted: "“Miss from the library. Not the head of year.”"),
    DecisionText(
      10...11, "education", "Visit the new school with {name} twice before the summer.", "Foster carer",
      wanted: "“I want to see where the toilets are.”"),
    DecisionText(
      0...3, "education", "Put {name}'s name down for a nursery place from the spring.", "Social worker"),
    DecisionText(
      15...17, "education", "Help {name} to apply to the college of {their} choice, with a visit.",
      "Personal adviser",
      wanted: "“Somewhere I can do motor mechanics.”"),
  ]

  private static let wellbeing = [
    DecisionText(
      0...3, "health", "Have the health visitor see {name} at home before Christmas.", "Health visitor"),
    DecisionText(
      0...3, "identity", "Put together a box with photographs and the blanket from home, for later.",
      "Social worker"),
    DecisionText(
      0...17, "health", "Arrange the health assessment and send its summary to the IRO.", "Social worker"),
    DecisionText(
      1...17, "health", "Register {name} with a dentist near home and have a check done.", "Foster carer"),
    DecisionText(
      6...17, "health",
      "Find {name} somebody to talk to, and let {them} meet that person before it is settled.",
      "Social worker", wanted: "“Not someone with a clipboard.”"),
    DecisionText(
      12...17, "health", "Have the nurse see {name} at home rather than at the clinic.",
      "Nurse for children in care",
      wanted: "“I don't want to sit in a waiting room.”"),
    DecisionText(
      11...17, "safety", "Agree with {name} in writing what happens when an evening gets late.",
      "Foster carer",
      wanted: "“Just text me first instead of ringing the police.”",
      whyDifferent: "A text comes first, but after midnight the carers have to report it."),
  ]

  private static let living = [
    DecisionText(
      0...17, "placement", "Offer the carers a weekend of support in every month.",
      "Supervising social worker", .inCare),
    DecisionText(
      8...17, "placement", "Settle with {name} and the carers which nights can be spent at friends' homes.",
      "Social worker",
      wanted: "“I want to be like everybody else on Fridays.”"),
    DecisionText(
      5...17, "placement", "Get {name} a desk and a lamp, and a lock for the bathroom door.", "Foster carer",
      wanted: "“A lock!”"),
    DecisionText(
      0...12, "permanence", "Finish the search for a long-term home and tell the IRO who was looked at.",
      "Family finder", .inCare),
    DecisionText(
      16...17, "leaving care",
      "Write the pathway plan with {name}, and say in it where home is after {their} eighteenth birthday.",
      "Personal adviser",
      wanted: "“I want to stay put.”"),
    DecisionText(
      15...17, "leaving care", "Open a bank account with {name} and apply for the passport.",
      "Personal adviser"),
  ]

  private static let belonging = [
    DecisionText(
      3...17, "contact", "Make the visits half an hour longer, and hold one a month out of doors.",
      "Social worker",
      wanted: "“Every weekend, at home.”",
      whyDifferent:
        "Visits at home wait until the assessment is finished; more time and a park come before it."),
    DecisionText(
      5...17, "contact", "Write down the days of family time for the whole term, and give {name} a copy.",
      "Family time worker"),
    DecisionText(
      0...4, "contact",
      "Write down the days of family time for the whole term, for the carers and the family.",
      "Family time worker"),
    DecisionText(
      4...14, "identity", "Begin {name}'s life-story work with somebody already known to {them}.",
      "Social worker",
      wanted: "“I want to know about when I was a baby.”"),
    DecisionText(
      5...17, "identity", "Find out about faith and food with the family, and share it with the carers.",
      "Social worker"),
    DecisionText(
      4...17, "other", "Tell {name} and the carers who the social worker is while theirs is away.",
      "Team manager",
      isRecommendation: true),
  ]

  /// Those that need somebody else's approval as well.
  static let reserved = [
    DecisionText(
      0...17, "permanence", "Plan {name}'s return home in steps, with a date for each.", "Social worker",
      approver: "nominated officer", .mayGoHome),
    DecisionText(
      0...16, "placement", "Confirm the present carers as {name}'s home for good.", "Family finder",
      wanted: "“I want to stay here until I'm grown up.”", approver: "nominated officer", .inCare),
    DecisionText(
      6...17, "contact", "Let {name} visit {their} family abroad for two weeks in the summer.",
      "Social worker",
      wanted: "“The whole summer.”",
      whyDifferent: "Two weeks for the first time, and longer if it goes well.",
      approver: "director"),
    DecisionText(
      0...15, "contact", "Ask for the order about visits to be varied, so that they may be at home.",
      "Social worker", approver: "court", .underOrder),
  ]
}
