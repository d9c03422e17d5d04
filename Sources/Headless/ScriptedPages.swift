public import Screens

/// A folder without a disk: it keeps the pages that are written, and those that are printed.
public final class ScriptedPages: PageWriter {
  public private(set) var folder = "/pages"
  public let printCommand: String?
  /// What was written, by the names of the files.
  public private(set) var pages: [String: Page] = [:]
  /// The paths of what was printed, in order.
  public private(set) var printed: [String] = []
  /// Why nothing can be written, and why nothing can be printed; nil where it can.
  public var fault: String?
  public var printFault: String?

  public init(printCommand: String? = nil) {
    self.printCommand = printCommand
  }

  public func write(_ pages: [Page], to folder: String) throws -> String {
    if let fault { throw DocumentFailure(words: fault) }
    self.folder = folder
    for page in pages { self.pages[page.file] = page }
    return folder
  }

  public func print(_ path: String) -> String? {
    if printFault == nil { printed.append(path) }
    return printFault
  }
}
