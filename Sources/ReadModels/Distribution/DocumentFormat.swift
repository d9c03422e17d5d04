/// What a document can be written as.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case markdown, html
}
