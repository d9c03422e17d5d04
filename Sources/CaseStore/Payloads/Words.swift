import Casework

/// The words by which a closed list of values stands in payloads: chosen once, whatever the code calls them.
struct Words<Value: Hashable & Sendable>: Sendable {
  private let values: [String: Value]
  private let words: [Value: String]

  init(_ pairs: KeyValuePairs<String, Value>) {
    values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.value) })
    words = Dictionary(uniqueKeysWithValues: pairs.map { ($0.value, $0.key) })
  }

  subscript(_ word: String) -> Value? { values[word] }

  func json(_ value: Value?) -> JSON? { value.flatMap { words[$0] }.map { JSON.text($0) } }
}

/// The lists of words that payloads use beside the codes of SSDA903.
enum Word {
  static let sex = Words<Sex>(["F": .female, "M": .male, "U": .unknown])

  static let reviewKind = Words<ReviewKind>([
    "looked-after": .lookedAfter,
    "authority-to-place": .authorityToPlace,
    "placed-for-adoption": .placedForAdoption,
    "short-breaks": .shortBreaks,
    "pathway-plan": .pathwayPlan,
    "child-protection": .childProtection,
  ])

  static let role = Words<Role>([
    "iro": .iro,
    "iro-manager": .iroManager,
    "team-manager": .teamManager,
    "service-manager": .serviceManager,
    "head-of-service": .headOfService,
    "deputy-director": .deputyDirector,
    "director": .director,
    "business-support": .businessSupport,
  ])
}
