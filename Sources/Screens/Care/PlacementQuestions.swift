import Casework
import TerminalUI

/// What is asked of a placement: what it is, who provides it, and whether it is in our area.
struct PlacementQuestions {
  /// - Parameter isRequired: whether the placement has to be chosen.
  func asked(of placements: [PlacementType] = PlacementType.allCases, isRequired: Bool) -> [Field] {
    [
      Field(
        "placement", "Placement",
        .choice(placements.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }),
        required: isRequired),
      Field(
        "provider", "Provided by",
        .choice(PlacementProvider.allCases.map { Choice($0.rawValue, "\($0.words) (\($0.rawValue))") }),
        hint: "It may be left out"),
      Field(
        "location", "In our area",
        .choice(PlacementLocation.allCases.map { Choice($0.rawValue, $0.words) }),
        hint: "Whether the placement is in the area of the council; it may be left out"),
    ]
  }

  func placement(_ answers: [String: String]) -> PlacementType? {
    answers["placement"].flatMap { PlacementType(rawValue: $0) }
  }

  func provider(_ answers: [String: String]) -> PlacementProvider? {
    answers["provider"].flatMap { PlacementProvider(rawValue: $0) }
  }

  func location(_ answers: [String: String]) -> PlacementLocation? {
    answers["location"].flatMap { PlacementLocation(rawValue: $0) }
  }
}
