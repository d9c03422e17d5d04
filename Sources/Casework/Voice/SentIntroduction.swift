public import CareCalendar

/// That a child was sent word of who their IRO is.
public struct SentIntroduction: Hashable, Sendable {
  /// Whose it was. Nil where it was not said, as in entries of earlier versions: then it is of the IRO of that day.
  public let iro: StaffID?
  /// Whether a card went with it that says how to reach them.
  public let contactCard: Bool
  public let on: Day

  public init(iro: StaffID?, contactCard: Bool, on: Day) {
    self.iro = iro
    self.contactCard = contactCard
    self.on = on
  }
}
