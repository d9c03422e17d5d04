import Casework
import Measures
import Rulebook

/// Which figures of a report add up to which, so that one could be worked back from the others.
///
/// Sums that have more than one figure in common are not told apart, so that what is hidden can be shown to stay so: of
/// figures that say the same in another way a report shows one.
struct FigureSums {
  /// Each the beginning of the keys of figures that are the parts of one whole.
  private static let partitions = [
    "population.gender.", "population.ethnicity.", "population.age.", "population.legal.",
    "population.placement.", "population.entered.", "iro.gender.", "iro.ethnicity.", "iro.employment.",
    "iro.caseload.band.", "alerts.category.", "alerts.started.", "complaints.about.",
  ]

  /// Figures whose keys begin like those of the parts of a whole, and which tell of some among them.
  static let notParts: Set = [
    "population.legal.in-proceedings-accommodated", "population.placement.over-20-miles",
  ]

  /// By a figure, the beginnings of the keys of those that would tell it: its parts, and what is counted over it.
  private static let told = [
    "population.entered": [
      "population.entered.", "clocks.child.iro-allocated", "clocks.child.service-told",
      "clocks.child.care-plan", "population.looked-after.during-year",
    ],
    "population.left": [
      "population.left.", "population.adopted", "population.looked-after.during-year",
    ],
    "alerts.raised": [
      "alerts.category.", "alerts.started.", "alerts.children", "clocks.alert", "clocks.informal-alert",
    ],
    "alerts.resolved": [
      "alerts.resolved.", "alerts.days-to-resolve", "clocks.alert", "clocks.informal-alert",
    ],
    "complaints.made": ["complaints.about."],
    "reviews.late": ["reviews.late.reason"],
    FigureDifferences.whole(of: "participation.contributed"): [
      "participation.contributed", "participation.participated",
    ],
    FigureDifferences.whole(of: "participation.attended-meaningful"): ["participation.attended-meaningful"],
    FigureDifferences.whole(of: "participation.attended"): [
      "participation.attended", "participation.briefed-someone", "participation.advocate",
    ],
  ]

  /// The alerts that were open when the period began.
  static let openBefore = "alerts.open@before"

  /// A month of a figure, by its place in the period.
  static func month(_ place: Int, of key: String) -> String { "\(key)@\(place)" }

  private let stages: [String]
  private let categories: [String]

  init(under policy: Policy) {
    stages = policy.ladder.stages.map { "alerts.resolved.\($0.key)" }
    categories = policy.categories(for: .challenge).map { "practice-log.\($0.key)" }
  }

  func all(among amounts: [String: Amount]) -> [AmountSum] {
    let keys = amounts.keys.sorted()
    return parts(among: keys).map { name, parts in AmountSum(parts, to: [.init(name)]) }
      + Self.movements + Self.participation + Self.parents(keys) + Self.attendance(keys)
      + keys.flatMap { Self.stretches(of: $0, keys) }
  }

  /// What the parts come to altogether, under the names that the sums have for it: the figures that they are parts of may
  /// count more.
  func wholes(in amounts: [String: Amount]) -> [String: Amount] {
    parts(among: amounts.keys.sorted()).reduce(into: [:]) { wholes, group in
      guard let whole = group.parts.lazy.compactMap({ amounts[$0.key]?.whole }).first else { return }
      wholes[group.name] = whole.isSmall ? .count(whole) : .open(whole)
    }
  }

  /// With what must be hidden because it would tell what is.
  func withTold(by hidden: [String: Hiding], among amounts: [String: Amount]) -> [String: Hiding] {
    var all = hidden
    for (whole, parts) in Self.told where hidden[whole] != nil {
      for key in amounts.keys where parts.contains(where: key.hasPrefix) && all[key] == nil {
        all[key] = .notShown
      }
    }
    return all
  }

  private func parts(among keys: [String]) -> [(name: String, parts: [AmountSum.Term])] {
    let ofReasons = "reviews.late.reason."
    let late = keys.filter { $0.hasPrefix(ofReasons) && !$0.contains("@") }.map { AmountSum.Term($0) }
    let known = Set(keys)
    return Self.partitions.map { prefix in
      (
        prefix,
        keys.filter { $0.hasPrefix(prefix) && !$0.contains("@") && !Self.notParts.contains($0) }
          .map { AmountSum.Term($0) }
      )
    } + [
      (ofReasons, late + [AmountSum.Term("reviews.late.reason-given", .rest)]),
      ("alerts.resolved.", stages.filter(known.contains).map { AmountSum.Term($0) }),
      ("practice-log.", categories.filter(known.contains).map { AmountSum.Term($0) }),
    ]
  }
}

extension FigureSums {
  /// Who came and who went.
  private static let movements = [
    AmountSum(
      [.init("population.looked-after.start"), .init("population.entered")],
      to: [.init("population.looked-after.end"), .init("population.left")],
      kept: ["population.looked-after.start", "population.looked-after.end"]),
    AmountSum(
      [.init("alerts.open"), .init("alerts.resolved"), .init("alerts.withdrawn")],
      to: [.init("alerts.raised"), .init(openBefore)], kept: [openBefore]),
  ]

  /// Children whose views did not reach the review: those who came and gave none, and those who neither came nor did.
  private static let participation = ["participated", "contributed", "contributed.4-and-over"].map { whole in
    AmountSum(
      [.init("participation.attended-meaningful", .rest), .init("participation.none")],
      to: [.init("participation.\(whole)", .rest)])
  }

  private static func parents(_ keys: [String]) -> [AmountSum] {
    ["mothers", "fathers"].flatMap { parents in
      let whole = "participation.\(parents)"
      let apart = keys.filter { key in
        key.hasPrefix("\(whole).by.") && !key.hasSuffix(".attended") && !key.hasSuffix(".none")
          && !key.contains("@")
      }
      return [
        AmountSum(apart.map { .init($0) }, to: [.init("\(whole)-contributed")]),
        AmountSum(
          [.init("\(whole).by.attended"), .init("\(whole)-contributed")], to: [.init(whole)]),
        AmountSum([.init("\(whole).by.attended")], to: [.init("\(whole)-attended")]),
        AmountSum([.init("\(whole).by.none")], to: [.init(whole, .rest)]),
      ]
    } + [
      AmountSum(
        [.init("participation.mothers"), .init("participation.fathers")], to: [.init("participation.parents")]
      )
    ]
  }

  private static func attendance(_ keys: [String]) -> [AmountSum] {
    let total = "attendance.total"
    let parts = keys.filter { $0.hasPrefix("attendance.") && $0 != total && !$0.contains("@") }
    return [AmountSum(parts.map { .init($0) }, to: [.init(total)])]
  }

  /// A figure and its months, or its quarters.
  private static func stretches(of key: String, _ keys: [String]) -> [AmountSum] {
    if key.contains("@") { return [] }
    let known = Set(keys)
    let months = (0..<12).map { month($0, of: key) }.filter(known.contains)
    let quarters = (1...4).map { "\(key).q\($0)" }.filter(known.contains)
    return [months, quarters].map { parts in AmountSum(parts.map { .init($0) }, to: [.init(key)]) }
  }
}
