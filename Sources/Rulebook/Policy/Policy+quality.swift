public import Casework

/// Who checks the work of IROs.
public enum QualityChecker: String, Sendable, CaseIterable {
  case iroManager = "iro-manager"
  case anotherIRO = "another-iro"
  case either

  public var words: String {
    switch self {
    case .iroManager: "the IRO manager"
    case .anotherIRO: "another IRO"
    case .either: "the IRO manager or another IRO"
    }
  }
}

extension Policy {
  /// How many checks of a kind are made of each IRO in a quarter; 0 where none are planned.
  public func planned(_ kind: QualityCheck.Kind) -> Int {
    let option = self[kind == .audit ? .audits : .observations]
    return option.split(separator: "-").first.flatMap { Int($0) } ?? 0
  }

  public var qualityChecker: QualityChecker { QualityChecker(rawValue: self[.checkedBy]) ?? .iroManager }

  /// True where somebody in the role may check an IRO's work.
  public func mayCheckQuality(_ role: Role) -> Bool {
    switch (role, qualityChecker) {
    case (.iroManager, .iroManager), (.iroManager, .either), (.iro, .anotherIRO), (.iro, .either): true
    default: false
    }
  }
}
