public import CareCalendar

/// A file that the council has adopted: kept whole, so that a past report can say what was in force.
public struct AdoptedFile: Hashable, Sendable {
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What was recorded of the council itself.
public enum CouncilEvent: Hashable, Sendable {
  /// `pinned` is the day that a demonstration council always takes for today.
  case founded(name: String, isDemonstration: Bool, pinned: Day?)
  /// `settings` are those read from the file when it was adopted: name and value as written.
  case policyAdopted(AdoptedFile, settings: [String: String])
  case bankHolidaysAdopted(AdoptedFile, [BankHoliday])
  case schoolTermsAdopted(AdoptedFile, [SchoolTerm])
  /// `template` is the name of the document that the file is the template of: "letter.markdown".
  case templateAdopted(AdoptedFile, template: String)
  /// Stands in the act that was the first to be recorded so.
  case clockDoubted(ConfirmedClock)
}

/// A school term, with its first and last day.
public struct SchoolTerm: Hashable, Sendable {
  public let name: String
  public let first: Day
  public let last: Day

  public init(name: String, first: Day, last: Day) {
    self.name = name
    self.first = first
    self.last = last
  }

  public func holds(_ day: Day) -> Bool { first <= day && day <= last }
}

/// The council as its adopted files have it.
public struct Council: Equatable, Sendable {
  public private(set) var name = ""
  public private(set) var isDemonstration = false
  public private(set) var pinned: Day?
  public private(set) var policyFile: AdoptedFile?
  public private(set) var settings: [String: String] = [:]
  public private(set) var bankHolidays = BankHolidays(listed: [])
  /// The school terms of the file adopted last, in order.
  public private(set) var schoolTerms: [SchoolTerm] = []
  /// The council's own templates of documents, by their names.
  public private(set) var templates: [String: AdoptedFile] = [:]
  /// When somebody recorded something under a clock in doubt, in the order in which it was recorded.
  public private(set) var clockDoubts: [ConfirmedClock] = []

  public init() {}

  public mutating func evolve(_ event: CouncilEvent) {
    switch event {
    case .founded(let name, let isDemonstration, let pinned):
      self.name = name
      self.isDemonstration = isDemonstration
      self.pinned = pinned
    case .policyAdopted(let file, let settings):
      policyFile = file
      self.settings = settings
    case .bankHolidaysAdopted(_, let days):
      bankHolidays = bankHolidays.updated(with: BankHolidays(listed: days))
    case .schoolTermsAdopted(_, let terms): schoolTerms = terms.sorted { $0.first < $1.first }
    case .templateAdopted(let file, let template): templates[template] = file
    case .clockDoubted(let confirmed): clockDoubts.append(confirmed)
    }
  }
}
