import Application
import Correspondence
import ReadModels
import Screens

/// Documents for looking at them on the screens, by the templates that the council has in force then.
struct CouncilDocuments: DocumentWriter {
  let service: CaseService

  func document(of version: ReviewVersion) throws -> DocumentText {
    try written(TemplateName(version.document, .markdown)) { templates throws(TemplateFault) in
      try templates.document(of: version)
    }
  }

  func document(of note: MeetingNote) throws -> DocumentText {
    try written(TemplateName(note.change, .markdown)) { templates throws(TemplateFault) in
      try templates.document(of: note)
    }
  }

  func page(of version: ReviewVersion, as format: DocumentFormat) throws -> String {
    try written(TemplateName(version.document, format)) { templates throws(TemplateFault) in
      try templates.text(of: version, as: format)
    }
  }

  func page(of note: MeetingNote, as format: DocumentFormat) throws -> String {
    try written(TemplateName(note.change, format)) { templates throws(TemplateFault) in
      try templates.text(of: note, as: format)
    }
  }

  func document(of introduction: IROIntroduction, _ part: IROIntroduction.Part) throws -> DocumentText {
    try written(TemplateName(part, .markdown)) { templates throws(TemplateFault) in
      try templates.document(of: introduction, part)
    }
  }

  func page(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws -> String {
    try written(TemplateName(part, format)) { templates throws(TemplateFault) in
      try templates.text(of: introduction, part, as: format)
    }
  }

  func page(of paper: SurveyPaper, as format: DocumentFormat) throws -> String {
    try written(.survey(format)) { templates throws(TemplateFault) in
      try templates.text(of: paper, as: format)
    }
  }

  private func written<Written>(
    _ name: TemplateName, _ write: (DocumentTemplates) throws(TemplateFault) -> Written
  ) throws -> Written {
    do throws(TemplateFault) {
      return try write(BuiltIn.templates(adopted: service.council.templates))
    } catch {
      throw DocumentFailure(words: error.words(of: name))
    }
  }
}
