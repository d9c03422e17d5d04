import Foundation
import TerminalSupport
import Testing

/// The lists of what was decided and noted in a year, as they are printed for different people.
@Suite struct WorkListCommandTests {
  private func lines(_ command: String, as login: String, of store: String) throws -> [String] {
    let printed = try shell(
      "'\(Program.path)' \(command) --year 2014-15 --format csv --as \(login) --store \(store)")
    return printed.split(separator: "\n").map(String.init)
  }

  @Test(
    "The IRO manager is told of every child, an IRO and a team manager of those whom they see, in the same words",
    arguments: ["decisions", "practice"])
  func rights(_ command: String) throws {
    let store = try Program.store()
    let all = try lines(command, as: "judith.ravenscroft", of: store)
    for login in ["amina.okafor", "theresa.stone"] {
      let own = try lines(command, as: login, of: store)
      #expect(own.count > 1 && own.count < all.count, "\(login)")
      #expect(own[0] == all[0] && Set(own).isSubset(of: all), "\(login)")
    }
  }

  @Test("Business support is refused practice notes with code 77, and a day that is none with code 64")
  func refused() throws {
    let iro = "'\(Program.path)'"
    let store = "--store \(try Program.store())"
    let said = try shell("\(iro) practice --as sheila.brody \(store) 2>&1; echo \"code $?\"")
    #expect(said.contains("see the alerts and practice notes") && said.hasSuffix("code 77\n"))
    let wrong = "decisions --from 2014-02-30 --to 2014-03-31 --as amina.okafor \(store)"
    #expect(try shell("\(iro) \(wrong) 2>&1; echo \"code $?\"").hasSuffix("code 64\n"))
  }
}
