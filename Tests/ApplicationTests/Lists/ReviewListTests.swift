import Application
import CareCalendar
import Casework
import Measures
import TestSupport
import Testing

/// Reviews of some days, for those who may see the children.
@Suite struct ReviewListTests {
  private let council: AlertCouncil
  private let july: ClosedRange<Day> = "2014-07-01"..."2014-07-31"

  /// Ella's, Reece's and Kai's IRO is Amina; Jo's is Tom. Each had a review on 28 July and was due another on 28 October.
  init() throws { council = try AlertCouncil() }

  private func lines(
    _ login: String, in days: ClosedRange<Day>? = nil, of iro: String? = nil
  ) throws -> [ReviewLine] {
    try council.service(login).reviews(in: days ?? july, of: iro)
  }

  private func numbers(_ login: String, in days: ClosedRange<Day>? = nil) throws -> [String] {
    try lines(login, in: days).map(\.number.text)
  }

  @Test("The IRO manager is told of every child, others of those whom they may see")
  func rights() throws {
    #expect(try numbers("robin") == ["1", "2", "3", "4"])
    #expect(try numbers("amina") == ["1", "2", "3"])
    #expect(try numbers("sam") == ["1", "2", "3"])
    #expect(try numbers("tom") == ["4"] && numbers("bryn") == ["4"])
    #expect(try lines("amina") == Array(lines("robin").prefix(3)))
  }

  @Test("One that was due on the days and is not held is told as well, to each in the same way")
  func due() throws {
    let october: ClosedRange<Day> = "2014-10-28"..."2014-10-28"
    #expect(try lines("amina", in: october).map(\.standing) == [.overdue, .overdue, .overdue])
    #expect(try lines("amina", in: october) == Array(lines("robin", in: october).prefix(3)))
    #expect(try lines("amina", in: "2014-10-29"..."2014-10-31") == [])
  }

  @Test("Whoever has the child now is told of the time before; the IRO is the one of the day")
  func reallocated() throws {
    try council.council.allocate("1", to: "Tom Nowak")
    #expect(try numbers("amina") == ["2", "3"])
    #expect(try lines("tom", of: "amina").map(\.number.text) == ["1"])
  }
}
