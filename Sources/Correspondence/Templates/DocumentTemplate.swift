import Mustache
import ReadModels

/// One template in its format.
struct DocumentTemplate {
  private let template: MustacheTemplate
  private let format: DocumentFormat

  /// Throws the first fault of the text.
  init(_ text: String, _ name: TemplateName) throws(TemplateFault) {
    if let fault = DocumentTemplate.faults(in: text, of: name).first { throw fault }
    format = name.format
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
  static func faults(in text: String, of name: TemplateName) -> [TemplateFault] {
    if let fault = faultOfControls(in: text) { return [fault] }
    return TemplateTags(text).allFaults(name.fields)
  }

  /// What a terminal would obey is no part of a letter; line ends and tabs are.
  private static func faultOfControls(in text: String) -> TemplateFault? {
    var line = 1
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: line += 1
      case 0x09, 0x0D: break
      case 0..<0x20, 0x7F..<0xA0:
        return TemplateFault(line: line, words: "It holds a control character: type it again without.")
      default: break
      }
    }
    return nil
  }

  func text(of values: [String: FieldValue]) -> String {
    template.render(values.mapValues { $0.object(format) })
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
