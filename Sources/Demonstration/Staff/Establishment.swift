import CareCalendar
import Casework

/// An IRO of the invented council, with how many children out of all are theirs.
struct IRO: Sendable {
  let details: StaffDetails
  let share: Int

  var login: String { details.login }
}

/// Everybody who works for the invented council.
enum Establishment {
  /// The IRO with the fullest board.
  static let suggestedLogin = "amina.okafor"

  static let iroManager = details(
    "Judith Ravenscroft", "judith.ravenscroft", .iroManager, service, 100, .female, .whiteBritish, 2006)

  static let iros: [IRO] = [
    iro("Amina Okafor", "amina.okafor", 100, .female, .african, 2008, share: 62),
    iro("Bernadette Flynn", "bernadette.flynn", 100, .female, .whiteIrish, 2005, share: 54),
    iro("Rajinder Sahota", "rajinder.sahota", 100, .male, .indian, 2009, share: 51),
    iro("Gwenllian Pugh", "gwenllian.pugh", 80, .female, .whiteBritish, 2011, share: 43),
    iro("Desmond Akinola", "desmond.akinola", 100, .male, .african, 2012, share: 50),
    iro("Farhana Sarkar", "farhana.sarkar", 60, .female, .bangladeshi, 2010, share: 33),
    iro("Tomasz Wilk", "tomasz.wilk", 100, .male, .otherWhite, 2013, share: 48),
    iro("Yvonne St Clair", "yvonne.stclair", 50, .female, .caribbean, 2004, share: 28),
    iro("Patrick O'Hagan", "patrick.ohagan", 50, .male, .whiteIrish, 2013, share: 24, "locum"),
    iro("Shanthi Rasiah", "shanthi.rasiah", 40, .female, .otherAsian, 2012, share: 21),
    iro("Lorna Dalgleish", "lorna.dalgleish", 40, .female, .whiteBritish, 2014, share: 20, "locum"),
  ]

  static let teamManagers: [(team: Team, details: StaffDetails)] = [
    manager(.childrenInCare1, "Graham Tolley", "graham.tolley", .male, .whiteBritish),
    manager(.childrenInCare2, "Theresa Stone", "theresa.stone", .female, .whiteBritish),
    manager(.court, "Babajide Ogunleye", "babajide.ogunleye", .male, .african),
    manager(.adoption, "Karen Isherwood", "karen.isherwood", .female, .whiteBritish),
    manager(.disabilities, "Nighat Anwar", "nighat.anwar", .female, .pakistani),
    manager(.youngPeople, "Leroy Pascall", "leroy.pascall", .male, .caribbean),
  ]

  static let others: [StaffDetails] = [
    details("Philippa Marlow", "philippa.marlow", .serviceManager, nil, 100, .female, .whiteBritish, 2007),
    details("Colin Braithwaite", "colin.braithwaite", .headOfService, nil, 100, .male, .caribbean, 2006),
    details("Anthony Gyasi", "anthony.gyasi", .deputyDirector, nil, 100, .male, .african, 2010),
    details("Elizabeth Harcastle", "elizabeth.harcastle", .director, nil, 100, .female, .whiteBritish, 2011),
    details("Sheila Brody", "sheila.brody", .businessSupport, service, 100, .female, .whiteBritish, 2003),
    details("Kamal Deen", "kamal.deen", .businessSupport, service, 80, .male, .bangladeshi, 2012),
  ]

  /// The social worker who looks in herself; the others are known by name alone.
  static let socialWorker = details(
    "Catrin Bowen", "catrin.bowen", .socialWorker, Team.childrenInCare2.rawValue, 100, .female, .whiteBritish,
    2010)

  /// The two of business support who write to people.
  static let sender = "sheila.brody"
  static let otherSender = "kamal.deen"

  /// All but the IRO manager, who is there from the founding, and the social worker, who is let in last.
  static var toImport: [StaffDetails] {
    iros.map(\.details) + teamManagers.map(\.details) + others
  }

  private static let service = "Independent Reviewing Service"

  private static func iro(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity, _ since: Int,
    share: Int, _ employment: String = "permanent"
  ) -> IRO {
    var details = details(name, login, .iro, service, hundredths, sex, ethnicity, since)
    details.employment = employment
    return IRO(details: details, share: share)
  }

  private static func manager(
    _ team: Team, _ name: String, _ login: String, _ sex: Sex, _ ethnicity: Ethnicity
  ) -> (team: Team, details: StaffDetails) {
    (team, details(name, login, .teamManager, team.rawValue, 100, sex, ethnicity, 2009))
  }

  private static func details(
    _ name: String, _ login: String, _ role: Role, _ team: String?, _ hundredths: Int, _ sex: Sex,
    _ ethnicity: Ethnicity, _ since: Int
  ) -> StaffDetails {
    StaffDetails(
      name: name, login: login, role: role, team: team, fullTimeHundredths: hundredths,
      employment: "permanent", sex: sex, ethnicity: ethnicity, started: Day(year: since, month: 4, day: 14))
  }
}
