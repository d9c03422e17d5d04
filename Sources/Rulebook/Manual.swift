import CareCalendar

/// The manual of rules, written from the rules themselves.
extension Rulebook {
  /// The manual as a page of Markdown, under this book's policy.
  public var manual: String {
    var page = """
      # Rulebook

      Every rule that this program works out a duty by. The page is generated from the rules; a council's \
      own policy may set other periods.

      Months are calendar months to the corresponding day, or the month's last day where there is none. \
      Working days leave out Saturdays, Sundays and the bank holidays of England and Wales. The day counted \
      from is day 0. A duty is judged by the rule of the day it counts from.

      What of a source was not read in its own text is said below the source, with where it was read instead: have \
      it looked up before you rest a dispute on it.

      """
    for rule in Rulebook.rules { page += "\n" + entry(for: rule) }
    return page + ServiceRules.all.map { "\n" + entry(for: $0) }.joined()
  }

  private func entry(for rule: any Rule) -> String {
    let until = rule.inForceUntil.map { ", until \($0.adding(days: -1).shortWithYear)" } ?? ""
    return """
      ## \(rule.name)

      \(rule.text)

      - Period: \(period(of: rule))
      - Weight: \(rule.weight.rawValue)
      - Source: \(rule.wholeSource)\(unread(rule.notRead))
      - In force: from \(rule.inForceFrom.shortWithYear)\(until)

      """
  }

  /// A rule about the service itself.
  private func entry(for rule: any ServiceRule) -> String {
    """
    ## \(rule.id.raw)

    \(rule.text)

    - Weight: \(rule.weight.rawValue)
    - Source: \(rule.source)\(unread(rule.notRead))

    """
  }

  private func unread(_ words: String) -> String {
    words.isEmpty ? "" : "\n- Not read in its own text: \(words)"
  }

  private func period(of rule: any Rule) -> String {
    guard let setting = rule.setting else { return "none of its own" }
    return "\(policy[setting].words) (setting `\(setting.rawValue)`)"
  }
}
