import CareCalendar
import Casework
import Demonstration

/// Something recorded of an invented child, and the day on which it was recorded.
struct Told {
  let on: Day
  let event: ChildEvent
  /// True for what a council's file told.
  let isFromFile: Bool
}

/// One invented child: who they are, and everything recorded of them until the day of the demonstration.
///
/// Told in parts, each in a file of its own: the beginning, the reviews that are past, the last review in full, the
/// one to come, and disputes. The same place gives the same child each time.
struct InventedChild {
  let id: ChildID
  let number: ChildNumber
  let iro: StaffMember
  let teamManager: StaffMember
  let staff: InventedStaff
  let calendar: WorkingCalendar
  var chance: SeededRandom
  var identifiers: Seeded
  let born: Day
  let sex: Sex
  let began: Day
  /// The day that care ended, or tomorrow.
  let until: Day
  /// The days on which reviews were held, as they fell.
  var held: [Day] = []
  /// Those who are invited to reviews beside the child.
  var people: [ConnectedPerson] = []
  private(set) var told: [Told] = []

  static let today = DemonstrationDay.today

  init(at place: Int, of staff: InventedStaff, under calendar: WorkingCalendar) {
    var chance = SeededRandom(seed: UInt64(place) &* 2_654_435_761 &+ 1)
    identifiers = Seeded(seed: chance.next())
    self.staff = staff
    self.calendar = calendar
    id = ChildID(identifiers.next())
    number = ChildNumber(String(300_000 + place))
    iro = staff.iro(ofChild: place)
    teamManager = staff.teamManager(ofChild: place)
    sex = chance.happens(inHundred: 45) ? .female : .male
    born = Self.today.adding(days: -chance.number(400...6400))
    let longest = min(1000, Self.today - born)
    let days =
      switch chance.number(1...100) {
      case 1...4: chance.number(1...25)
      case 5...20: chance.number(26...150)
      default: chance.number(151...max(152, longest))
      }
    began = Self.today.adding(days: -min(days, longest))
    let hasLeft = !staff.isExact(place) && days > 300 && chance.happens(inHundred: 3)
    until = Self.today.adding(days: hasLeft ? -chance.number(1...120) : 1)
    self.chance = chance
    tell(at: place)
  }

  private mutating func tell(at place: Int) {
    begin(familyOf: place)
    fixReviewDays()
    tellPastReviews()
    tellLastReview()
    if until > Self.today { bookNextReview() }
    raiseAlerts(forCertain: staff.isExact(place) && place % 12 == 3)
    notePractice()
    // What happened on one day stays in the order in which it was told.
    let inOrder = told.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
    told = inOrder.map(\.element)
  }

  /// Tells of an event, unless its day has not come.
  mutating func tell(_ event: ChildEvent, on day: Day, fromFile: Bool = false) {
    if day <= Self.today { told.append(Told(on: day, event: event, isFromFile: fromFile)) }
  }

  /// True when the day has come and it was done, as it is in so many cases of a hundred.
  mutating func wasDone(by day: Day, inHundred: Int) -> Bool {
    let happens = chance.happens(inHundred: inHundred)
    return day <= Self.today && happens
  }

  func working(_ days: Int, from day: Day) -> Day { calendar.adding(workingDays: days, to: day) }

  func age(on day: Day) -> Int { (day - born) * 4 / 1461 }
}
