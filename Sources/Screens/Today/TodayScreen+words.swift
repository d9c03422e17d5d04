import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What Today says of itself: its counts, its marks, and that there is nothing.
extension TodayScreen {
  func emptyMessage(_ queries: CaseQueries) throws -> String {
    let board = try board(queries)
    let vocabulary = queries.rulebook.policy.vocabulary
    let alerts = vocabulary.several(.alert).capitalisingFirst
    switch queries.signedIn.post {
    case .businessSupport: return "Nothing waits to be sent. When something does, it stands here."
    case .serviceManager, .headOfService, .deputyDirector, .director, .seniorOfficer:
      return """
        Nothing waits for you. \(alerts) that come to you stand here, also while nobody is in the post below, and \
        decisions that are not carried out.
        """
    case .teamManager where board.childCount == 0: return "There are no children of your team here yet."
    case .teamManager:
      return "Nothing waits for you. \(alerts) and challenges to answer stand here, and decisions to agree "
        + "to."
    default: break
    }
    if board.childCount == 0 {
      return queries.signedIn.post == .iro
        ? "No children are allocated to you yet. When some are, what they need of you stands here."
        : "There are no children here yet. When there are, what they need stands here."
    }
    return "Nothing needs you today. Every child's next review is in hand."
  }

  /// The birthdays of the week, quietly, where there is room for them: in a line, or as much as that holds.
  func birthdays(_ queries: CaseQueries, width: Int, height: Int) -> [[Text]] {
    guard iro == nil, height >= 16, let coming = try? queries.birthdays(), !coming.isEmpty else { return [] }
    let told = coming.map { $0.words(on: queries.signedIn.day) }
    let lines = flowed(["Birthdays: \(told[0])"] + told.dropFirst(), width: width, by: "; ")
    return [[Text(lines[0], style: .dim)]]
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let board = try board(queries)
    // What the sentence below says is not said twice.
    let isSaid = try sentence(queries) != nil
    let hidesThem = isSaid && board.post != .businessSupport
    let sections = board.sections.filter { !hidesThem || !$0.section.isOfTheDay(for: board.post) }
    let counts = sections.map { section in
      Text("\(section.count) \(section.countWords)", style: section.section.style)
    }
    let brief = sections.map { section in
      Text("\(section.count) \(section.section.brief)", style: section.section.style)
    }
    let iros = isOfService(queries) ? try queries.iroLines().totals : []
    return Summary(counts: counts + iros, brief: brief + iros, total: total(board))
  }

  private func total(_ board: TodayList) -> String {
    let children = children(board.childCount)
    return board.toWorkOut == 0 ? children : "\(children) · \(board.toWorkOut) to work out"
  }

  var legend: [(glyph: String, words: String)] {
    TodayScreen.sections.map { section -> (glyph: String, words: String) in
      switch section {
      case .today: ("15:30", "Today's meetings, by their hour")
      case .asked: (section.glyph, "Still to come from others")
      case .warning: (section.glyph, "Not booked")
      default: (section.glyph, section.words)
      }
    }
      + [
        (TodayTable.marked, "Marked with Space: s does all that are marked"),
        (TodayFold.closed, "Several lines in one: Enter opens them"),

        (AlertMarks.urgent, "Urgent alert; once late it has the mark of what is overdue"),
        (TodayTable.toWorkOut, "Still to be worked out: it may belong elsewhere today"),
        ("wd", "Working days"), ("law", "Law; guidance and local policy weigh less"),
      ]
  }
}

/// "62 children"
func children(_ count: Int) -> String { count == 1 ? "1 child" : "\(count) children" }

extension TodayList.Section {
  /// The section's name after a count: "this week", "not booked".
  fileprivate var countWords: String {
    switch section {
    case .notBooked: "not booked"
    case .team: "of your team's reviews"
    case .undelivered: "came back"
    case .warning: "not booked"
    case .today, .overdue, .due, .challenges, .differences, .answer, .asked, .changes, .tellAgain, .send,
      .chase,
      .later, .waiting,
      .putOff, .allocate, .dates:
      title.prefix(1).lowercased() + title.dropFirst()
    }
  }
}

extension TodayScreen {
  /// One for each mark: what stands before others has the same mark there.
  private static let sections: [TodaySection] = {
    var seen: Set<String> = []
    return TodaySection.allCases.filter { seen.insert($0.glyph).inserted }
  }()
}
