import Casework

/// The one review that is told in full: what is written in its notice, its record and the letter to the child.
enum ShowcaseWords {
  static let said =
    "I like living with {carer}. I sleep in the room at the back and I can hear the trains, which I like. "
    + "I want to see my {sibling} more, not only at the centre with somebody writing things down. "
    + "I'd like it if one person told me what is happening, and not everyone a bit."

  static let choices = ChildsChoices(
    topics: "Seeing my {sibling}. Reading at school. If I can stay here until I'm grown up.",
    venue: "At home, after school, with biscuits.",
    people: "{carer}, my teacher, and mum for the second half.")

  static let progress: [PlanDomain: String] = [
    .education:
      "{name} missed no days since the summer and likes school. {They} worked hard at reading and still "
      + "found it tiring; {their} teacher thinks that a mentor twice a week would help more than extra homework.",
    .health:
      "The health assessment was done in time. {name} has glasses now and wore them. A dentist's check is "
      + "still to come, and {name} asked for somebody to go in with {them}.",
    .placement:
      "{name} is at home with {carer}. {They} had unpacked the last box in September, and told me that this "
      + "was on purpose. {carer} has asked to be assessed as special guardian.",
    .contact:
      "{name} and {their} {sibling} met at the centre once a fortnight, and all of them wanted more. Visits with mum "
      + "happened as planned; they ended well, and {name} was quiet the evening after.",
  ]

  static let contactIssue = "brothers and sisters do not see each other"

  static let observed =
    "The house was calm. {name} showed me a map of the trains on the bedroom wall, and called to {carer} "
    + "from upstairs when {they} wanted something, as children do who know that somebody comes."

  static let milestone = "{name} and {their} {sibling} have spent a night under one roof."

  static let decisions: [(resolution: DecisionText, days: Int)] = [
    (
      DecisionText(
        0...17, "contact",
        "{name} and {their} {sibling} see each other every Saturday, at home and not at the centre.",
        "Social worker",
        wanted: "“I want to see my {sibling} every day.”",
        whyDifferent:
          "They live in different homes and go to different schools. Every Saturday, and a call on Wednesdays, is "
          + "what everybody can keep to; the next review looks at it again.",
        toChild: "You and your {sibling} see each other every Saturday, at home and not at the centre."), 23
    ),
    (
      DecisionText(
        0...17, "education", "A reading mentor sees {name} twice a week, in the library.",
        "Designated teacher",
        wanted: "“Somebody who doesn't sigh.”",
        toChild: "Somebody reads with you twice a week, in the library."), 45
    ),
    (
      DecisionText(
        0...17, "health", "A dentist checks {name}'s teeth, with {carer} in the room.", "Foster carer",
        wanted: "“Somebody has to come in with me.”",
        toChild: "A dentist looks at your teeth, and {carer} comes in with you."), 16
    ),
    (
      DecisionText(
        0...17, "permanence",
        "The assessment of {carer} as special guardian is finished and goes to the panel.",
        "Social worker", wanted: "“I want to stay here until I'm grown up.”", approver: "nominated officer",
        toChild:
          "We finish finding out whether {carer} can be the one who looks after you until you are grown up. Then a "
          + "group of people talks about it and says what they think."),
      66
    ),
  ]

  static let record = """
    WHO TOOK PART
    {name} came for the whole meeting and had chosen the room, the day and the biscuits. {people}. I had seen \
    {name} alone a few days before, in the kitchen, and told {them} what would be talked about and what would be \
    written down.

    WHAT {NAME} SAID
    “{said}” {name} said the last part again in the meeting, to everybody, and it was quiet for a moment. We agreed \
    that the social worker is the one person.

    HOW THINGS ARE
    {placement} {observed}

    {education} {health}

    FAMILY
    {contact} Mum came for the second half, as {name} had wished, and thanked {carer}. She and {name} looked at the \
    photographs from the summer together.

    THE PLAN
    The plan is that {name} grows up in this family. That is what {name} wants; mum said that it is hard for her and \
    that she agrees. What is still open is the assessment, and it has a day now.

    WHAT WE DECIDED
    {decisions}

    {name} wanted to see {their} {sibling} every day. We could not promise that, and I told {them} why: they live \
    in different homes and go to different schools. Every Saturday is more than before, and the next review looks at it again.

    """

  /// The answers to the council's checklist, in its order; what it asks beyond that is not answered.
  static let answers: [ChecklistAnswer] = [
    ChecklistAnswer(.yes, words: "{name} has my card and rang once, to change the day."),
    ChecklistAnswer(.yes, words: "Read out by {name}."),
    ChecklistAnswer(.yes, words: "{They} did not want an advocate this time."),
    ChecklistAnswer(.inPart, words: "All but the visits, which are decided anew."),
    ChecklistAnswer(.yes, words: "It was brought up to date in September."),
    ChecklistAnswer(.yes, words: "{name} can say it in one sentence."), ChecklistAnswer(.yes),
    ChecklistAnswer(.yes, words: "A reading mentor is coming."),
    ChecklistAnswer(.inPart, words: "All but the teeth."),
    ChecklistAnswer(.no, words: "Not yet as often as they all want."),
    ChecklistAnswer(.yes, words: "{name} learns to cook what {their} grandmother cooked."),
  ]
}
