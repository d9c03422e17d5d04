import Casework

/// A set of SSDA903 codes, some of which came or went with a collection year.
protocol CodeSet: RawRepresentable<String>, CaseIterable {
  /// The years, by their first calendar year, in which the code is known.
  var years: ClosedRange<Int> { get }
}

extension CodeSet {
  var years: ClosedRange<Int> { always }

  static func read(_ text: String, in year: CollectionYear) -> Result<Self, FieldFault> {
    guard let code = Self(rawValue: text.uppercased()) else {
      return .failure(FieldFault("\(text.quoted) is not a code: \(choice(in: year))"))
    }
    guard code.years.contains(year.startYear) else {
      return .failure(FieldFault("\(code.rawValue) is used \(code.wordsOfYears): \(choice(in: year))"))
    }
    return .success(code)
  }

  private static func choice(in year: CollectionYear) -> String {
    let codes = allCases.filter { $0.years.contains(year.startYear) }.map(\.rawValue)
    return "the codes of \(year.name) are " + codes.joined(separator: ", ")
  }

  private var wordsOfYears: String {
    years.upperBound == always.upperBound
      ? "only from \(CollectionYear(startYear: years.lowerBound).name) on"
      : "only until \(CollectionYear(startYear: years.upperBound).name)"
  }
}

private let always = 0...9999
private func until(_ year: Int) -> ClosedRange<Int> { 0...year }
private func since(_ year: Int) -> ClosedRange<Int> { year...9999 }

extension ReasonEpisodeBegan: CodeSet {}
extension LegalStatus: CodeSet {}
extension CategoryOfNeed: CodeSet {}
extension PlacementProvider: CodeSet {}
extension PlacementLocation: CodeSet {}
extension Ethnicity: CodeSet {}
extension ParticipationCode: CodeSet {}
extension ReasonAdoptionPlacementEnded: CodeSet {}

extension PlacementType: CodeSet {
  var years: ClosedRange<Int> {
    switch self {
    case .fosteredByFamilyUndivided, .fosteredUndivided: until(2015)
    case .semiIndependent, .independentLiving: until(2023)
    case .supportedAccommodation: since(2024)
    case .other: until(2024)
    case .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind: since(2025)
    default: always
    }
  }
}

extension ReasonEpisodeEnded: CodeSet {
  var years: ClosedRange<Int> {
    switch self {
    case .returnedHome: until(2015)
    case .guardianshipToFosterCarers, .guardianshipToOthers: until(2017)
    case .guardianshipToFamilyWhoFostered, .guardianshipToOthersWhoFostered, .guardianshipToFamily,
      .guardianshipToOtherCarers:
      since(2018)
    default: always
    }
  }
}

extension ReasonForPlacementChange: CodeSet {
  var years: ClosedRange<Int> { self == .custody ? since(2018) : always }
}
