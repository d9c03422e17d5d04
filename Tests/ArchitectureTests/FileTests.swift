import Testing

/// What every file keeps to.
@Suite struct FileTests {
  @Test("Every public type at the top of a file says what it is")
  func documentation() throws {
    let faults = try Repository.sources(under: "Sources").flatMap { file in
      file.undocumentedTypes.map { "\(file.path): \($0)" }
    }
    #expect(faults == [])
  }

  @Test("No file is longer than 400 lines")
  func length() throws {
    let faults = try ["Sources", "Tests", "Resources"].flatMap {
      try Repository.sources(under: $0, endings: [".swift", ".c", ".h"])
    }.filter { $0.length > 400 }.map { "\($0.path): \($0.length) lines" }
    #expect(faults == [])
  }

  @Test("Every rule has a file of its own and a test file of its own")
  func rules() throws {
    let rules = Set(Repository.swiftNames(in: "Sources/Rulebook/Rules"))
    let tests = Set(Repository.swiftNames(in: "Tests/RulebookTests/Rules"))
    #expect(rules.filter { !tests.contains("\($0)Tests") } == [], "rules without a test file")
    #expect(tests.subtracting(rules.map { "\($0)Tests" }) == [], "test files without a rule")
    let strays = try rules.filter { rule in
      let text = try Repository.text("Sources/Rulebook/Rules/\(rule).swift")
      return !text.contains(try Regex("(?:struct|enum) \(rule)\\b"))
    }
    #expect(strays == [], "files that are not named for the rule in them")
  }
}
