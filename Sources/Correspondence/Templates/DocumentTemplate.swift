import Mustache
import ReadModels

/// The template of one document in one format.
struct DocumentTemplate {
  private let template: MustacheTemplate
  private let format: DocumentFormat

  /// Throws the first fault of the text.
  init(_ text: String, _ format: DocumentFormat) throws(TemplateFault) {
    if let fault = DocumentTemplate.faults(in: text).first { throw fault }
    self.format = format
    do {
      template = try MustacheTemplate(string: format.kind + text)
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber - format.kind.count(where: \.isNewline)
      throw TemplateFault(line: max(1, line), words: "It cannot be read as a template from here.")
    } catch {
      throw TemplateFault(line: 1, words: "It cannot be read as a template.")
    }
  }

  /// What is wrong with the text of a template.
  static func faults(in text: String) -> [TemplateFault] {
    TemplateTags(text).allFaults(VersionFields.all.map(\.described))
  }

  func text(of version: ReviewVersion) -> String {
    template.render(VersionFields.all.values(of: version).mapValues { $0.object(format) })
  }
}

extension DocumentFormat {
  /// The line that says how values are escaped: those of Markdown are before they are filled in.
  fileprivate var kind: String { self == .html ? "{{% CONTENT_TYPE: HTML}}\n" : "{{% CONTENT_TYPE: TEXT}}\n" }
}

extension FieldValue {
  /// As a template takes it.
  fileprivate func object(_ format: DocumentFormat) -> Any {
    switch self {
    case .text(let text): text.map(format.escaped) ?? Nothing()
    case .truth(let truth): truth
    case .list(let parts): parts.map { $0.mapValues { $0.object(format) } }
    }
  }
}

/// Where there is nothing to say: not looked for any further out.
private struct Nothing: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}
