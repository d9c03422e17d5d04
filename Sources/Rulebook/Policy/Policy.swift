public import CareCalendar
public import Casework

/// The council's own settings: every period that a duty is counted by, the lists that people choose from, the
/// questions that councils answer differently, and how disputes are resolved.
public struct Policy: Equatable, Sendable {
  private var periods: [Timescale: Period] = [:]
  private var lists: [PolicyList: [String]] = [:]
  private var choices: [PolicyChoice: String] = [:]

  /// How disputes are resolved.
  public var ladder = Ladder.usual
  /// What an alert can be about, in the order in which it is offered.
  public var alertCategories = UsualCategories.alerts
  /// What a practice note can be about, in the order in which it is offered.
  public var practiceCategories = UsualCategories.practice
  /// Of what an IRO is to be told, in the order in which it is offered.
  public var changeKinds = UsualChanges.kinds
  /// What is asked after a review.
  public var surveys = SurveyQuestions.usual
  /// What the council aims at, as it is published, by the measure's key: "95%", "50-70", "TBC", or nothing.
  public var targets: [String: String] = [:]
  public var vocabulary = Vocabulary()
  /// After how long without a key the screens are covered.
  public var coverDelay = CoverDelay.usual

  /// The law, guidance and usual practice, with nothing of the council's own.
  public static let usual = Policy()

  public init() {}

  /// Reads settings as they were kept on adoption. A name or value that this program does not know is left out,
  /// since an earlier program may have adopted it.
  public init(settings: [String: String]) {
    for timescale in Timescale.allCases {
      settings[timescale.rawValue].flatMap(Period.init(words:)).map { self[timescale] = $0 }
    }
    for list in PolicyList.allCases {
      settings[list.rawValue].map { self[list] = $0.keptList }
    }
    for choice in PolicyChoice.allCases {
      if let words = settings[choice.rawValue], choice.options.contains(words) { self[choice] = words }
    }
    readEntries(of: settings)
  }

  public subscript(timescale: Timescale) -> Period {
    get { periods[timescale] ?? timescale.usual }
    set { periods[timescale] = newValue == timescale.usual ? nil : newValue }
  }

  /// The entries in the order in which they are offered, each on one line.
  public subscript(list: PolicyList) -> [String] {
    get { lists[list] ?? list.usual }
    set { lists[list] = newValue == list.usual ? nil : newValue }
  }

  /// One of the choice's options.
  public subscript(choice: PolicyChoice) -> String {
    get { choices[choice] ?? choice.usual }
    set { choices[choice] = newValue == choice.usual ? nil : newValue }
  }

  /// Every setting by its name, as it is kept on adoption: a period or a choice as it is written in the policy
  /// file, a list with a line an entry.
  public var settings: [String: String] {
    let written =
      Timescale.allCases.map { ($0.rawValue, self[$0].words) }
      + PolicyList.allCases.map { ($0.rawValue, self[$0].joined(separator: "\n")) }
      + PolicyChoice.allCases.map { ($0.rawValue, self[$0]) } + entries.map { ($0.name, $0.text) }
    return Dictionary(uniqueKeysWithValues: written)
  }

  /// True when the council asks for less than law or guidance do: more time after, or less notice before.
  public func isLooser(_ timescale: Timescale) -> Bool {
    let (ours, usual) = (self[timescale].roughDays, timescale.usual.roughDays)
    return timescale.isNotice ? ours < usual : ours > usual
  }
}

extension Period {
  /// Calendar days that the period spans at most in an ordinary year, to compare periods of different units.
  var roughDays: Int {
    switch self {
    case .days(let n): n
    case .workingDays(let n): n / 5 * 7 + n % 5
    case .weeks(let n): n * 7
    case .months(let n): n * 61 / 2
    }
  }
}
