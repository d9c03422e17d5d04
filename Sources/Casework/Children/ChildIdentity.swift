public import CareCalendar

/// Who a child is: what is known of them apart from their care.
public struct ChildIdentity: Equatable, Sendable {
  public var number: ChildNumber?
  public var name: String?
  /// The name that the child goes by, where it is another.
  public var knownAs: String?
  /// Every name that was recorded, also those that the child has no more, the latest last.
  public private(set) var everyName: [String] = []
  public var dateOfBirth: Day?
  /// The day on which an unborn child is expected to be born, as it was told last; it is kept after the birth.
  public private(set) var birthExpected: Day?
  public var sex: Sex?
  public var ethnicity: Ethnicity?
  /// Nil where it is not known.
  public var isDisabled: Bool?
  /// The number under which the record of this child goes on; nil for a record of its own.
  public var recordedUnder: ChildNumber?
  /// The day an unaccompanied asylum-seeking child stops being counted as one.
  public var unaccompaniedUntil: Day?

  public init() {}

  /// True for a child who is expected and of whom no birth is recorded.
  public var isUnborn: Bool { dateOfBirth == nil && birthExpected != nil }

  /// Whole years of age on a day; someone born on 29 February has a birthday on 1 March in other years.
  public func age(on day: Day) -> Int? {
    guard let dateOfBirth, dateOfBirth <= day else { return nil }
    let years = day.year - dateOfBirth.year
    let hadBirthday = (day.month, day.dayOfMonth) >= (dateOfBirth.month, dateOfBirth.dayOfMonth)
    return hadBirthday ? years : years - 1
  }

  /// The 18th birthday; nil where the birth is not known.
  public var turns18On: Day? { birthday(18) }

  /// The day on which somebody is so many years old; nil where the birth is not known.
  public func birthday(_ years: Int) -> Day? { dateOfBirth?.birthday(years) }
}

/// What was recorded of who a child is.
public enum IdentityEvent: Hashable, Sendable {
  /// The child became known under the council's number.
  case known(ChildNumber)
  case named(String)
  case knownAs(String)
  case disabled(Bool)
  case born(Day)
  /// An unborn child is expected to be born on a day.
  case birthExpected(Day)
  case described(sex: Sex?, ethnicity: Ethnicity?)
  case unaccompanied(until: Day)
  /// The council's SSDA903 files of the year that began on 1 April of `startYear` hold the child.
  case collected(startYear: Int)
  /// What was recorded under this number is of a child who has a record under another, and was recorded there.
  case recordedUnder(ChildNumber)
}

/// Why something about who a child is was not recorded.
public enum IdentityRefusal: Refusal, Equatable {
  case bornAfterCareBegan(born: Day, began: Day)
  case nameIsEmpty
  case bornAlready(Day)

  public var words: String {
    switch self {
    case .bornAfterCareBegan(let born, let began):
      "A child born \(born.shortWithYear) cannot have come into care on \(began.shortWithYear)."
    case .bornAlready(let day): "The child is recorded as born on \(day.shortWithYear)."
    case .nameIsEmpty: "A name needs at least one letter."
    }
  }
}

extension ChildIdentity {
  mutating func evolve(_ event: IdentityEvent) {
    switch event {
    case .known(let number): self.number = number
    case .named(let name):
      self.name = name
      everyName.append(name)
    case .knownAs(let name):
      knownAs = name
      everyName.append(name)
    case .disabled(let disabled): isDisabled = disabled
    case .born(let day): dateOfBirth = day
    case .birthExpected(let day): birthExpected = day
    case .described(let sex, let ethnicity):
      self.sex = sex ?? self.sex
      self.ethnicity = ethnicity ?? self.ethnicity
    case .unaccompanied(let until): unaccompaniedUntil = until
    case .recordedUnder(let number): recordedUnder = number
    case .collected: break
    }
  }
}

extension Day {
  /// The birthday of so many years of somebody born on the day; of 29 February it is 1 March in other years.
  public func birthday(_ years: Int) -> Day {
    let day = adding(months: years * 12)
    return day.dayOfMonth == dayOfMonth ? day : day.adding(days: 1)
  }
}
