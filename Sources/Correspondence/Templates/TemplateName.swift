public import Casework
public import ReadModels

/// The name of a template in a format: "letter.markdown", "moved.html".
public struct TemplateName: Hashable, Sendable, CustomStringConvertible {
  /// What a template writes: a document of a review, a note to those who were invited to one, a page of an IRO's
  /// introduction, or a survey on paper.
  public enum Subject: Hashable, Sendable {
    case document(ReviewDocument)
    case note(MeetingNote.Change)
    case introduction(IROIntroduction.Part)
    case survey
  }

  public let subject: Subject
  public let format: DocumentFormat

  public init(_ document: ReviewDocument, _ format: DocumentFormat) {
    subject = .document(document)
    self.format = format
  }

  public init(_ change: MeetingNote.Change, _ format: DocumentFormat) {
    subject = .note(change)
    self.format = format
  }

  public init(_ part: IROIntroduction.Part, _ format: DocumentFormat) {
    subject = .introduction(part)
    self.format = format
  }

  private init(_ subject: Subject, in format: DocumentFormat) {
    self.subject = subject
    self.format = format
  }

  /// A survey on paper.
  public static func survey(_ format: DocumentFormat) -> TemplateName { TemplateName(.survey, in: format) }

  /// Nil for a name that no template has.
  public init?(_ text: String) {
    guard let name = TemplateName.all.first(where: { $0.description == text }) else { return nil }
    self = name
  }

  /// Nil for what is no document of a review.
  public var document: ReviewDocument? {
    if case .document(let document) = subject { document } else { nil }
  }

  public var description: String {
    switch subject {
    case .document(let document): "\(document.rawValue).\(format.rawValue)"
    case .note(let change): "\(change.rawValue).\(format.rawValue)"
    case .introduction(let part): "\(part.rawValue).\(format.rawValue)"
    case .survey: "survey.\(format.rawValue)"
    }
  }

  public static let all = documents + notes + introductions + surveys

  public static let documents = ReviewDocument.allCases.flatMap { document in
    DocumentFormat.allCases.map { TemplateName(document, $0) }
  }

  public static let notes = MeetingNote.Change.allCases.flatMap { change in
    DocumentFormat.allCases.map { TemplateName(change, $0) }
  }

  public static let introductions = IROIntroduction.Part.allCases.flatMap { part in
    DocumentFormat.allCases.map { TemplateName(part, $0) }
  }

  public static let surveys = DocumentFormat.allCases.map { TemplateName.survey($0) }

  /// What the template may ask for.
  public var fields: [TemplateField] {
    switch subject {
    case .document: VersionFields.all.map(\.described)
    case .note: MeetingNoteFields.all.map(\.described)
    case .introduction: IntroductionFields.all.map(\.described)
    case .survey: SurveyPaperFields.all.map(\.described)
    }
  }
}
