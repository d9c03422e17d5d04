/// A document as structured text: what it says part by part, whatever it is then shown on.
public struct DocumentText: Equatable, Sendable {
  public let parts: [DocumentPart]

  public init(_ parts: [DocumentPart]) {
    self.parts = parts
  }
}

/// One part of a document, from top to bottom.
public indirect enum DocumentPart: Equatable, Sendable {
  /// The first level is the document's own title.
  case heading(level: Int, [DocumentWords])
  case paragraph([DocumentWords])
  /// A point of a list: "2." is the mark of a numbered one, and nil that of another. The outermost depth is 0.
  case point(mark: String?, depth: Int, [DocumentWords])
  case quotation([DocumentPart])
  /// Cell by cell; a table without titles has none.
  case table(titles: [[DocumentWords]], rows: [[[DocumentWords]]])
  case rule
}

/// Words that are written in one way. A line end among them is to be kept.
public struct DocumentWords: Equatable, Sendable {
  public let words: String
  public let isStrong: Bool
  public let isEmphasised: Bool

  public init(_ words: String, isStrong: Bool = false, isEmphasised: Bool = false) {
    self.words = words
    self.isStrong = isStrong
    self.isEmphasised = isEmphasised
  }
}
