public import CareCalendar
public import Casework

/// A child who is in no file yet, as they come into care or begin short breaks, or as an order, a plan or an enquiry
/// about them begins.
public struct NewChild: Hashable, Sendable {
  public let number: ChildNumber
  public let name: String
  public let born: Day?
  public let sex: Sex?
  public let ethnicity: Ethnicity?
  /// The day on which a child who is not born yet is expected.
  public private(set) var birthExpected: Day?
  public let beginning: Beginning
  /// The day on which the reviewing service was told of the child; nil where it is not known.
  public let told: Day?
  /// A brother or sister who is known here.
  public let sibling: ChildID?
  /// A parent who is known here as a child.
  public let parent: ChildID?

  public init(
    number: ChildNumber, name: String, born: Day?, sex: Sex?, ethnicity: Ethnicity?,
    beginning: CareBeginning, told: Day? = nil, sibling: ChildID? = nil, parent: ChildID? = nil
  ) {
    self.number = number
    self.name = name
    self.born = born
    self.sex = sex
    self.ethnicity = ethnicity
    self.beginning = .care(beginning)
    self.told = told
    self.sibling = sibling
    self.parent = parent
  }

  public init(
    number: ChildNumber, name: String, born: Day?, sex: Sex?, ethnicity: Ethnicity?,
    birthExpected: Day? = nil, involvement: InvolvementBeginning, told: Day? = nil, sibling: ChildID? = nil,
    parent: ChildID? = nil
  ) {
    self.number = number
    self.name = name
    self.born = born
    self.sex = sex
    self.ethnicity = ethnicity
    self.birthExpected = birthExpected
    beginning = .involvement(involvement)
    self.told = told
    self.sibling = sibling
    self.parent = parent
  }

  /// For what the service knows the child from the beginning.
  public enum Beginning: Hashable, Sendable {
    case care(CareBeginning)
    case involvement(InvolvementBeginning)

    func command(today: Day) -> ChildCommand {
      switch self {
      case .care(let beginning): .care(.begin(beginning), today: today)
      case .involvement(let beginning): .involve([.began(beginning)], today: today)
      }
    }
  }
}
