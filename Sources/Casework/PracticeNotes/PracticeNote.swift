public import CareCalendar

/// The random id of a practice note.
public struct PracticeNoteID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// What a practice note is.
public enum PracticeNoteKind: String, Sendable, CaseIterable {
  case challenge
  case goodPractice = "good-practice"
  case impact

  public var words: String {
    switch self {
    case .challenge: "informal challenge"
    case .goodPractice: "good practice"
    case .impact: "impact"
    }
  }

  /// What the kind is for, in a sentence.
  public var meaning: String {
    switch self {
    case .challenge: "Something that should be better, short of an alert. The team manager answers it."
    case .goodPractice: "Something that was done well for the child."
    case .impact: "What changed for the child because the IRO acted."
    }
  }
}

/// An IRO's note on how well a child is served: an informal challenge, good practice, or what came of asking.
public struct PracticeNote: Hashable, Sendable {
  public struct Answer: Hashable, Sendable {
    public let words: String
    public let by: StaffID
    public let on: Day

    public init(_ words: String, by: StaffID, on: Day) {
      self.words = words
      self.by = by
      self.on = on
    }
  }

  public let id: PracticeNoteID
  public let kind: PracticeNoteKind
  public let category: AlertCategory
  public let words: String
  /// The review that it came out of, where it did.
  public let review: ReviewID?
  public let by: StaffID
  public let on: Day
  public var answer: Answer?

  public init(
    id: PracticeNoteID, kind: PracticeNoteKind, category: AlertCategory, words: String,
    review: ReviewID? = nil, by: StaffID, on: Day
  ) {
    self.id = id
    self.kind = kind
    self.category = category
    self.words = words
    self.review = review
    self.by = by
    self.on = on
  }

  /// The same, out of a review that stands under another id.
  func about(_ review: ReviewID?) -> PracticeNote {
    var note = PracticeNote(
      id: id, kind: kind, category: category, words: words, review: review, by: by, on: on)
    note.answer = answer
    return note
  }
}

/// What was recorded of practice notes. That a challenge became an alert is told by the alert.
public enum PracticeNoteEvent: Hashable, Sendable {
  /// As it was written, without an answer; a challenge with the stage where it stands on the council's ladder of that
  /// day, whose days it keeps to whatever the council adopts later. Nil for one that stays below the ladder.
  case noted(PracticeNote, at: LadderStage? = nil)
  case answered(PracticeNoteID, PracticeNote.Answer)

  public var note: PracticeNoteID {
    switch self {
    case .noted(let note, at: _): note.id
    case .answered(let id, _): id
    }
  }

  var happenedOn: Day {
    switch self {
    case .noted(let note, at: _): note.on
    case .answered(_, let answer): answer.on
    }
  }
}
