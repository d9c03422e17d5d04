/// Why an episode ended (SSDA903: REC), in the codes of every year since 2013-14.
public enum ReasonEpisodeEnded: String, CaseIterable, Sendable, Hashable {
  case newEpisode = "X1"
  case adopted = "E11"
  case adoptedWithoutConsent = "E12"
  case died = "E2"
  case otherAuthority = "E3"
  case returnedHome = "E4"
  case returnedHomeAsPlanned = "E4A"
  case returnedHomeUnplanned = "E4B"
  case wentToFamily = "E13"
  case residenceOrder = "E41"
  case guardianshipToFosterCarers = "E43"
  case guardianshipToOthers = "E44"
  case guardianshipToFamilyWhoFostered = "E45"
  case guardianshipToOthersWhoFostered = "E46"
  case guardianshipToFamily = "E47"
  case guardianshipToOtherCarers = "E48"
  case independentWithSupport = "E5"
  case independentWithoutSupport = "E6"
  case adultCare = "E7"
  case other = "E8"
  case custody = "E9"
  case remandEnded = "E14"
  case assessedAsAdult = "E15"
  case movedAbroad = "E16"
  case stayedWithCarersAt18 = "E17"

  /// Only a new episode on the same day keeps the child in our care.
  public var endsCare: Bool { self != .newEpisode }

  public var isDeath: Bool { self == .died }

  public var isAdoption: Bool { self == .adopted || self == .adoptedWithoutConsent }

  public var words: String {
    switch self {
    case .newEpisode: "a new episode began the same day"
    case .adopted: "adopted"
    case .adoptedWithoutConsent: "adopted, the court dispensing with consent"
    case .died: "died"
    case .otherAuthority: "another council took over their care"
    case .returnedHome: "returned home"
    case .returnedHomeAsPlanned: "returned home as planned"
    case .returnedHomeUnplanned: "returned home, which was not planned"
    case .wentToFamily: "went to live with family who have no parental responsibility"
    case .residenceOrder: "residence or child arrangements order"
    case .guardianshipToFosterCarers: "special guardianship order to their foster carers"
    case .guardianshipToOthers: "special guardianship order to others"
    case .guardianshipToFamilyWhoFostered:
      "special guardianship order to family or friends who fostered them"
    case .guardianshipToOthersWhoFostered: "special guardianship order to other foster carers"
    case .guardianshipToFamily: "special guardianship order to other family or friends"
    case .guardianshipToOtherCarers: "special guardianship order to other carers"
    case .independentWithSupport: "moved to live independently, with support"
    case .independentWithoutSupport: "moved to live independently, without support"
    case .adultCare: "adult social care took over"
    case .other: "left our care for another reason"
    case .custody: "sentenced to custody"
    case .remandEnded: "remand ended"
    case .assessedAsAdult: "assessed as 18 or over"
    case .movedAbroad: "moved abroad"
    case .stayedWithCarersAt18: "turned 18 and stayed with their carers"
    }
  }
}
