import CareCalendar
import Casework

/// What one alert or challenge is about, from the concern to how it was put right.
struct AlertText: Sendable {
  let ages: ClosedRange<Int>
  let concern: String
  let remedy: String
  let reply: String
  let outcome: String

  init(
    ages: ClosedRange<Int> = 0...17, _ concern: String, remedy: String, reply: String, outcome: String
  ) {
    self.ages = ages
    self.concern = concern
    self.remedy = remedy
    self.reply = reply
    self.outcome = outcome
  }
}

/// Chooses what invented alerts and practice notes say, never the same twice in a row.
struct DisputeWords: Sendable {
  private var turns: TextRotation
  private var pools: [String: Int] = [:]
  /// How often each concern was raised.
  private var said: [String: Int] = [:]

  init(_ chance: inout SeededRandom) { turns = TextRotation(&chance) }

  /// One of the council's categories: drift and delay most often, as councils report.
  func category(of categories: [AlertCategory], _ chance: inout SeededRandom) -> AlertCategory {
    var left = chance.number(1...max(1, categories.map(\.common.share).reduce(0, +)))
    for category in categories {
      left -= category.common.share
      if left <= 0 { return category }
    }
    return categories[0]
  }

  /// What fits the child and was said least often; of the child in `known` it was not said yet, where there is such.
  mutating func text(_ category: CommonCategory, _ life: SyntheticChild, on day: Day, known: Set<String>)
    -> AlertText
  {
    let age = life.age(on: day)
    let usual = (AlertText.usual[category] ?? AlertText.ofAnything).filter { $0.ages.contains(age) }
    let fitting = life.course.isShortBreaks ? AlertText.ofShortBreaks : usual
    let fresh = fitting.filter { !known.contains($0.concern) }
    let texts = fresh.isEmpty ? fitting : fresh
    let text = texts.min { said[$0.concern, default: 0] < said[$1.concern, default: 0] } ?? texts[0]
    said[text.concern, default: 0] += 1
    return text
  }

  /// The next that can be written of the child at their age.
  mutating func next(_ texts: [AgedText], _ life: SyntheticChild, on day: Day) -> String {
    let age = life.age(on: day)
    let fitting = texts.filter { $0.ages.contains(age) }.map(\.words)
    return life.wording.fill(turns.next(fitting, of: pool(fitting.joined())))
  }

  /// What the child was told; the very young, and one in eight others, are not.
  mutating func told(_ life: SyntheticChild, on day: Day) -> ChildTold {
    let age = life.age(on: day)
    if life.isTooYoungToTell(on: day) { return .notTold(because: next(AlertWords.tooYoung, life, on: day)) }
    if (age + life.number.text.utf8.reduce(0) { $0 + Int($1) }) % 8 == 0 {
      return .notTold(because: next(AlertWords.notTold, life, on: day))
    }
    return .told(next(age < 10 ? AlertWords.toldSmall : AlertWords.told, life, on: day))
  }

  private mutating func pool(_ name: String) -> Int {
    if let known = pools[name] { return known }
    pools[name] = pools.count + 1
    return pools.count
  }
}

extension SyntheticChild {
  func isTooYoungToTell(on day: Day) -> Bool { age(on: day) < 4 }
}

extension CommonCategory {
  /// How many of a hundred alerts are about it.
  fileprivate var share: Int {
    switch self {
    case .drift: 38
    case .planning: 14
    case .assessment: 11
    case .documents: 9
    case .followThrough: 8
    case .statutory: 6
    case .practice: 5
    case .timeliness: 4
    case .notInformed, .contact: 2
    case .legal, .safeguarding, .communication, .other: 1
    case .goodPractice: 0
    }
  }
}
