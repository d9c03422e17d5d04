public import CareCalendar

/// Why a practice note, or its answer, was not recorded.
public enum PracticeNoteRefusal: Refusal, Equatable {
  case wordsAreEmpty(String)
  case notedAlready
  case noSuchReview
  case noSuchNote
  case ownNote
  case needsNoAnswer(PracticeNoteKind)
  case becameAnAlert(on: Day)
  case answeredAlready(on: Day)
  case beforeTheNote(Day)

  public var words: String {
    switch self {
    case .wordsAreEmpty(let what): "\(what) needs words."
    case .notedAlready: "This note is recorded already."
    case .noSuchReview: "There is no such review of this child."
    case .noSuchNote: "There is no such practice note about this child."
    case .ownNote: "Somebody other than the person who wrote the note answers it."
    case .needsNoAnswer(let kind): "A note of \(kind.words) is not answered: only an informal challenge is."
    case .becameAnAlert(let day):
      "The note was turned into an alert on \(day.shortWithYear). Answer the alert instead."
    case .answeredAlready(let day): "It was answered on \(day.shortWithYear) already."
    case .beforeTheNote(let day):
      "The note was written on \(day.shortWithYear): give that day or a later one."
    }
  }
}

extension Child {
  /// Why the event cannot be true of the notes on this child, or may not be done; nil when it can.
  func refusal(of event: PracticeNoteEvent) -> PracticeNoteRefusal? {
    switch event {
    case .noted(let note, at: _): refusal(of: note)
    case .answered(let id, let answer): practiceNote(id).map { refusal(of: answer, to: $0) } ?? .noSuchNote
    }
  }

  /// A review that only returns tell of may be told of once more after the note: of that one commands alone are asked.
  private func refusal(of note: PracticeNote) -> PracticeNoteRefusal? {
    if practiceNote(note.id) != nil { return .notedAlready }
    if note.words.isBlank { return .wordsAreEmpty("A note of \(note.kind.words)") }
    guard let review = note.review, review.isGiven else { return nil }
    return reviews.file(review) == nil ? .noSuchReview : nil
  }

  func refusalNow(of event: PracticeNoteEvent) -> PracticeNoteRefusal? {
    guard case .noted(let note, at: _) = event, let review = note.review else { return nil }
    return reviews.file(review) == nil ? .noSuchReview : nil
  }

  private func refusal(of answer: PracticeNote.Answer, to note: PracticeNote) -> PracticeNoteRefusal? {
    if note.kind != .challenge { return .needsNoAnswer(note.kind) }
    if answer.by == note.by { return .ownNote }
    if let known = note.answer { return .answeredAlready(on: known.on) }
    if let alert = alert(takingUp: note.id) { return .becameAnAlert(on: alert.raised.on) }
    if answer.on < note.on { return .beforeTheNote(note.on) }
    return answer.words.isBlank ? .wordsAreEmpty("An answer") : nil
  }
}
