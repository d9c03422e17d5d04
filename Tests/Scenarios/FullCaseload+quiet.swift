import CareCalendar
import Casework
import TestSupport

/// Children of whom nothing need be done today, of every kind that an IRO has.
enum Quiet {
  static func children(_ count: Int) -> [GivenChild] { (0..<count).map(child) }

  /// Of every ten six are looked after, one of them with a plan as well; the others are known for something else.
  private static func child(_ place: Int) -> GivenChild {
    let (name, days) = (names[place % names.count], place % 60)
    let called = "\(name) \(families[(place / names.count * 7 + place % 7) % families.count])"
    let recently: Day = Day("2014-07-10").adding(days: days)
    let born = Day("2000-01-17").adding(days: place * 53)
    let events: [ChildEvent] =
      switch place % 10 {
      case 0: ChildEvent.plan(since: recently)
      case 1: [.begun(.pathwayPlan, recently)]
      case 2: [.shortBreaks(since: recently.adding(days: -200)), .held(recently, .shortBreaks)]
      case 3: [.begun(.supervisionOrder, recently, by: "the Family Court")]
      case 4:
        [.inCare(since: recently.adding(days: -120), .placementOrder), .held(recently.adding(days: -95))]
          + [.held(recently)] + [.placement(.placedForAdoption(on: recently.adding(days: -40)))]
          + [.held(recently.adding(days: -15), .placedForAdoption)] + [.held(recently, .placedForAdoption)]
      case 5:
        ChildEvent.settled(since: recently.adding(days: -400), .interimCareOrder, held: recently)
          + ChildEvent.plan(since: recently)
      case 6:
        ChildEvent.settled(since: recently.adding(days: -900), held: recently.adding(days: -35))
          + [.booked(Day("2014-12-01").adding(days: days % 5), "10:00", as: ReviewID("q\(place)"))]
      default: ChildEvent.settled(since: recently.adding(days: -500), held: recently)
      }
    return GivenChild(called, born: place % 10 == 1 ? born.adding(months: -48) : born, events)
  }

  private static let names = [
    "Abel", "Bryony", "Cormac", "Delphine", "Edmund", "Farah", "Gideon", "Hester", "Idris", "Juno", "Kester",
    "Linnet", "Milo", "Nerys", "Osric", "Perdita", "Quentin", "Rhoda", "Stellan", "Thea", "Uma", "Viggo",
    "Winifred", "Yusuf", "Zelda",
  ]

  private static let families = [
    "Amber", "Birchall", "Coldwell", "Dunstan", "Everitt", "Farrow", "Gaunt", "Harker", "Inglis", "Jessop",
    "Kestrel", "Larwood", "Merrow", "Nightingale", "Orchard", "Pell", "Quayle", "Ridley", "Stannard",
    "Thorne",
    "Underhill", "Varley", "Whitlock", "Yarrow",
  ]
}

extension ChildEvent {
  /// An enquiry, and the plan that two conferences made of it.
  fileprivate static func plan(since day: Day) -> [ChildEvent] {
    [.begun(.childProtection, day.adding(days: -110))] + conference(day.adding(days: -90), .planBegun)
      + conference(day, .planContinued)
  }
}
