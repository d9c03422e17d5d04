public import Casework
public import ReadModels

/// The templates of all documents and notes: those that the council adopted, and for the rest those built in.
public struct DocumentTemplates: Sendable {
  private let builtIn: [TemplateName: String]
  private let adopted: [String: AdoptedFile]

  public init(builtIn: [TemplateName: String], adopted: [String: AdoptedFile] = [:]) {
    self.builtIn = builtIn
    self.adopted = adopted
  }

  /// The document as the version's recipient gets it. Throws the fault of a template that cannot be filled in.
  public func text(of version: ReviewVersion, as format: DocumentFormat) throws(TemplateFault) -> String {
    let name = TemplateName(version.document, format)
    return try DocumentTemplate(self.text(of: name), name).text(of: VersionFields.all.values(of: version))
  }

  /// The note as its recipient gets it. Throws the fault of a template that cannot be filled in.
  public func text(of note: MeetingNote, as format: DocumentFormat) throws(TemplateFault) -> String {
    let name = TemplateName(note.change, format)
    return try DocumentTemplate(self.text(of: name), name).text(of: MeetingNoteFields.all.values(of: note))
  }

  /// A page of the introduction as the child gets it. Throws the fault of a template that cannot be filled in.
  public func text(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws(TemplateFault) -> String {
    let name = TemplateName(part, format)
    let values = IntroductionFields.all.values(of: introduction)
    return try DocumentTemplate(text(of: name), name).text(of: values)
  }

  /// A survey as it is filled in on paper. Throws the fault of a template that cannot be filled in.
  public func text(of paper: SurveyPaper, as format: DocumentFormat) throws(TemplateFault) -> String {
    let name = TemplateName.survey(format)
    return try DocumentTemplate(text(of: name), name).text(of: SurveyPaperFields.all.values(of: paper))
  }

  /// The document as its recipient gets it, for showing it in any way: the Markdown of its template is read.
  public func document(of version: ReviewVersion) throws(TemplateFault) -> DocumentText {
    DocumentText(MarkdownReader.parts(of: try text(of: version, as: .markdown)))
  }

  /// The note in the same way.
  public func document(of note: MeetingNote) throws(TemplateFault) -> DocumentText {
    DocumentText(MarkdownReader.parts(of: try text(of: note, as: .markdown)))
  }

  /// A page of the introduction in the same way.
  public func document(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part
  ) throws(TemplateFault) -> DocumentText {
    DocumentText(MarkdownReader.parts(of: try text(of: introduction, part, as: .markdown)))
  }

  /// The text of the template in force.
  public func text(of name: TemplateName) -> String {
    adopted[name.description]?.text ?? builtIn[name] ?? ""
  }

  /// The council's own file; nil where the built-in template is in force.
  public func file(of name: TemplateName) -> String? { adopted[name.description]?.name }

  /// What is wrong with the text of a template, in the order of its lines; none where it can be adopted.
  public static func faults(in text: String, of name: TemplateName) -> [TemplateFault] {
    let faults = DocumentTemplate.faults(in: text, of: name)
    guard faults.isEmpty else { return faults }
    do throws(TemplateFault) {
      _ = try DocumentTemplate(text, name)
      return []
    } catch {
      return [error]
    }
  }
}
