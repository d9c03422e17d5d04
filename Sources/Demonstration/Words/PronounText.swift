import Casework

/// How a text speaks of one child: {name}, {they}, {them}, {their}, with a capital where it is written so.
///
/// What is written with these words holds for he, she and they alike: the verb beside {they} is in the past.
struct PronounText: Sendable {
  let name: String
  private let pronouns: [String]

  init(_ name: String, _ sex: Sex, saysThey: Bool) {
    self.name = name
    pronouns =
      if saysThey { ["they", "them", "their"] } else {
        sex == .female ? ["she", "her", "her"] : ["he", "him", "his"]
      }
  }

  func fill(_ text: String, _ others: [String: String] = [:]) -> String {
    guard text.contains("{") else { return text }
    var text = text.replacing("{name}", with: name)
    for (written, said) in zip(["they", "them", "their"], pronouns) {
      text = text.replacing("{\(written)}", with: said)
        .replacing("{\(written.capitalisingFirst)}", with: said.capitalisingFirst)
    }
    for (written, said) in others { text = text.replacing("{\(written)}", with: said) }
    return text
  }
}

/// How old a child is, as far as words go.
enum AgeBand: Sendable {
  case beforeSpeech, small, middle, older, nearlyGrown

  init(age: Int) {
    self =
      switch age {
      case ..<4: .beforeSpeech
      case 4...7: .small
      case 8...11: .middle
      case 12...15: .older
      default: .nearlyGrown
      }
  }
}

/// Texts that one child is given one after another, never the same twice in a row.
struct TextRotation: Sendable {
  private var turns: [Int: Int] = [:]
  private let start: Int

  init(_ chance: inout SeededRandom) { start = chance.number(0...9_999) }

  /// The next of the texts of a pool; `pool` tells the pools apart.
  mutating func next<Text>(_ texts: [Text], of pool: Int) -> Text {
    let turn = turns[pool, default: start]
    turns[pool] = turn + 1
    return texts[turn % texts.count]
  }
}
