import Rulebook

/// What stands at the left edge of a policy file.
enum PolicyPart: String, CaseIterable {
  case name, periods, lists, choices, ladder
  case alertCategories = "alert-categories"
  case practiceCategories = "practice-categories"
  case changeKinds = "change-kinds"
  case surveys, targets, vocabulary, screens
}

/// A part of a policy file that holds settings of one sort, grouped by their names.
enum PolicySection: String, CaseIterable {
  case periods, lists, choices

  /// "period"
  var noun: Substring { rawValue.dropLast() }

  /// The names of its settings, as "group.name", in order.
  var names: [String] {
    switch self {
    case .periods: Timescale.allCases.map(\.rawValue)
    case .lists: PolicyList.allCases.map(\.rawValue)
    case .choices: PolicyChoice.allCases.map(\.rawValue)
    }
  }

  /// What can stand next under a path of groups, in order; at the root, the groups.
  func steps(under path: [String]) -> [String] {
    var steps: [String] = []
    for name in names.map({ $0.split(separator: ".").map(String.init) }) where name.starts(with: path) {
      if let step = name.dropFirst(path.count).first, !steps.contains(step) { steps.append(step) }
    }
    return steps
  }
}
