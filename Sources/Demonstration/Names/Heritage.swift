import Casework

/// Where a family's names come from.
enum Heritage: CaseIterable, Sendable {
  case english, irish, welsh, scottish, irishTraveller, caribbean, nigerian, ghanaian, somali, eritrean,
    congolese, bangladeshi, pakistani, punjabi, gujarati, tamil, chinese, vietnamese, polish, romanian,
    lithuanian, portuguese, turkish, kurdish, albanian, afghan, arabic

  var ethnicity: Ethnicity {
    switch self {
    case .english, .welsh, .scottish: .whiteBritish
    case .irish: .whiteIrish
    case .irishTraveller: .irishTraveller
    case .polish, .romanian, .lithuanian, .portuguese, .turkish, .albanian: .otherWhite
    case .caribbean: .caribbean
    case .nigerian, .ghanaian, .somali, .eritrean, .congolese: .african
    case .bangladeshi: .bangladeshi
    case .pakistani: .pakistani
    case .punjabi, .gujarati: .indian
    case .tamil, .vietnamese, .afghan: .otherAsian
    case .chinese: .chinese
    case .kurdish, .arabic: .other
    }
  }

  /// As families are found in an east London borough.
  static let inTheBorough: KeyValuePairs<Heritage, Int> = [
    .english: 22, .irish: 2, .welsh: 1, .scottish: 1, .irishTraveller: 1, .caribbean: 13, .nigerian: 8,
    .ghanaian: 5, .somali: 4, .eritrean: 1, .congolese: 2, .bangladeshi: 9, .pakistani: 6, .punjabi: 2,
    .gujarati: 2, .tamil: 2, .chinese: 1, .vietnamese: 1, .polish: 3, .romanian: 3, .lithuanian: 2,
    .portuguese: 2, .turkish: 2, .kurdish: 1, .albanian: 1, .arabic: 1,
  ]

  /// As children come alone to ask for asylum.
  static let ofThoseAlone: KeyValuePairs<Heritage, Int> = [
    .afghan: 7, .albanian: 6, .eritrean: 4, .vietnamese: 3, .kurdish: 2, .arabic: 1, .somali: 1,
  ]
}

/// The names that the children of one family share, and where their given names come from.
struct FamilyNaming: Sendable {
  /// The mother's heritage, and the father's.
  let heritages: [Heritage]
  /// As a daughter and as a son bear it.
  let surname: Surname

  var ethnicity: Ethnicity {
    guard heritages.count > 1 else { return heritages[0].ethnicity }
    let both = Set(heritages.map(\.ethnicity))
    if both.count == 1 { return heritages[0].ethnicity }
    let hasWhite = !both.isDisjoint(with: [.whiteBritish, .whiteIrish, .otherWhite, .irishTraveller])
    if hasWhite, both.contains(.caribbean) { return .whiteAndBlackCaribbean }
    if hasWhite, both.contains(.african) { return .whiteAndBlackAfrican }
    let asian: Set<Ethnicity> = [.bangladeshi, .pakistani, .indian, .otherAsian, .chinese]
    return hasWhite && !both.isDisjoint(with: asian) ? .whiteAndAsian : .otherMixed
  }
}

/// A family name, in the forms that daughters and sons bear.
struct Surname: Hashable, Sendable {
  let daughter: String
  let son: String

  /// "Kowalska/Kowalski", or one form for all.
  init(_ text: Substring) {
    let forms = text.replacing("_", with: " ").split(separator: "/")
    daughter = String(forms[0])
    son = String(forms[forms.count - 1])
  }

  init(_ first: Surname, joinedTo second: Surname) {
    daughter = "\(first.daughter)-\(second.daughter)"
    son = "\(first.son)-\(second.son)"
  }

  func of(_ sex: Sex) -> String { sex == .female ? daughter : son }
}
