/// What is left of one figure once others that it holds are taken away: a number that stands nowhere, and that whoever
/// reads both can work out. Where it is small, one of them is hidden.
struct FigureDifferences {
  /// What is left, and of shares what they are over, under names that no figure has.
  private(set) var amounts: [String: Amount] = [:]
  private(set) var sums: [AmountSum] = []

  /// The parts of a figure that are not all of it, and have nothing in common. What is left can be a figure of which
  /// others are parts. What is kept is not hidden for the sake of others.
  private static let parts: [(parts: [String], whole: String, kept: Set<String>)] = [
    (["population.left.at-18"], "population.left", []),
    (["population.left.under-5"], leftYounger, []),
    (["population.adopted"], leftYounger, []),
    (["participation.attended"], whole(of: "participation.attended-meaningful"), []),
    (
      ["population.looked-after.start"], "population.looked-after.during-year",
      ["population.looked-after.start"]
    ),
    (
      ["population.looked-after.end"], "population.looked-after.during-year",
      ["population.looked-after.end"]
    ),
    (["reviews.held.adoption"], "reviews.held", []),
    (["reviews.missed.adoption"], "reviews.missed", []),
  ]

  /// Who left before they were 18.
  private static let leftYounger = name(of: ["population.left.at-18"], from: "population.left")

  /// Shares of reviews of children of an age: what they are over says how many reviews were of younger children.
  private static let byAge = ["participation.contributed", "participation.attended"]

  /// What a share is over, where it is itself a number that tells.
  static func whole(of key: String) -> String { "\(key)@of" }

  init(among figures: [String: Amount]) {
    let attended = "participation.attended-meaningful"
    // Reviews attended at any age.
    amounts[Self.whole(of: attended)] = figures[attended].map { .count($0.whole) }
    for (parts, whole, kept) in Self.parts {
      takeAway(parts, from: whole, kept, among: figures.merging(amounts) { $1 })
    }
    takeAwayByAge(figures)
  }

  /// Of reviews held, those of children who are counted; of those, the ones of older children.
  private mutating func takeAwayByAge(_ figures: [String: Amount]) {
    var within = "reviews.held"
    let known = Self.byAge.filter { (figures[$0]?.whole ?? 0) > 0 }
    for key in known.sorted(by: { (figures[$0]?.whole ?? 0, $0) > (figures[$1]?.whole ?? 0, $1) }) {
      let whole = Self.whole(of: key)
      amounts[whole] = figures[key].map { .count($0.whole) }
      takeAway([whole], from: within, [], among: figures.merging(amounts) { $1 })
      within = whole
    }
  }

  private static func name(of parts: [String], from whole: String) -> String {
    "\(whole) without \(parts.joined(separator: ", "))"
  }

  private mutating func takeAway(
    _ parts: [String], from whole: String, _ kept: Set<String>, among figures: [String: Amount]
  ) {
    let known = parts.filter { figures[$0] != nil }
    guard let all = figures[whole], !known.isEmpty else { return }
    let left = known.reduce(all.counted) { $0 - (figures[$1]?.counted ?? 0) }
    // A part that is more than the whole is none of it: then nothing can be worked out.
    guard left >= 0 else { return }
    let name = Self.name(of: known, from: whole)
    amounts[name] = .count(left)
    sums.append(AmountSum((known + [name]).map { .init($0) }, to: [.init(whole)], kept: kept))
  }
}
