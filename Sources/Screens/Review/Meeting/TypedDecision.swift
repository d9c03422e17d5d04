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
  private let typedName: String?
  private let isKnown: Bool
  private let today: Day

  /// - Parameter people: those around the child who may be responsible, as they are written.
  init(_ text: String, among people: [String], days: TypedDayParser) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    today = days.today
    by = Self.takeDay(from: &words, days)
    let name = Self.takeName(from: &words, among: people)
    self.words = words.joined(separator: " ")
    let found = name.map { name in people.filter { Self.isMeant($0, by: name) } } ?? []
    couldBe = found.count > 1 ? found : []
    responsible = found.isEmpty ? name : found.count == 1 ? found[0] : nil
    typedName = name
    isKnown = found.count == 1
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

  /// Takes out the name that begins with "@": as many words as name somebody who is known, and otherwise all up to
  /// the end of the line.
  private static func takeName(from words: inout [String], among people: [String]) -> String? {
    guard let place = words.lastIndex(where: { $0.hasPrefix("@") }) else { return nil }
    let all = ([String(words[place].dropFirst())] + words[(place + 1)...]).filter { !$0.isEmpty }
    let known = stride(from: all.count, to: 0, by: -1).first { count in
      people.contains { isMeant($0, by: all.prefix(count).joined(separator: " ")) }
    }
    let count = known ?? all.count
    words.replaceSubrange(place..., with: all.dropFirst(count))
    let said = all.prefix(count).joined(separator: " ")
    return said.isEmpty || said == "?" ? nil : said
  }

  /// Whether each word typed begins a word of what somebody is called.
  private static func isMeant(_ person: String, by typed: String) -> Bool {
    let all = Collation.folded(person).split { !$0.isLetter && !$0.isNumber }
    return Collation.folded(typed).split(separator: " ").allSatisfy { word in
      all.contains { $0.hasPrefix(word) }
    }
  }

  /// The same, with the day so that it means the same on another day; nil where there is none.
  var lasting: String? {
    by.map { day in "\(words)\(typedName.map { " @\($0)" } ?? "") by \(day.shortWithYear)" }
  }

  /// What it comes to, said while it is typed.
  var remark: String {
    let several = "✗ it could be \(couldBe.joined(separator: ", "))"
    let named = responsible.map { isKnown ? $0 : "“\($0)”, nobody who is known here" }
    let who = couldBe.isEmpty ? named ?? "✗ nobody yet" : several
    let isPast = by.map { $0 < today } ?? false
    return "\(who), \(by.map { "by \($0.words)" } ?? "✗ no day yet")" + (isPast ? ": that is past" : "")
  }
}
