import Casework
import Measures
import Rulebook
import Testing

@testable import Reports

/// Two figures of a public report over different wholes, of which one can be subtracted from the other.
@Suite struct DifferenceTests {
  private func hidden(_ figures: [String: (Int, Int)]) -> Set<String> {
    var year = InventedResults()
    year.figures = figures
    let found = HiddenFigures(year.results, under: year.policy)
    return Set(year.results.filter { found.hidden(of: $0).value != nil }.map(\.key))
  }

  @Test("Reviews of children under 4 cannot be told from those of all ages", arguments: 0...6)
  func byAge(younger: Int) {
    let hidden = hidden([
      "reviews.held": (60 + younger, 60 + younger), "participation.contributed": (50, 60),
      "participation.attended": (40, 60), "participation.briefed-someone": (10, 60),
    ])
    let shares = Set(["contributed", "attended", "briefed-someone"].map { "participation.\($0)" })
    #expect(hidden.isSuperset(of: shares) == (1...4).contains(younger))
    #expect(!hidden.contains("reviews.held"))
    if !(1...4).contains(younger) { #expect(hidden.isDisjoint(with: shares)) }
  }

  @Test("Nor where the council counts children of every age", arguments: [0, 3, 5])
  func everyAge(younger: Int) {
    let hidden = hidden([
      "reviews.held": (80, 80), "participation.contributed": (50, 60 + younger),
      "participation.attended": (40, 60),
    ])
    let one = hidden.contains("participation.attended") || hidden.contains("participation.contributed")
    #expect(one == (younger == 3))
  }

  @Test("Who left at neither end of childhood is no number of 1 to 4", arguments: 0...6)
  func left(others: Int) {
    let all = 20 + others
    let hidden = hidden([
      "population.left": (all, all), "population.left.at-18": (11, all),
      "population.left.under-5": (9, all),
    ])
    let isHidden = !hidden.isDisjoint(with: ["population.left.at-18", "population.left.under-5"])
    #expect(isHidden == (1...4).contains(others))
  }

  @Test("Nor is who left younger than 18 and was not adopted", arguments: 0...6)
  func adopted(others: Int) {
    let all = 20 + others
    let hidden = hidden([
      "population.left": (all, all), "population.left.at-18": (11, all), "population.adopted": (9, all),
    ])
    let isHidden = !hidden.isDisjoint(with: ["population.left.at-18", "population.adopted"])
    #expect(isHidden == (1...4).contains(others))
  }

  @Test("Children under 4 who came cannot be told from all who came", arguments: 0...6)
  func attendedYounger(younger: Int) {
    let all = 40 + younger
    let hidden = hidden([
      "participation.attended": (40, 60), "participation.attended-meaningful": (30, all),
    ])
    let isHidden = !hidden.isDisjoint(
      with: ["participation.attended", "participation.attended-meaningful"])
    #expect(isHidden == (1...4).contains(younger))
  }

  @Test("Nor is who was looked after for a part of the period only; the last day's number stays")
  func during() {
    let hidden = hidden([
      "population.looked-after.start": (40, 40), "population.looked-after.end": (43, 43),
      "population.looked-after.during-year": (46, 46),
    ])
    #expect(hidden.contains("population.looked-after.during-year"))
    #expect(!hidden.contains("population.looked-after.end"))
    #expect(!hidden.contains("population.looked-after.start"))
  }

  @Test("Whoever solves by bounds all that adds up finds no number of 1 to 4", arguments: 0..<300)
  func attack(seed: Int) {
    var thrown = Thrown(seed + 9000)
    let year = Self.year(&thrown)
    let found = HiddenFigures(year.results, under: year.policy)
    var (amounts, shown): ([String: Amount], [String: Int]) = ([:], [:])
    var (hidden, small): (Set<String>, Set<String>) = ([], [])
    for result in year.results {
      amounts[result.key] = ReportValue(result.figure).amount
      switch found.hidden(of: result).value {
      case nil: shown[result.key] = result.figure.numerator
      case .fewerThanFive:
        small.insert(result.key)
        hidden.insert(result.key)
      case .notShown: hidden.insert(result.key)
      }
    }
    let differences = FigureDifferences(among: amounts)
    let sums = FigureSums(under: year.policy)
    let wholes = sums.wholes(in: amounts)
    for (key, amount) in wholes where amount.kind == .open { shown[key] = amount.counted }
    let all = amounts.merging(wholes) { $1 }.merging(differences.amounts) { $1 }
    let known = (sums.all(among: amounts) + differences.sums).compactMap { $0.among(all) }
    // What a share is over stands beside it, unless it is hidden.
    let shares = ["contributed", "attended", "attended-meaningful"].map { "participation.\($0)" }
    for key in shares where shown[key] != nil {
      shown[FigureDifferences.whole(of: key)] = amounts[key]?.whole
    }
    let attack = IntervalAttack(
      shown: shown, wholes: amounts.filter { $0.value.kind == .share }.mapValues(\.whole), hidden: hidden,
      small: small, known)
    for (key, amount) in all where amount.counted.isSmall && amount.kind == .count {
      let bounds = attack.bounds[key] ?? 0...Int.max - 1
      #expect(bounds.count > 1, "\(key) is \(amount.counted) for certain; shown: \(shown[key] ?? -1)")
      #expect(bounds.contains(amount.counted), "\(key)")
    }
  }

  /// A year in which numbers fit together, many of them small.
  private static func year(_ thrown: inout Thrown) -> InventedResults {
    func some(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &thrown) }
    var year = InventedResults()
    func count(_ key: String, _ number: Int, of whole: Int? = nil) {
      year.figures[key] = (number, whole ?? number)
    }
    let (start, entered, late) = (some(10...30), some(0...9), some(0...7))
    let left = some(0...9)
    let (at18, under5) = (some(0...left), some(0...left))
    let young = min(under5, left - at18)
    count("population.looked-after.start", start)
    count("population.entered", entered)
    count("population.left", left)
    count("population.looked-after.end", start + entered - left)
    count("population.looked-after.during-year", start + entered)
    count("population.left.at-18", at18, of: left)
    count("population.left.under-5", young, of: left)
    count("population.adopted", some(0...(left - at18)), of: left)
    let boys = some(0...(start + entered - left))
    count("population.gender.male", boys, of: start + entered - left)
    count("population.gender.female", start + entered - left - boys, of: start + entered - left)
    let held = some(30...60)
    let (adoption, older) = (some(0...6), held - some(0...6))
    count("reviews.held", held)
    count("reviews.held.adoption", adoption)
    count("reviews.late", late, of: held)
    let attended = some(0...older)
    count("participation.contributed", some(0...older), of: older)
    count("participation.attended", attended, of: older)
    let came = attended + some(0...(held - older))
    count("participation.attended-meaningful", some(0...came), of: came)
    let raised = some(0...9)
    let (drift, planning) = (some(0...raised), some(0...raised))
    count("alerts.raised", raised)
    count("alerts.category.drift", drift, of: raised)
    count("alerts.category.planning", min(planning, raised - drift), of: raised)
    count("alerts.category.assessment", raised - drift - min(planning, raised - drift), of: raised)
    return year
  }
}
