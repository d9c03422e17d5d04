import Testing

@testable import Reports

/// What a report for the public hides.
@Suite struct SmallNumbersTests {
  private func hidden(_ parts: [Int], of whole: Int? = nil) -> SmallNumbers {
    let whole = whole ?? parts.reduce(0, +)
    let keys = parts.indices.map { "part \($0)" }
    var amounts = Dictionary(uniqueKeysWithValues: zip(keys, parts.map(Amount.count)))
    amounts["whole"] = .count(whole)
    return SmallNumbers(in: amounts, sums: [AmountSum(keys.map { .init($0) }, to: [.init("whole")])])
  }

  private func words(_ parts: [Int]) -> [String] {
    let found = hidden(parts)
    return (parts.indices.map { "part \($0)" } + ["whole"]).map { found.hidden[$0]?.words ?? "shown" }
  }

  @Test("A number of 1 to 4 is hidden; none and 5 are shown", arguments: 0...6)
  func number(_ number: Int) {
    #expect((Amount.count(number).hidden != nil) == (1...4).contains(number))
  }

  @Test(
    "A percentage is hidden where 1 to 4 did or did not count, or it is of so few",
    arguments: [
      (0, 5, false), (1, 20, true), (4, 20, true), (5, 20, false), (15, 20, false), (16, 20, true),
      (19, 20, true), (20, 20, false), (0, 4, true), (4, 4, true), (0, 0, false),
    ])
  func share(_ counted: Int, _ whole: Int, _ isHidden: Bool) {
    #expect((Amount.share(counted, of: whole).hidden != nil) == isHidden)
  }

  @Test("A mean over 1 to 4 is hidden")
  func mean() {
    #expect(Amount(.mean, 40, of: 4).hidden == .notShown && Amount(.mean, 40, of: 5).hidden == nil)
  }

  @Test("Beside one small part the smallest other that is something is hidden")
  func second() {
    #expect(words([3, 9, 0, 7]) == ["fewer than 5", "shown", "shown", "not shown", "shown"])
  }

  @Test("Two small parts protect each other, unless they can only be one thing")
  func two() {
    #expect(words([2, 3, 9, 8]) == ["fewer than 5", "fewer than 5", "shown", "shown", "shown"])
    #expect(words([1, 1, 9, 8]) == ["fewer than 5", "fewer than 5", "shown", "not shown", "shown"])
    #expect(words([4, 4, 9, 12]) == ["fewer than 5", "fewer than 5", "not shown", "shown", "shown"])
  }

  @Test("Where nothing else is left to hide, it is not said that the parts are small")
  func last() {
    #expect(words([4, 4, 0]) == ["not shown", "not shown", "not shown", "shown"])
    #expect(words([1, 1, 1, 1, 1]) == Array(repeating: "not shown", count: 5) + ["shown"])
  }

  @Test("With a small whole every part but none is small too")
  func smallWhole() {
    #expect(words([3, 0]) == ["fewer than 5", "shown", "fewer than 5"])
    #expect(!words([1, 1, 1, 1]).dropLast().contains("fewer than 5"))
  }

  @Test("Nothing is hidden where nothing is small")
  func nothing() { #expect(hidden([5, 6, 0]).hidden.isEmpty) }

  @Test("A sum that does not add up hides nothing more")
  func noSum() { #expect(hidden([3, 9, 7], of: 25).hidden.count == 1) }

  @Test("Nobody can work back a part of a whole", arguments: 0..<400)
  func partition(seed: Int) {
    var thrown = Thrown(seed)
    let count = Int.random(in: 2...5, using: &thrown)
    let parts = (0..<count).map { _ in Int.random(in: 0...7, using: &thrown) }
    var amounts = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ("p\($0)", Amount.count($1)) })
    amounts["whole"] = .count(parts.reduce(0, +))
    check(amounts, [AmountSum(parts.indices.map { .init("p\($0)") }, to: [.init("whole")])])
  }

  @Test("Nobody can where a part has parts of its own", arguments: 0..<300)
  func nested(seed: Int) {
    var thrown = Thrown(seed + 1000)
    let parts = (0..<3).map { _ in Int.random(in: 0...6, using: &thrown) }
    let inner = Int.random(in: 0...parts[0], using: &thrown)
    let amounts = [
      "p0": Amount.count(parts[0]), "p1": .count(parts[1]), "p2": .count(parts[2]), "q0": .count(inner),
      "q1": .count(parts[0] - inner), "whole": .count(parts.reduce(0, +)),
    ]
    check(
      amounts,
      [
        AmountSum([.init("p0"), .init("p1"), .init("p2")], to: [.init("whole")]),
        AmountSum([.init("q0"), .init("q1")], to: [.init("p0")]),
      ])
  }

  @Test("Nobody can where two lists have the same whole", arguments: 0..<300)
  func twoLists(seed: Int) {
    var thrown = Thrown(seed + 2000)
    let whole = Int.random(in: 0...14, using: &thrown)
    let (a, c) = (Int.random(in: 0...whole, using: &thrown), Int.random(in: 0...whole, using: &thrown))
    let d = Int.random(in: 0...(whole - c), using: &thrown)
    check(
      [
        "a": .count(a), "b": .count(whole - a), "c": .count(c), "d": .count(d), "e": .count(whole - c - d),
        "whole": .count(whole),
      ],
      [
        AmountSum([.init("a"), .init("b")], to: [.init("whole")]),
        AmountSum([.init("c"), .init("d"), .init("e")], to: [.init("whole")]),
      ])
  }

  @Test("Those who came and those who went protect each other", arguments: 0..<200)
  func movements(seed: Int) {
    var thrown = Thrown(seed + 3000)
    let start = Int.random(in: 5...20, using: &thrown)
    let entered = Int.random(in: 0...9, using: &thrown)
    let left = Int.random(in: 0...min(9, start), using: &thrown)
    let amounts: [String: Amount] = [
      "start": .count(start), "entered": .count(entered), "end": .count(start + entered - left),
      "left": .count(left),
    ]
    let sums = [
      AmountSum(
        [.init("start"), .init("entered")], to: [.init("end"), .init("left")], kept: ["start", "end"])
    ]
    let small = SmallNumbers(in: amounts, sums: sums)
    #expect(small.canBeWorkedBack == [], "\(amounts)")
    if entered.isSmall { #expect(small.hidden["entered"] != nil) }
    if left.isSmall { #expect(small.hidden["left"] != nil) }
  }

  private func check(_ amounts: [String: Amount], _ sums: [AmountSum]) {
    let found = PossibleValues(amounts, sums)
    for (key, mark) in found.small.hidden {
      #expect(found.possible[key]?.count ?? 0 > 1, "\(key), \(mark.words), of \(amounts)")
      #expect(found.possible[key]?.contains(amounts[key]?.counted ?? -1) ?? false)
    }
    for (key, amount) in amounts where amount.counted.isSmall { #expect(found.small.hidden[key] != nil) }
  }
}
