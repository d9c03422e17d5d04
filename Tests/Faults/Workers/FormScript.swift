import Headless

/// A form that is filled in and saved at the screens, by its keys.
struct FormScript {
  /// What is pressed from Today on until the form is filled in.
  let filling: String
  /// What the screen says when it is recorded.
  let saying: String

  /// Fills the form in, waits until it is kept as a draft, and saves it.
  ///
  /// - Parameter sitsDown: whether the screens are opened for it; else they are where the last form was saved.
  func script(sitsDown: Bool = true) -> String {
    (sitsDown ? Self.sittingDown : "The same person\n") + filling + Self.saving + "see \(saying)\n"
  }

  /// Takes up the form that was kept last, and saves it.
  static let takingUp = sittingDown + "type D\nsee is here again\n" + saving

  static let sittingDown = "A person at the screens\nas amina.okafor\nsize 100x40\n"
  private static let saving = "quiet 2\ntype <ctrl-s>\n"

  /// The forms that are saved one after another; each is one act.
  static let all = [
    alert(about: 1, "The move came without a meeting"), meeting(of: 3), booking(of: 2), conversation(with: 4),
  ]

  /// What nobody else has written, so that it can be found again.
  static func alert(about place: Int, _ concern: String) -> FormScript {
    let words = [
      concern, "A school place", "+10wd", "no", "Team Manager", "was told", "I asked for a school",
    ]
    let typed = words.map { ["<tab>"] + letters($0) }.joined()
    return FormScript(place, ["a"] + letters("drift") + typed, saying: "raised at Team Manager")
  }

  /// A whole review meeting, which is many entries.
  private static func meeting(of place: Int) -> FormScript {
    let answers = ["<tab>", "a", "<tab>", "<tab>"] + letters("yyypnyyypyx") + letters("y3y1")
    let words =
      letters("I would like to stay here.") + ["<tab>", "4"]
      + letters("a dentist near the new school @Theo by 28 nov")
    return FormScript(place, ["r"] + letters("-3") + answers + words, saying: "recorded as held")
  }

  private static func booking(of place: Int) -> FormScript {
    FormScript(
      place, ["b"] + letters("+3") + ["<tab>"] + letters("9.30"), saying: "booked for Thu 6 Nov 2014 09:30")
  }

  private static func conversation(with place: Int) -> FormScript {
    let words = ["today", "alone", "I like my new room.", "team"].map { letters($0) }
    // What is typed to find a choice is no answer yet when the form is kept: the last key makes it one.
    let typed = words.joined(separator: ["<tab>"]) + ["<tab>"]
    return FormScript(place, ["v"] + typed, saying: "Child: spoken to alone")
  }

  /// Everything is pressed in one go, without a pause in which a part of it would be kept.
  private init(_ place: Int, _ keys: [String], saying: String) {
    let opening = [":"] + Self.letters("child \(Council.number(place))") + ["<enter>"]
    filling = "type " + (opening + keys).joined(separator: " ") + "\n"
    self.saying = saying
  }

  private static func letters(_ words: String) -> [String] {
    words.map { $0 == " " ? "<space>" : String($0) }
  }
}
