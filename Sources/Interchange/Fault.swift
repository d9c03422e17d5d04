/// Something wrong in a file that people bring, where it is, and what to do about it.
public struct Fault: Error, Equatable, Sendable, Diagnostic {
  public let file: String
  public let line: Int?
  public let column: String?
  public let message: String

  public init(file: String, line: Int? = nil, column: String? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

/// Something worth knowing about a file, which does not keep it from being read.
public struct Note: Equatable, Sendable, Diagnostic {
  public let file: String
  public let line: Int?
  public let column: String?
  public let message: String

  public init(file: String, line: Int? = nil, column: String? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

/// A sentence about a place in a file.
public protocol Diagnostic: CustomStringConvertible {
  var file: String { get }
  var line: Int? { get }
  var column: String? { get }
  var message: String { get }
}

extension Diagnostic {
  /// "reviews.csv:12: REVIEW: what is wrong", leaving out what is not known.
  public var description: String {
    let place = line.map { "\(file):\($0): " } ?? "\(file): "
    return place + (column.map { "\($0): " } ?? "") + message
  }
}

extension String {
  /// In quotation marks, on one line and not too long, whatever a file may hold.
  var quoted: String { "“\(shown(upTo: 40))”" }

  /// Without anything that a terminal would obey, and not longer than so many characters.
  func shown(upTo length: Int) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(length) { shown.append(scalar.isShown ? scalar : "\u{FFFD}") }
    return String(shown) + (unicodeScalars.count > length ? "…" : "")
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension Sequence where Element: Diagnostic {
  /// In the order in which someone would go through the files.
  func inOrderOfPlace() -> [Element] {
    sorted { ($0.file, $0.line ?? 0, $0.column ?? "") < ($1.file, $1.line ?? 0, $1.column ?? "") }
  }
}

/// The file and line that something was read from.
public struct Origin: Hashable, Sendable {
  public let file: String
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
