import Foundation
import TerminalSupport
import Testing

/// An IRO's own figures of a year, as they are printed.
@Suite struct OwnYearCommandTests {
  private func run(_ command: String, as login: String) throws -> String {
    let store = try Program.store()
    return try shell("'\(Program.path)' \(command) --as \(login) --store \(store) 2>&1; echo \"code $?\"")
  }

  @Test("An IRO is told what they chaired and what came of their children's reviews, each with its figures")
  func own() throws {
    let printed = try run("my-year --year 2014-15 --format csv", as: "amina.okafor")
    let lines = printed.split(separator: "\n").map(String.init)
    #expect(lines.first == "key,title,value,unit,numerator,denominator")
    let chaired = try #require(lines.first { $0.hasPrefix("reviews.chaired,") })
    #expect(Int(chaired.split(separator: ",")[4]).map { $0 > 0 } == true, "\(chaired)")
    #expect(lines.contains { $0.hasPrefix("reviews.held,") } && printed.hasSuffix("code 0\n"))
    let other = try run("my-year --year 2014-15 --format csv", as: "tomasz.wilk")
    #expect(other != printed && other.hasSuffix("code 0\n"))
  }

  @Test("Nobody but an IRO has one, and a year that is none is refused")
  func refused() throws {
    #expect(try run("my-year --year 2014-15", as: "judith.ravenscroft").hasSuffix("code 77\n"))
    #expect(try run("my-year --year 2014-16", as: "amina.okafor").hasSuffix("code 64\n"))
  }
}
