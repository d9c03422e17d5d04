import Casework
import Interchange
import Platform
import TerminalUI

/// A file that a command was given: a path, or "-" for standard input.
struct GivenFile {
  /// What sort of file it is, which says how large it may be.
  enum Sort {
    /// A table of an SSDA903 return.
    case table
    /// A list of staff, children or reviews.
    case list
    /// What is recorded whole: a policy, bank holidays, school terms, a template.
    case adopted
    /// What a manager writes for a report.
    case words
    case script

    /// The most bytes that are read of it. A table of this size holds every looked-after child of England.
    var limit: Int {
      switch self {
      case .table: 32 << 20
      case .list: 16 << 20
      case .adopted, .words, .script: 1 << 20
      }
    }
  }

  /// As messages name it.
  let name: String
  let bytes: [UInt8]

  /// Throws where it cannot be read, is no file, or is larger than its sort may be.
  init(_ path: String, _ sort: Sort) throws(FileFault) {
    name = Files.shownName(of: path)
    bytes = try Files.bytes(of: path, atMost: sort.limit)
  }

  /// What is not UTF-8 in it is replaced by a sign that says so.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As it is recorded: its name as names are kept, with the numbers of controls in their place.
  var adopted: AdoptedFile {
    let kept = KeptText(Files.lastName(of: name)).text
    return AdoptedFile(name: kept.faultOfControlCharacters == nil ? kept : kept.told, text: text)
  }
}
