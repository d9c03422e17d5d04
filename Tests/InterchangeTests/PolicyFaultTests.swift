import Interchange
import Testing

/// Whatever is wrong with a council's file, it is named by its line and key, and nothing of the file is taken.
@Suite struct PolicyFaultTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(text.utf8))
  }

  /// A whole file, its ladder from line 2 on and the second stage from line 11, changed as wanted.
  private func file(_ old: String, _ new: String) -> String {
    let text = """
      name: A
      ladder:
        name: Resolution
        stages:
          - key: talk
            name: Talk it over
            role: team-manager
            days: 3 working days
            formal: no
            may-start: yes
          - key: top
            name: Director
            role: director
            days: 10 working days
            formal: yes
            may-start: no
      vocabulary:
        home: placement

      """
    guard let range = text.range(of: old) else { return "" }
    return text.replacingCharacters(in: range, with: new)
  }

  @Test("The file is whole before it is changed")
  func whole() { #expect(read(file("Resolution", "Resolution")).faults == []) }

  @Test(
    "A field that is missing, empty or of the wrong sort is named by its line, with what to write",
    arguments: [
      (
        "    - key: talk\n      name", "    - name", 5, "ladder.stages",
        "has no 'key': add 'key: …' to this stage"
      ),
      ("      formal: no\n", "", 5, "ladder.stages", "has no 'formal'"),
      ("      may-start: yes\n", "", 5, "ladder.stages", "has no 'may-start'"),
      ("key: talk", "key:", 5, "ladder.stages.key", "must be words"),
      ("key: talk", "key: 1", 5, "ladder.stages.key", "must be words"),
      ("Talk it over", "", 6, "ladder.stages.name", "must be words"),
      ("Talk it over", "\"Talk\\tover\"", 6, "ladder.stages.name", "(U+0009): type it again without"),
      ("Talk it over", "{it: over}", 6, "ladder.stages.name", "must be words"),
      ("role: team-manager", "role: Team Manager", 7, "ladder.stages.role", "choose one of team-manager, s"),
      ("role: team-manager", "role:", 7, "ladder.stages.role", "is no role of a ladder"),
      ("role: team-manager", "role: [director]", 7, "ladder.stages.role", "is no role of a ladder"),
      (
        "role: team-manager", "role: chief-executive", 7, "ladder.stages.role", "“chief-executive” is no role"
      ),
      ("3 working days", "3", 8, "ladder.stages.days", "a number from 1 and a unit, as in '5 working days'"),
      ("3 working days", "-1 working days", 8, "ladder.stages.days", "“-1 working days” is no time"),
      ("3 working days", "1000 days", 8, "ladder.stages.days", "is no time for an answer"),
      ("3 working days", "three days", 8, "ladder.stages.days", "“three days” is no time"),
      ("formal: no", "formal:", 9, "ladder.stages.formal", "neither yes nor no: write one of them"),
      ("formal: no", "formal: 0", 9, "ladder.stages.formal", "“0” is neither yes nor no"),
      ("may-start: yes", "may-start: [yes]", 10, "ladder.stages.may-start", "neither yes nor no"),
    ])
  func field(old: String, new: String, line: Int, column: String, words: String) throws {
    try expect(read(file(old, new)), line, column, words)
  }

  @Test(
    "A ladder that is empty, goes round in a circle or stands twice is refused",
    arguments: [
      (
        "role: team-manager", "role: director\n      role-name:", 8, "ladder.stages.role-name",
        "must be words"
      ),
      ("key: top", "key: talk", 11, "ladder.stages.key", "“talk” stands twice: first on line 5"),
      ("key: top", "key: top\n      next: talk", 12, "ladder.stages.next", "is the next one in the list"),
      ("key: top", "key: top\n      name: Top", 13, "name", "stands twice: first on line 12; keep one"),
      ("vocabulary:", "ladder:", 17, "ladder", "stands twice: first on line 2; keep one of them"),
      ("vocabulary:", "ladders:", 17, "ladders", "is not known here; a policy has name, periods"),
      ("  name: Resolution\n", "", 3, "ladder", "has no 'name': add 'name: …'"),
    ])
  func ladder(old: String, new: String, line: Int, column: String, words: String) throws {
    try expect(read(file(old, new)), line, column, words)
  }

  @Test(
    "What is no YAML is named by its line",
    arguments: [
      ("      name: Director", "\t    name: Director", 12, "; indent with spaces, not tabs"),
      ("  name: Resolution", "\tname: Resolution", 3, "; indent with spaces, not tabs"),
      ("name: Director", "name: \"Director", 19, "is not YAML: "),
      ("role: director", "role: *nobody", 13, "is not YAML: found undefined alias"),
      ("  stages:\n", "  stages: &round\n    - *round\n", 5, "is not YAML: found undefined alias"),
      ("vocabulary:", "---\nvocabulary:", 17, "is not YAML: but found another document"),
    ])
  func yaml(old: String, new: String, line: Int, words: String) throws {
    try expect(read(file(old, new)), line, nil, words)
  }

  @Test("An empty ladder, and stages without any, say what belongs there")
  func empty() throws {
    try expect(read("name: A\nladder:\n"), 2, "ladder", "must hold 'name' and 'stages'")
    try expect(
      read("name: A\nladder:\n  name: B\n  stages:\n"), 4, "ladder.stages", "begin each stage with '- key: …'"
    )
  }

  @Test("Lines are counted alike in a file that was written on Windows")
  func windows() throws {
    let text = "\u{FEFF}" + file("3 working days", "soon").replacing("\n", with: "\r\n")
    try expect(read(text), 8, "ladder.stages.days", "“soon” is no time")
    try expect(read("name: A\r\n\ttargets: {}\r\n"), 2, nil, "indent with spaces, not tabs")
    try expect(read("name: A\r\ntargets: {}\r\nname: B\r\n"), 3, "name", "first on line 1")
  }

  @Test("A key that a terminal would obey is shown without what it would obey, and not at its whole length")
  func hostile() throws {
    let colour = try #require(read(file("key: top", "key: top\n      \"\\e[31m\": x")).faults.first)
    #expect(colour.column == "ladder.stages.\u{FFFD}[31m")
    let twice = try #require(read("name: A\n\"\\e[31m\": 1\n\"\\e[31m\": 2\n").faults.first)
    #expect(twice.column == "\u{FFFD}[31m")
    let long = try #require(read("name: A\n\(String(repeating: "x", count: 900)): 1\n").faults.first)
    #expect(long.column?.count == 81)
  }

  private func expect(_ file: PolicyFile, _ line: Int, _ column: String?, _ words: String) throws {
    let fault = try #require(file.faults.first)
    #expect(fault.line == line, "\(fault)")
    #expect(fault.column == column, "\(fault)")
    #expect(fault.message.contains(words), "\(fault)")
  }
}
