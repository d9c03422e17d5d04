import CareCalendar
public import Rulebook
import Yams

/// A council's policy as a YAML file: its name, and the periods that differ from usual practice.
public struct PolicyFile: Equatable, Sendable {
  public internal(set) var name = ""
  public internal(set) var policy = Policy.usual
  public internal(set) var faults: [Fault] = []

  /// Reads the file. Anything that it holds and this program does not know is a fault: a misspelt setting must
  /// not be passed over in silence.
  public static func read(file: String, bytes: [UInt8]) -> PolicyFile {
    var result = PolicyFile()
    guard let text = String(validating: bytes, as: UTF8.self) else {
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
        file: file, line: line, column: key,
        message: "stands twice: first on line \(context.mark.line); keep one of them")
    default:
      return Fault(file: file, line: nil, message: "cannot be read as YAML: \(error)")
    }
  }
}

/// Takes the nodes of a policy file and gathers what is wrong with them.
private struct PolicyReader {
  let file: String
  var name = ""
  var policy = Policy.usual
  var faults: [Fault] = []

  init(file: String) { self.file = file }

  mutating func fault(_ node: Node?, _ message: String, column: String? = nil) {
    faults.append(Fault(file: file, line: node?.mark?.line, column: column, message: message))
  }

  mutating func read(_ root: Node) {
    guard let mapping = root.mapping else {
      fault(root, "is no policy: it begins with 'name:' and 'periods:'")
      return
    }
    for (key, value) in mapping {
      switch key.string {
      case "name": readName(value)
      case "periods": readPeriods(value)
      default: fault(key, "is not known here; a policy has 'name' and 'periods'", column: key.string)
      }
    }
    if name.isEmpty, faults.isEmpty { fault(root, "has no name: add 'name: …'") }
  }

  private mutating func readName(_ node: Node) {
    guard let text = node.scalar?.string, text.contains(where: \.isLetter) else {
      fault(node, "must be words", column: "name")
      return
    }
    name = text
  }

  private mutating func readPeriods(_ node: Node) {
    guard let groups = node.mapping else {
      if node.null == nil { fault(node, "must hold groups of periods", column: "periods") }
      return
    }
    for (key, value) in groups {
      let group = key.string ?? ""
      guard PolicyReader.groups.contains(group) else {
        fault(
          key, "is no group of periods; the groups are \(PolicyReader.list(PolicyReader.groups))",
          column: group)
        continue
      }
      readGroup(group, value)
    }
  }

  private mutating func readGroup(_ group: String, _ node: Node) {
    guard let periods = node.mapping else {
      fault(node, "must hold periods, one a line", column: group)
      return
    }
    for (key, value) in periods {
      let name = "\(group).\(key.string ?? "")"
      if let timescale = Timescale(rawValue: name) {
        readPeriod(timescale, value)
      } else {
        fault(
          key, "is no period of this group; it has \(PolicyReader.list(PolicyReader.names(in: group)))",
          column: name)
      }
    }
  }

  private mutating func readPeriod(_ timescale: Timescale, _ node: Node) {
    let text = node.scalar?.string ?? ""
    guard let period = Period(words: text), (1...999).contains(period.count) else {
      let usual = timescale.usual.words
      fault(
        node, "“\(text)” is no period: write a number from 1 and a unit, as in '\(usual)'",
        column: timescale.rawValue)
      return
    }
    policy[timescale] = period
  }

  private static let groups: [String] = {
    var seen: [String] = []
    for timescale in Timescale.allCases where !seen.contains(group(of: timescale)) {
      seen.append(group(of: timescale))
    }
    return seen
  }()

  private static func group(of timescale: Timescale) -> String {
    String(timescale.rawValue.prefix { $0 != "." })
  }

  private static func names(in group: String) -> [String] {
    Timescale.allCases.filter { PolicyReader.group(of: $0) == group }
      .map { String($0.rawValue.dropFirst(group.count + 1)) }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension String {
  /// A line by its number, the first being 1; empty where there is none.
  fileprivate func line(_ number: Int) -> Substring {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The next line after one that begins with a key in the same column; the line itself where there is none.
  fileprivate func nextLine(after number: Int, holding key: String, at column: Int) -> Int {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let start = String(repeating: " ", count: max(0, column - 1)) + key
    return lines.indices.first { $0 >= number && lines[$0].hasPrefix(start) }.map { $0 + 1 } ?? number
  }
}
