public import CareCalendar

/// The council's own settings: every period that a duty is counted by.
public struct Policy: Equatable, Sendable {
  private var periods: [Timescale: Period] = [:]

  /// The law, guidance and usual practice, with nothing of the council's own.
  public static let usual = Policy()

  public init() {}

  /// Reads settings as they were kept on adoption. A name or value that this program does not know is left out,
  /// since an earlier program may have adopted it.
  public init(settings: [String: String]) {
    for (name, words) in settings {
      guard let timescale = Timescale(rawValue: name), let period = Period(words: words) else { continue }
      self[timescale] = period
    }
  }

  public subscript(timescale: Timescale) -> Period {
    get { periods[timescale] ?? timescale.usual }
    set { periods[timescale] = newValue == timescale.usual ? nil : newValue }
  }

  /// Every setting by its name in the policy file, as it would be written there.
  public var settings: [String: String] {
    Dictionary(uniqueKeysWithValues: Timescale.allCases.map { ($0.rawValue, self[$0].words) })
  }

  /// True when the council asks for less than law or guidance do: more time after, or less notice before.
  public func isLooser(_ timescale: Timescale) -> Bool {
    let (ours, usual) = (self[timescale].roughDays, timescale.usual.roughDays)
    return timescale.isNotice ? ours < usual : ours > usual
  }
}

extension Period {
  /// Calendar days that the period spans at most in an ordinary year, to compare periods of different units.
  fileprivate var roughDays: Int {
    switch self {
    case .days(let n): n
    case .workingDays(let n): n / 5 * 7 + n % 5
    case .weeks(let n): n * 7
    case .months(let n): n * 61 / 2
    }
  }
}
