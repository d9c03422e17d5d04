/// A text that is to be written in the person's own editor.
public struct EditRequest: Hashable, Sendable {
  public let text: String
  /// What its file is called, so that the editor knows what kind of text it is: "record.md".
  public let file: String
  /// What the text is, as it is called on the message line: "the record of the review".
  public let purpose: String
  /// By which the screen that asks knows it again: the name of a field.
  public let field: String

  public init(_ text: String, file: String, purpose: String, field: String = "") {
    self.text = text
    self.file = file
    self.purpose = purpose
    self.field = field
  }
}

/// The person's own editor. It has the terminal to itself while a text is written in it.
public protocol Editor {
  /// Lays the text into a file that nobody else can read, and gives its place. Throws words for the person.
  func lay(_ text: String, as file: String) throws -> String
  /// Opens the file, and returns when the editor is left: what the file then holds, and what went wrong.
  func edit(_ place: String) -> (text: String?, fault: String?)
  /// What a file holds that was left behind; nil when there is none, or somebody is still at work on it.
  func textLeft(at place: String) -> String?
  /// Takes the file away, and all that the editor put beside it.
  func clear(_ place: String)
}
