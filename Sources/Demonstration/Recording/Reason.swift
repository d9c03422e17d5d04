import CareCalendar

/// Why a review is put off, and until when.
struct Reason {
  let until: Day
  let words: String

  /// The reasons in turn, of those that can be of a child so old.
  init(_ turn: Int, of life: SyntheticChild) {
    let age = life.age(on: CouncilYears.pinned)
    let fitting = Reason.all(life.sex == .female ? "She" : "He").filter { $0.age <= age }
    let chosen = fitting[turn % fitting.count]
    until = CouncilYears.day(2014, 11, chosen.day)
    words = chosen.words
  }

  private static func all(_ subject: String) -> [(age: Int, day: Int, words: String)] {
    [
      (0, 10, "The new social worker starts on Monday the 10th; a day is to be found with her."),
      (15, 12, "\(subject) has mock exams until Tuesday the 11th and asked to wait until they are over."),
      (0, 17, "The foster carers are away with their family until the 16th and want to be there."),
      (0, 13, "The court hearing is on the 12th: the plan will be known by then."),
      (0, 14, "An interpreter who knows the family can give days from the 14th."),
      (7, 11, "\(subject) moved home last week and asked for some days to settle in before we plan it."),
      (0, 17, "Mum is in hospital until mid-November and hopes to come; the ward will say when."),
      (
        5, 10,
        "School can only say on the 10th when the room is free, and \(subject.lowercased()) wants it there."
      ),
    ]
  }
}
