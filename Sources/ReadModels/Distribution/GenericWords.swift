/// Words that tell nobody anything on their own: left out only as part of a phrase that is confidential.
///
/// "Mill Lane" is left out wherever it stands, and "Mill" too; "Lane" alone is not, or no record could be read.
enum GenericWords {
  /// In an address or the name of a school.
  static let ofPlaces = words(small, titles, places, schools, addresses)

  /// In somebody's name, where Hill and Green are no hill and no green.
  static let ofNames = words(small, titles)

  private static func words(_ lists: String...) -> Set<String> {
    Set(lists.flatMap { $0.split(separator: " ").map(String.init) })
  }

  private static let small =
    "a an and as at be by do for from go has he her him his i in is it its me my no not of off on or our out "
    + "she so that the their them they this to up us was we who will with you your"

  private static let places =
    "avenue close corner court cottage crescent drive estate farm flat floor gardens gate green grove hill home "
    + "hospital house lane lodge mews new old park place rise road row square street terrace view villa walk way "
    + "rd st ave north south east west upper lower great little city council county office town village room"

  private static let schools =
    "academy centre college community england church high infant infants junior nursery primary saint school "
    + "secondary sixth form special trust university"

  private static let titles =
    "mr mrs miss ms mx dr sir lady aunt aunty uncle nan nana nanny gran grandad grandma grandfather grandmother "
    + "brother sister mother father mum dad mummy daddy parent parents family foster carer carers child children "
    + "young person social worker teacher doctor nurse friend key visitor adviser guardian"

  private static let addresses =
    "address care com co uk org net gov www http https mail email mobile number phone tel telephone gmail "
    + "hotmail outlook yahoo icloud"
}
