/// Another program that holds dated items, and is measured beside ours with as many of them.
struct Peer: Sendable {
  let program: String
  /// The file that holds its items, and what stands in it for each.
  let file: String
  let line: @Sendable (DatedItem) -> String
  /// Prints a week, or everything where it knows no week. FOLDER stands for where its files are.
  let list: [String]
  /// Opens its screens; nil where it has none.
  var screens: [String]?
  /// What it has to be told in a file of its own: the file's name and the text.
  var settings: (file: String, text: String)?
  /// True where each item is a file, which is named by its number.
  var isFileEach = false

  static func isInstalled(_ program: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains { Files.exists($0 + program) }
  }

  static let all = [taskwarrior, calcurse, remind, hledger, khal]

  private static let taskwarrior = Peer(
    program: "task", file: "pending.data",
    line: { item in
      "[description:\"\(item.words)\" due:\"\(item.seconds)\" entry:\"1414000000\" status:\"pending\" "
        + "uuid:\"\(item.uuid)\"]\n"
    }, list: ["rc:/dev/null", "rc.data.location=FOLDER", "rc.verbose=nothing", "list"])

  private static let calcurse = Peer(
    program: "calcurse", file: "apts",
    line: { "\($0.american) @ 09:00 -> \($0.american) @ 10:00|\($0.words)\n" },
    list: ["-D", "FOLDER", "-Q", "--filter-type", "cal", "--from", "11/03/2014", "--days", "7"],
    screens: ["-D", "FOLDER"])

  private static let remind = Peer(
    program: "remind", file: "reminders", line: { "REM \($0.iso) AT 09:00 MSG \($0.words)\n" },
    list: ["-s+1", "FOLDER/reminders", "2014-11-03"])

  private static let hledger = Peer(
    program: "hledger", file: "journal", line: { "\($0.iso) \($0.words)\n    (due:review)  1\n\n" },
    list: ["-f", "FOLDER/journal", "print", "date:2014-11-03..2014-11-10"], screens: ["-f", "FOLDER/journal"])

  private static let khal = Peer(
    program: "khal", file: "items",
    line: { item in
      let day = item.iso.replacing("-", with: "")
      return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//bench//EN\nBEGIN:VEVENT\nUID:\(item.number)\n"
        + "DTSTAMP:20141101T090000Z\nDTSTART:\(day)T090000\nDTEND:\(day)T100000\nSUMMARY:\(item.words)\n"
        + "END:VEVENT\nEND:VCALENDAR\n"
    },
    list: ["-c", "FOLDER/settings", "list", "2014-11-03", "7d"],
    screens: ["-c", "FOLDER/settings", "interactive"],
    settings: (
      "settings",
      """
      [calendars]
      [[reviews]]
      path = FOLDER/items
      [sqlite]
      path = FOLDER/items.db
      [locale]
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M

      """
    ), isFileEach: true)

  /// Of hledger the screens are a program of their own.
  var screensProgram: String { program == "hledger" ? "hledger-ui" : program }
}
