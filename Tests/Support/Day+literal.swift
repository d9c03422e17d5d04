public import CareCalendar

/// Days as they are written in tests: "2014-11-03".
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(iso: text)! }
}
