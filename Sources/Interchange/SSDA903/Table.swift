/// The SSDA903 collection of children looked after, as councils send it to the Department: a folder of CSV
/// files a year.
public enum SSDA903 {}

extension SSDA903 {
  /// A table of the collection, known by its columns and never by its file's name.
  public enum Table: String, CaseIterable, Sendable {
    case header = "Header"
    case episodes = "Episodes"
    case reviews = "Reviews"
    case placedAdoption = "PlacedAdoption"
    case unaccompanied = "UASC"
    case outcomes = "OC2"
    case careLeavers = "OC3"
    case adoption = "AD1"
    case previousPermanence = "PrevPerm"
    case missing = "Missing"
    case socialWorkers = "SWEpisodes"
    case deprivationOfLiberty = "DoLo"

    /// False for tables that hold nothing an IRO's caseload needs.
    public var isRead: Bool {
      switch self {
      case .header, .episodes, .reviews, .placedAdoption, .unaccompanied: true
      default: false
      }
    }

    /// In the order in which they are sent.
    public var columns: [String] { names.split(separator: " ").map(String.init) }

    /// Columns that a council may leave out: those that are never read, and those that the Department
    /// adds from the postcodes.
    var optionalColumns: [String] {
      switch self {
      case .header: ["UPN", "MOTHER", "MC_DOB"]
      case .episodes: ["HOME_POST", "PL_POST", "URN", "PL_LOCATION", "PL_DISTANCE", "PL_LA"]
      default: []
      }
    }

    private var names: String {
      switch self {
      case .header: "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB"
      case .episodes:
        "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN"
      case .reviews: "CHILD DOB REVIEW REVIEW_CODE"
      case .placedAdoption: "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"
      case .unaccompanied: "CHILD SEX DOB DUC"
      case .outcomes:
        "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK "
          + "HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"
      case .careLeavers: "CHILD DOB IN_TOUCH ACTIV ACCOM"
      case .adoption: "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"
      case .previousPermanence: "CHILD DOB PREV_PERM LA_PERM DATE_PERM"
      case .missing: "CHILD DOB MISSING MIS_START MIS_END"
      case .socialWorkers: "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON"
      case .deprivationOfLiberty: "CHILD DOB DOLO_START DOLO_END"
      }
    }
  }
}
