public import ReadModels

/// Writes a document as its recipient gets it, for looking at it and for writing it out.
public protocol DocumentWriter {
  /// Throws words for the person.
  func document(of version: ReviewVersion) throws -> DocumentText
  /// The whole of a page, in HTML or Markdown. Throws words for the person.
  func page(of version: ReviewVersion, as format: DocumentFormat) throws -> String
  /// A note about a meeting. Throws words for the person.
  func document(of note: MeetingNote) throws -> DocumentText
  /// The whole page of a note, in HTML or Markdown. Throws words for the person.
  func page(of note: MeetingNote, as format: DocumentFormat) throws -> String
  /// A page of an IRO's introduction to a child. Throws words for the person.
  func document(of introduction: IROIntroduction, _ part: IROIntroduction.Part) throws -> DocumentText
  /// The whole page of an introduction, in HTML or Markdown. Throws words for the person.
  func page(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws -> String
  /// A survey to be filled in on paper, in HTML or Markdown. Throws words for the person.
  func page(of paper: SurveyPaper, as format: DocumentFormat) throws -> String
}

/// Why a document could not be written, in words.
public struct DocumentFailure: Error, Equatable, Sendable {
  public let words: String
  public init(words: String) { self.words = words }
}

/// Where nothing writes documents.
public struct NoDocumentWriter: DocumentWriter {
  public init() {}

  public func document(of version: ReviewVersion) throws -> DocumentText {
    throw DocumentFailure(words: "Documents cannot be shown here: this program was started without them.")
  }

  public func page(of version: ReviewVersion, as format: DocumentFormat) throws -> String {
    throw DocumentFailure(words: "Documents cannot be written here: this program was started without them.")
  }

  public func document(of note: MeetingNote) throws -> DocumentText {
    throw DocumentFailure(words: "Notes cannot be shown here: this program was started without them.")
  }

  public func page(of note: MeetingNote, as format: DocumentFormat) throws -> String {
    throw DocumentFailure(words: "Notes cannot be written here: this program was started without them.")
  }

  public func document(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part
  ) throws -> DocumentText {
    throw DocumentFailure(words: "Letters cannot be shown here: this program was started without them.")
  }

  public func page(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws -> String {
    throw DocumentFailure(words: "Letters cannot be written here: this program was started without them.")
  }
  public func page(of paper: SurveyPaper, as format: DocumentFormat) throws -> String {
    throw DocumentFailure(words: "Surveys cannot be written here: this program was started without them.")
  }
}
