import CareCalendar
import ReadModels

/// A decision as it is typed on one line: "find a family finder @Catrin Bowen by fri".
struct TypedDecision: Sendable {
  let words: String
  /// As it is recorded; nil where nobody is named, or several could be meant.
  let responsible: String?
  let by: Day?
  /// Those who could be meant, where they are several.
  let couldBe: [String]

  /// - Parameter people: those around the child who may be responsible, as they are written.
  init(_ text: String, among people: [String], days: TypedDayParser) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    by = Self.takeDay(from: &words, days)
    let name = Self.takeName(from: &words)
    self.words = words.joined(separator: " ")
    let found = name.map { name in people.filter { Self.isMeant($0, by: name) } } ?? []
    couldBe = found.count > 1 ? found : []
    responsible = found.isEmpty ? name : found.count == 1 ? found[0] : nil
  }

  /// Takes out the last "by" after which a day stands, and the day.
  private static func takeDay(from words: inout [String], _ days: TypedDayParser) -> Day? {
    for place in words.indices.reversed() where words[place].lowercased() == "by" {
      let rest = words[(place + 1)...].prefix(3).prefix { !$0.hasPrefix("@") }
      for count in stride(from: rest.count, to: 0, by: -1) {
        guard let day = days.read(rest.prefix(count).joined(separator: " ")) else { continue }
        words.removeSubrange(place...place + count)
        return day
      }
    }
    return nil
  }

  /// Takes out the name that begins with "@", up to the end of the line.
  private static func takeName(from words: inout [String]) -> String? {
    guard let place = words.lastIndex(where: { $0.hasPrefix("@") }) else { return nil }
    let name = words[place...].joined(separator: " ").dropFirst()
    words.removeSubrange(place...)
    let said = String(name.drop { $0 == " " })
    return said.isEmpty || said == "?" ? nil : said
  }

  /// Whether each word typed begins a word of what somebody is called.
  private static func isMeant(_ person: String, by typed: String) -> Bool {
    let all = Collation.folded(person).split { !$0.isLetter && !$0.isNumber }
    return Collation.folded(typed).split(separator: " ").allSatisfy { word in
      all.contains { $0.hasPrefix(word) }
    }
  }

  /// What it comes to, said while it is typed.
  var remark: String {
    let who = couldBe.isEmpty ? responsible ?? "✗ nobody yet" : "✗ \(couldBe.count) could be meant"
    return "\(who), \(by.map { "by \($0.words)" } ?? "✗ no day yet")"
  }
}
