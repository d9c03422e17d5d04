public import ReadModels

/// Writes a document as its recipient gets it, for looking at it before it goes.
public protocol DocumentWriter {
  /// In Markdown. Throws words for the person.
  func text(of version: ReviewVersion) throws -> String
}

/// Why a document could not be written, in words.
public struct DocumentFailure: Error, Equatable, Sendable {
  public let words: String
  public init(words: String) { self.words = words }
}

/// Where nothing writes documents.
public struct NoDocumentWriter: DocumentWriter {
  public init() {}

  public func text(of version: ReviewVersion) throws -> String {
    throw DocumentFailure(words: "Documents cannot be shown here: this program was started without them.")
  }
}
