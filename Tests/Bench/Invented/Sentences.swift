import Demonstration

/// What invented people say and write, about as long as people write it.
enum Sentences {
  static let said = [
    "I like it here. I'd like to be asked before people change what day I see my family.",
    "I want to join the football team, but somebody has to sign the form.",
    "Nobody told me about the last social worker leaving. I found out from the new one.",
    "I'd like to know what it says in my file about why I came into care.",
    "I see my mum on Saturdays. It goes too fast. Could it be a bit longer?",
    "College is going well. I'm in three days and I'd do five if they'd let me.",
    "I don't mind the visits, but I want to be able to say no on the day.",
    "Can it be written down that I hate it when meetings are in the lesson I like?",
  ]

  static let progress = [
    "Attendance was good this term, and the school is pleased with the work.",
    "The health assessment was done in time and nothing was found that worries anybody.",
    "Settled and at ease; the carers have kept calm through a difficult month.",
    "Family time happened as planned, on the agreed days, and by telephone on Wednesdays.",
    "A mentor helps on Tuesdays, and a quiet place is there when it is needed.",
  ]

  static let decisions = [
    "A tutor is found for mathematics, two hours a week, before the end of term.",
    "The health plan is brought up to date, with the dentist's letter in it.",
    "Overnight stays with the grandmother are assessed, beginning with one in half-term.",
    "The social worker and the carers agree in writing who signs for school trips.",
    "A life-story book is begun, with photographs that the family has.",
    "A bank account is opened, with the young person there.",
    "Brothers and sisters meet once a month, and the dates are written down for everybody.",
    "The swimming club is paid for until the summer.",
  ]

  static let concerns = [
    "The assessment that the last review asked for was not begun, and nobody can say when it will be.",
    "Visits by the social worker were more than eight weeks apart twice since the summer.",
    "The care plan does not say where the child is to live after Christmas.",
  ]

  static let remedies = [
    "The assessment is given to a named worker this week and finished by the day set.",
    "Visits are made every six weeks, and the record of each is there within two days.",
    "The care plan says in plain words what is meant to happen, and the child is told.",
  ]

  static let practice = [
    "The social worker came to every visit with something that they had promised the time before.",
    "The report reached me on the morning of the review; neither the child nor the carers had read it.",
    "After I asked, the school trip was signed for and the child went with the class.",
  ]

  /// The record of a review: some paragraphs.
  static func record(_ chance: inout SeededRandom) -> String {
    let parts = [said, progress, progress, progress, decisions, decisions, decisions].map { chance.pick($0) }
    return "This review was held at home, and everybody who came had read what was sent.\n\n"
      + parts.joined(separator: "\n\n") + "\n"
  }
}
