import Application

/// A document written out for one recipient.
public struct Page: Hashable, Sendable {
  /// What its file is called: letters without accents, digits and hyphens, and what kind of file it is.
  public let file: String
  public let text: String
  /// By which the same document is known again, in whatever words it was written before.
  public let document: String

  public init(file: String, text: String, document: String) {
    self.file = file
    self.text = text
    self.document = document
  }
}

/// Pages that are to be written, and where to.
public struct PageRequest: Sendable {
  public let pages: [Page]
  /// As the person typed it.
  public let folder: String
  public let prints: Bool
  /// What writing them does not do, as a sentence.
  public let remark: String
  /// What is recorded once they are written; nil where nothing is.
  let recording: Command?

  init(_ pages: [Page], to folder: String, prints: Bool, remark: String, recording: Command? = nil) {
    self.recording = recording
    self.pages = pages
    self.folder = folder
    self.prints = prints
    self.remark = remark
  }
}

/// Where pages are written to: a folder of the person's own on this machine.
public protocol PageWriter {
  /// The folder that was chosen last, or else the one that is proposed.
  var folder: String { get }
  /// The command that prints a page; nil where none is set.
  var printCommand: String? { get }
  /// Writes every page or none, and remembers the folder. Gives its whole path. Throws words for the person.
  func write(_ pages: [Page], to folder: String) throws -> String
  /// Prints a page that was written. What went wrong, in words; nil when nothing did.
  func print(_ path: String) -> String?
}
