import Casework
import Correspondence
import Foundation
import Resources

/// The templates that are built into the program.
enum BuiltIn {
  static var templates: DocumentTemplates { templates(adopted: [:]) }

  static func templates(adopted: [String: AdoptedFile]) -> DocumentTemplates {
    DocumentTemplates(builtIn: texts, adopted: adopted)
  }

  static let texts: [TemplateName: String] = [
    TemplateName(.notice, .markdown): text(.noticeMarkdown), TemplateName(.notice, .html): text(.noticeHTML),
    TemplateName(.record, .markdown): text(.recordMarkdown), TemplateName(.record, .html): text(.recordHTML),
    TemplateName(.letter, .markdown): text(.letterMarkdown), TemplateName(.letter, .html): text(.letterHTML),
    TemplateName(.moved, .markdown): text(.movedMarkdown), TemplateName(.moved, .html): text(.movedHTML),
    TemplateName(.cancelled, .markdown): text(.cancelledMarkdown),
    TemplateName(.cancelled, .html): text(.cancelledHTML),
    TemplateName(.introduction, .markdown): text(.introductionMarkdown),
    TemplateName(.introduction, .html): text(.introductionHTML),
    TemplateName(.contactCard, .markdown): text(.contactCardMarkdown),
    TemplateName(.contactCard, .html): text(.contactCardHTML),
    .survey(.markdown): text(.surveyMarkdown), .survey(.html): text(.surveyHTML),
  ]

  private static func text(_ resource: Resource) -> String {
    String(decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
  }
}

/// Files beside the tests.
enum Documents {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Documents")
  static let page = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/templates.md")

  static func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static func record(_ text: String, as name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}
