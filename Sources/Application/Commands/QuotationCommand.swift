public import CareCalendar
public import Casework

/// Which words of a child's record may stand in the service's report.
public enum QuotationCommand: Sendable {
  case allow(ChildID, QuotationDetails)
  case withdraw(ChildID, QuotationID, reason: String)
}

/// What somebody says of words that may be printed.
public struct QuotationDetails: Hashable, Sendable {
  public var source: QuotedSource
  /// Whose words they are; nil of an impact note.
  public var speaker: Party?
  public var words: String
  /// Who agreed, and on what day.
  public var agreedBy: Party
  public var agreedOn: Day

  public init(_ source: QuotedSource, speaker: Party?, words: String, agreedBy: Party, agreedOn: Day) {
    self.source = source
    self.speaker = speaker
    self.words = words
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
  }
}
