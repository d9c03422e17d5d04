import Casework

extension SyntheticChild {
  var firstName: String {
    let words = name.split(separator: " ").map(String.init)
    let isFamilyNameFirst = kin?.heritages.contains(.vietnamese) ?? false
    return (isFamilyNameFirst ? words.last : words.first) ?? name
  }

  /// The last of the words of the name, where the family is not known by another.
  var surname: Surname { Surname(name.split(separator: " ").last ?? "Rudge") }

  var wording: PronounText {
    let communication = surroundings.communication
    return PronounText(
      communication?.knownAs ?? firstName, sex, saysThey: communication?.pronoun == "they/them")
  }

  /// Where the child lives on a day.
  var placement: PlacementType? { episodes.last?.placement }

  var isPlacedForAdoption: Bool { times.last?.placement.map { $0.ended == nil } ?? false }
}
