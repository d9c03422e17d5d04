public import CareCalendar

/// A day written in a test as it is written in a file: "2014-11-03".
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(iso: text)! }
}
