import CareCalendar
import Casework
import Interchange
import Rulebook
import Testing

@Suite("Ladders in policy files")
struct PolicyLadderTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(("name: A\n" + text).utf8))
  }

  /// A ladder of one stage from line 2 of the file, its fields from line 5 on, changed as wanted.
  private func ladder(_ old: String = "", _ new: String = "") -> String {
    let text = """
      ladder:
        name: LAC Alert
        stages:
          - key: stage-1
            name: Stage 1
            role: team-manager
            days: 10 days
            formal: yes
            may-start: yes

      """
    guard !old.isEmpty, let range = text.range(of: old) else { return text }
    return text.replacingCharacters(in: range, with: new)
  }

  @Test("A council's ladder takes the place of the whole usual one")
  func whole() throws {
    let file = read(ladder("    role: team-manager", "    role: director\n      role-name: DCS"))
    #expect(file.faults == [])
    #expect(file.policy.ladder.name == "LAC Alert")
    let stage = try #require(file.policy.ladder["stage-1"])
    #expect(file.policy.ladder.stages.count == 1)
    #expect(stage.role == .director && stage.roleName == "DCS" && stage.name == "Stage 1")
    #expect(stage.period == .days(10) && stage.isFormal && stage.mayStart)
    #expect(read(ladder()).policy.ladder.stages[0].roleName == "Team Manager")
  }

  @Test(
    "What is wrong with a stage is named by its line, with what to do",
    arguments: [
      ("team-manager", "manager", 7, "ladder.stages.role", "choose one of team-manager, service-manager, h"),
      ("team-manager", "iro", 7, "ladder.stages.role", "“iro” is no role of a ladder"),
      ("10 days", "-1", 8, "ladder.stages.days", "“-1” is no time for an answer: write a number from 1"),
      ("10 days", "-1 days", 8, "ladder.stages.days", "as in '5 working days' or '10 days'"),
      ("10 days", "0 days", 8, "ladder.stages.days", "from 1"),
      ("10 days", "[10]", 8, "ladder.stages.days", "is no time"),
      ("formal: yes", "formal: often", 9, "ladder.stages.formal", "“often” is neither yes nor no"),
      ("      name: Stage 1\n", "", 5, "ladder.stages", "has no 'name': add 'name: …' to this stage"),
      ("      days: 10 days\n", "", 5, "ladder.stages", "has no 'days'"),
      ("      role: team-manager\n", "", 5, "ladder.stages", "has no 'role'"),
      ("key: stage-1", "key: Stage 1", 5, "ladder.stages.key", "in small letters, digits and hyphens"),
      (
        "formal: yes", "formal: yes\n      above: x", 10, "ladder.stages.above", "is the next one in the list"
      ),
      ("name: Stage 1", "name: [a]", 6, "ladder.stages.name", "must be words"),
      ("may-start: yes", "may-start: no", 5, "ladder.stages", "write 'may-start: yes' on at least one"),
      ("      name: Stage 1", "\tname: Stage 1", 6, nil, "spaces, not tabs"),
      ("name: Stage 1", "key: again", 6, "key", "stands twice: first on line 5"),
    ])
  func stage(old: String, new: String, line: Int, column: String?, words: String) throws {
    let fault = try #require(read(ladder(old, new)).faults.first)
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.message.contains(words), "\(fault)")
  }

  @Test(
    "What is wrong with a ladder as a whole is named by its line, with what to do",
    arguments: [
      ("ladder: 3\n", 2, "ladder", "must hold 'name' and 'stages'"),
      ("ladder:\n  name: Ours\n", 3, "ladder", "has no 'stages': add 'stages: …'"),
      ("ladder:\n  name: Ours\n  stages: []\n", 4, "ladder.stages", "has no stage: name at least one"),
      ("ladder:\n  name: Ours\n  stages: 8\n", 4, "ladder.stages", "begin each stage with '- key: …'"),
      ("ladder:\n  name: Ours\n  stages: [director]\n", 4, "ladder.stages", "it needs the fields key, name"),
      ("ladder:\n  name: Ours\n  days: 5\n", 4, "ladder.days", "is no part of a ladder; it has name, stages"),
    ])
  func ladder(text: String, line: Int, column: String, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.message.contains(words), "\(fault)")
  }

  private func stages(_ stages: (key: String, role: String)...) -> String {
    "ladder:\n  name: A\n  stages:\n"
      + stages.map { key, role in
        "  - {key: \(key), name: Stage \(key), role: \(role), days: 1 day, formal: yes, may-start: yes}\n"
      }.joined()
  }

  @Test("A key that stands twice among the stages is a fault of the second")
  func duplicateNumbers() throws {
    let fault = try #require(read(stages(("a", "director"), ("a", "director"))).faults.first)
    #expect(fault.line == 6)
    #expect(fault.message.contains("“a” stands twice: first on line 5; give one another key"))
  }

  @Test("A ladder that comes back down to a lower role is a fault; two stages of one role are none")
  func cycle() throws {
    #expect(read(stages(("a", "team-manager"), ("b", "team-manager"), ("c", "director"))).faults == [])
    let down = stages(("a", "team-manager"), ("b", "director"), ("c", "team-manager"))
    let fault = try #require(read(down).faults.first)
    #expect(fault.line == 7)
    #expect(fault.message.hasPrefix("'team-manager' stands above 'director', and a ladder only goes up"))
  }

  @Test("Two stages of one name are a fault of the second, also where their letters differ in size")
  func names() throws {
    let text = stages(("a", "team-manager"), ("b", "director"))
    for name in ["Stage a", "STAGE A"] {
      let fault = try #require(read(text.replacing("Stage b", with: name)).faults.first)
      #expect(fault.line == 6)
      #expect(fault.column == "ladder.stages.name")
      #expect(
        fault.message.hasSuffix("is the name of two stages, which nobody could tell apart: give each its own")
      )
    }
  }

  @Test("An informal stage above a formal one is a fault; below it is none")
  func informalAbove() throws {
    let formal = stages(("a", "team-manager"), ("b", "director"), ("c", "director"))
    let stages = formal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func informal(_ line: Int) -> String {
      var stages = stages
      stages[line - 2] = stages[line - 2].replacing("formal: yes", with: "formal: no")
      return stages.joined(separator: "\n")
    }
    #expect(read(informal(5)).faults == [])
    let fault = try #require(read(informal(6)).faults.first)
    #expect(fault.line == 6)
    #expect(fault.column == "ladder.stages")
    #expect(
      fault.message.hasPrefix("is informal above a formal stage, where the clock of the whole process runs"))
  }

  @Test("Every fault of a ladder is told, and the usual one is not half changed")
  func several() {
    let file = read(ladder("10 days", "soon").replacing("team-manager", with: "mayor"))
    #expect(file.faults.map(\.line) == [7, 8])
  }
}
