import CareCalendar
import Casework
import Rulebook
import Yams

/// The values of a policy's settings.
extension PolicyReader {
  mutating func readPeriod(_ timescale: Timescale, _ node: Node) {
    let text = node.scalar?.string ?? ""
    guard let period = Period(words: text), (1...999).contains(period.count) else {
      let usual = timescale.usual.words
      fault(
        node, "\(text.quoted) is no period: write a number from 1 and a unit, as in '\(usual)'",
        column: timescale.rawValue)
      return
    }
    policy[timescale] = period
  }

  mutating func readList(_ list: PolicyList, _ node: Node) {
    guard let entries = node.sequence else {
      fault(
        node, "is no list: begin each entry on a line of its own with '- ', or write [] for none",
        column: list.rawValue)
      return
    }
    guard entries.count <= PolicyReader.mostEntries else { return faultTooMany(node, list.rawValue) }
    var read: [(text: String, line: Int?)] = []
    for entry in entries {
      let text = entry.scalar.map { $0.string.trimmed } ?? ""
      let twin = read.first { $0.text.lowercased() == text.lowercased() }
      if let message = wrong(with: text, entry, after: twin?.line) {
        fault(entry, message, column: list.rawValue)
      } else {
        read.append((KeptText(text).text, entry.mark?.line))
      }
    }
    policy[list] = read.map(\.text)
  }

  private func wrong(with text: String, _ entry: Node, after twin: Int?) -> String? {
    if entry.mapping != nil { return "holds ': ', which YAML takes apart: put the entry in \"…\"" }
    if entry.sequence != nil { return "holds a list within a list: write one entry a line" }
    if !text.contains(where: \.isLetter) { return "has an empty entry: write words, or take the line out" }
    if text.contains(where: \.isNewline) { return "has an entry of several lines: write it on one" }
    if let twin { return "\(text.quoted) stands twice: first on line \(twin); keep one of them" }
    return text.faultOfWords
  }

  mutating func readChoice(_ choice: PolicyChoice, _ node: Node) {
    let text = node.scalar?.string ?? ""
    guard choice.options.contains(text) else {
      let options = choice.options.joined(separator: ", ")
      fault(node, "\(text.quoted) is none of its options: choose one of \(options)", column: choice.rawValue)
      return
    }
    policy[choice] = text
  }
}
