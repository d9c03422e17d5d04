import ArgumentParser
import Demonstration

/// What a demonstration is made of: the council of Meadowbridge under one of the built-in policies, or a year that a
/// council published, which carries its own.
enum DemonstrationChoice {
  case policy(BuiltInPolicy)
  case year(PublishedYear)

  static var all: [DemonstrationChoice] {
    BuiltInPolicy.allCases.map(DemonstrationChoice.policy) + PublishedYear.all.map(DemonstrationChoice.year)
  }

  var policy: BuiltInPolicy {
    switch self {
    case .policy(let policy): policy
    case .year(let year): BuiltInPolicy(named: year.council) ?? .usual
    }
  }

  /// As --council names it.
  var name: String {
    switch self {
    case .policy(let policy): policy.rawValue
    case .year(let year): year.name
    }
  }

  /// The name of the store that is its own.
  var storeName: String {
    if case .policy(.usual) = self { return "demonstration" }
    return "demonstration-\(name)"
  }

  var suggestedLogin: String {
    switch self {
    case .policy: SyntheticCouncil.suggestedLogin
    case .year: PublishedYear.suggestedLogin
    }
  }

  /// What it holds, for a list.
  var words: String {
    switch self {
    case .policy(.usual): "an invented council on 3 November 2014, under usual practice"
    case .policy(let policy): "the same council, under the policy of \(policy.council ?? policy.rawValue)"
    case .year(let year):
      "\(year.council) in \(year.year): invented children whose year comes to the figures it published"
    }
  }
}

extension DemonstrationChoice: ExpressibleByArgument {
  init?(argument: String) {
    if let year = PublishedYear(named: argument) {
      self = .year(year)
    } else if let policy = BuiltInPolicy(named: argument) {
      self = .policy(policy)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { name }

  static var allValueStrings: [String] { all.map(\.name) }
}
