import CareCalendar

extension Difference {
  /// What the return says and what is recorded, as a sentence: "The return of 2014-15 does not have the review held on
  /// 10 Oct 2013."
  public var words: String { "\(statementWords).".capitalisingFirst }

  /// "the return of 2014-15"
  public var source: String {
    year.map { "the return of \(ReturnCoverage.name(of: $0))" } ?? "the list"
  }

  private var statementWords: String {
    switch kind {
    case .birth, .sex, .ethnicity, .unaccompanied, .episode, .adoptionPlacement, .review:
      "\(subject): \(columnWords)\(conflictWords)"
    case .episodeBeginning: "\(source) has \(subject) with other days: \(columnWords)"
    case .episodeNotInReturn, .reviewNotInReturn: "\(source) does not have \(subject)"
    case .episodeConflict: "\(source) has \(subject)\(conflictWords)"
    case .reviewDay:
      "\(source) has a review held on \(found) and not \(subject), which was recorded here"
    case .reviewConflict: "\(source) has \(subject)\(conflictWords)"
    case .notInReturn: "in care in the year, and in no table of \(source)"
    case .careNotEnded: "care began again; of \(subject) no end is recorded"
    case .lookedAfterAt18: "18 by now; of \(subject) no end is recorded"
    case .nothingFollows: "\(subject) ended because another began (X1), and no other did"
    case .dayNotCome: "\(source) has \(columnWords), a day that has not come"
    case .otherChild: "in \(source) the number stands for another child: \(columnWords)"
    case .otherNumber: "in no table of \(source), which has a child born the same day under \(found)"
    }
  }

  /// What it is about, in a few words: "the episode of 16 Sep 2013", "the review held on 10 Oct 2013".
  public var subject: String {
    let day = (recorded ?? statement.day)?.shortWithYear ?? ""
    switch statement {
    case .born: return "day of birth"
    case .sex: return "sex"
    case .ethnicity: return "ethnicity"
    case .unaccompanied: return "unaccompanied asylum-seeking child"
    case .episode, .noEpisode, .noChild: return "the episode of \(day)"
    case .adoptionPlacement: return "the placement for adoption of \(day)"
    case .review, .noReview: return "the review held on \(day)"
    case .otherChild, .otherNumber: return "the child"
    }
  }

  private var found: String {
    switch statement {
    case .review(_, let heldOn, _): heldOn.shortWithYear
    case .otherNumber(let number): number.text
    default: statement.day?.shortWithYear ?? ""
    }
  }

  /// "DEC 15/03/2014 in the return of 2014-15, 20/03/2014 recorded; REC …"
  private var columnWords: String {
    columns.map { column in
      if kind == .dayNotCome { return "\(column.name) \(column.found ?? "nothing")" }
      return
        "\(column.name) \(column.found ?? "nothing") in \(source), \(column.recorded ?? "nothing") recorded"
    }.joined(separator: "; ")
  }

  private var conflictWords: String { conflict.map { ". \($0)".withoutFullStop } ?? "" }
}

extension DifferenceVerdict {
  /// "what is recorded stands"
  public var words: String {
    switch self {
    case .record: "what is recorded stands"
    case .return: "the return was right, and was recorded"
    case .neither: "neither was right; it was recorded by hand"
    case .agreed: "a later edition agrees"
    }
  }
}
