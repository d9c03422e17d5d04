/// A child's times in our care.
extension Child {
  public var periodsOfCare: [PeriodOfCare] { care.periodsOfCare(turns18On: person.turns18On) }
}
