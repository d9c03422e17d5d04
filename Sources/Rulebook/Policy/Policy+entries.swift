import CareCalendar
import Casework

/// The settings that are neither a period, a list nor a choice: how they are kept when a policy is adopted. A
/// setting has a line an entry, and an entry's fields are parted by tabs.
extension Policy {
  /// Their names, in the order of the policy file.
  public static let entrySettings =
    [
      Kept.ladderName, Kept.stages, Kept.alertCategories, Kept.practiceCategories, Kept.changeKinds,
      Kept.surveys, Kept.targets,
    ]
    + PolicyWord.allCases.map(\.setting) + [Kept.coverDelay]

  var entries: [(name: String, text: String)] {
    [
      (Kept.ladderName, ladder.name),
      (Kept.stages, ladder.stages.map(\.fields).kept),
      (Kept.alertCategories, alertCategories.map(\.fields).kept),
      (Kept.practiceCategories, practiceCategories.map(\.fields).kept),
      (Kept.changeKinds, changeKinds.map(\.fields).kept),
      (Kept.surveys, surveys.fields.kept),
      (Kept.targets, targets.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }.kept),
    ] + PolicyWord.allCases.map { ($0.setting, vocabulary[$0]) } + [(Kept.coverDelay, coverDelay.words)]
  }

  /// False for settings that a newer program adopted, with a stage or a category of which this one does not
  /// understand every part. A ladder without one of its stages is another ladder, so nothing is recorded under it.
  public static func understands(_ settings: [String: String]) -> Bool {
    let lists = [
      settings[Kept.stages].map { $0.entries.all(LadderStage.init(fields:)) != nil },
      settings[Kept.alertCategories].map { $0.entries.all(AlertCategory.init(fields:)) != nil },
      settings[Kept.practiceCategories].map { $0.entries.all(AlertCategory.init(fields:)) != nil },
      settings[Kept.changeKinds].map { $0.entries.all(ChangeKind.init(fields:)) != nil },
      settings[Kept.surveys].map { SurveyQuestions(fields: $0.entries) != nil },
    ]
    return !lists.contains(false)
  }

  /// Takes what is there. A list with an entry that this program does not understand is left out whole, and what is
  /// usual holds in its place: see `understands`.
  mutating func readEntries(of settings: [String: String]) {
    let stages = settings[Kept.stages]?.entries.all(LadderStage.init(fields:))
    if let name = settings[Kept.ladderName], let stages, !stages.isEmpty {
      ladder = Ladder(name: name, stages: stages)
    }
    settings[Kept.alertCategories]?.entries.all(AlertCategory.init(fields:)).map { alertCategories = $0 }
    settings[Kept.practiceCategories]?.entries.all(AlertCategory.init(fields:)).map {
      practiceCategories = $0
    }
    settings[Kept.changeKinds]?.entries.all(ChangeKind.init(fields:)).map { changeKinds = $0 }
    settings[Kept.surveys].flatMap { SurveyQuestions(fields: $0.entries) }.map { surveys = $0 }
    for target in settings[Kept.targets]?.entries ?? [] where target.count > 1 {
      targets[target[0]] = target[1]
    }
    for word in PolicyWord.allCases { settings[word.setting].map { vocabulary[word] = $0 } }
    settings[Kept.coverDelay].flatMap(CoverDelay.init(words:)).map { coverDelay = $0 }
  }
}

/// The names by which these settings are kept.
private enum Kept {
  static let ladderName = "ladder.name"
  static let stages = "ladder.stages"
  static let alertCategories = "alert-categories"
  static let practiceCategories = "practice-categories"
  static let changeKinds = "change-kinds"
  static let surveys = "surveys"
  static let targets = "targets"
  static let coverDelay = "screens.cover-after"
}

extension PolicyWord {
  fileprivate var setting: String { "vocabulary.\(rawValue)" }
}

extension LadderStage {
  fileprivate var fields: [String] {
    [
      key, name, role.rawValue, roleName, period.words, isFormal ? "formal" : "informal",
      mayStart ? "may-start" : "",
    ]
  }

  fileprivate init?(fields: [String]) {
    guard fields.count >= 7, let role = Role(rawValue: fields[2]), let period = Period(words: fields[4])
    else { return nil }
    self.init(
      key: fields[0], name: fields[1], role: role, roleName: fields[3], period: period,
      isFormal: fields[5] == "formal", mayStart: fields[6] == "may-start")
  }
}

extension AlertCategory {
  fileprivate var fields: [String] { [key, name, common.rawValue] }

  fileprivate init?(fields: [String]) {
    guard fields.count >= 3, let common = CommonCategory(rawValue: fields[2]) else { return nil }
    self.init(key: fields[0], name: fields[1], common: common)
  }
}

extension ChangeKind {
  fileprivate var fields: [String] { [key, name, common.rawValue] }

  fileprivate init?(fields: [String]) {
    guard fields.count >= 3, let common = CommonChange(rawValue: fields[2]) else { return nil }
    self.init(key: fields[0], name: fields[1], common: common)
  }
}

extension SurveyQuestions {
  fileprivate var fields: [[String]] {
    respondents.flatMap { respondent in
      self[respondent].map { [respondent.rawValue, $0.key, $0.words, $0.answer.rawValue] }
    }
  }

  fileprivate init?(fields: [[String]]) {
    self.init([:])
    for entry in fields {
      guard entry.count >= 4, let respondent = SurveyRespondent(rawValue: entry[0]),
        let answer = SurveyQuestion.Answer(rawValue: entry[3])
      else { return nil }
      self[respondent].append(SurveyQuestion(entry[1], entry[2], answer))
    }
  }
}

extension [[String]] {
  /// Every entry as what it stands for; nil where one of them is not understood.
  fileprivate func all<Entry>(_ read: ([String]) -> Entry?) -> [Entry]? {
    let known = compactMap(read)
    return known.count < count ? nil : known
  }

  fileprivate var kept: String { map { $0.joined(separator: "\t") }.joined(separator: "\n") }
}

extension String {
  /// The entries of a list: a line each.
  var keptList: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }

  /// The fields of each entry.
  fileprivate var entries: [[String]] {
    utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
  }
}
