public import Casework
public import ReadModels

/// The name of the template of a document in a format: "letter.markdown".
public struct TemplateName: Hashable, Sendable, CustomStringConvertible {
  public let document: ReviewDocument
  public let format: DocumentFormat

  public init(_ document: ReviewDocument, _ format: DocumentFormat) {
    self.document = document
    self.format = format
  }

  /// Nil for a name that no template has.
  public init?(_ text: String) {
    guard let name = TemplateName.all.first(where: { $0.description == text }) else { return nil }
    self = name
  }

  public var description: String { "\(document.rawValue).\(format.rawValue)" }

  public static let all = ReviewDocument.allCases.flatMap { document in
    DocumentFormat.allCases.map { TemplateName(document, $0) }
  }
}
