public import Rulebook
import Yams

/// A council's policy as a YAML file: its name, and the settings that differ from usual practice.
public struct PolicyFile: Equatable, Sendable {
  public internal(set) var name = ""
  public internal(set) var policy = Policy.usual
  public internal(set) var faults: [Fault] = []

  /// Reads the file. Anything that it holds and this program does not know is a fault: a misspelt setting must
  /// not be passed over in silence.
  public static func read(file: String, bytes: [UInt8]) -> PolicyFile {
    var result = PolicyFile()
    guard let text = String(validating: bytes, as: UTF8.self)?.withPlainLines else {
      result.faults = [Fault(file: file, line: nil, message: "is not UTF-8 text: save it as UTF-8")]
      return result
    }
    var reader = PolicyReader(file: file)
    do {
      if let root = try compose(yaml: text) {
        reader.read(root)
      } else {
        reader.fault(nil, "is empty: a policy has at least a name")
      }
    } catch {
      reader.faults = [PolicyFile.fault(file, text, error)]
    }
    result.name = reader.name
    result.policy = reader.policy
    result.faults = reader.faults
    return result
  }

  private static func fault(_ file: String, _ text: String, _ error: any Error) -> Fault {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let tab = text.line(mark.line).contains("\t") ? "; indent with spaces, not tabs" : ""
      return Fault(file: file, line: mark.line, message: "is not YAML: \(problem)\(tab)")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let line = text.nextLine(after: context.mark.line, holding: key, at: context.mark.column)
      return Fault(
        file: file, line: line, column: key.shown(upTo: 80),
        message: "stands twice: first on line \(context.mark.line); keep one of them")
    default:
      return Fault(file: file, line: nil, message: "cannot be read as YAML: \(error)")
    }
  }
}

extension String {
  /// Without the mark that some editors put before a text, and with lines that end in one character, by which they
  /// are counted.
  fileprivate var withPlainLines: String {
    let text = unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    return text.replacing("\r\n", with: "\n")
  }

  /// A line by its number, the first being 1; empty where there is none.
  fileprivate func line(_ number: Int) -> Substring {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The next line after one that begins with a whole key in the same column; the line itself where there is none.
  fileprivate func nextLine(after number: Int, holding key: String, at column: Int) -> Int {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let start = String(repeating: " ", count: max(0, column - 1)) + key
    let next = lines.dropFirst(number).firstIndex { line in
      guard line.hasPrefix(start), let after = line.dropFirst(start.count).first else { return false }
      return after == ":" || after == " "
    }
    return next.map { $0 + 1 } ?? number
  }
}
