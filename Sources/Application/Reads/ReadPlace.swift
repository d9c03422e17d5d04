/// Where somebody looked at children: a screen, or a command that printed. Its name is kept in the store, and is never
/// used for anything else.
public struct ReadPlace: Hashable, Sendable {
  /// "screen.child", "command.caseload"; empty for what was noted before places were.
  public let name: String

  public init(name: String) { self.name = name }

  public static let child = ReadPlace(name: "screen.child")
  public static let review = ReadPlace(name: "screen.review")
  public static let alert = ReadPlace(name: "screen.alert")
  public static let introduction = ReadPlace(name: "screen.introduction")
  public static let document = ReadPlace(name: "screen.document")
  public static let form = ReadPlace(name: "screen.form")
  /// The pane beside a list, once it has told of a child for a second.
  public static let beside = ReadPlace(name: "screen.beside")
  /// Pages that were written to a folder, and printed where that was wanted.
  public static let pages = ReadPlace(name: "screen.pages")
  /// This log itself.
  public static let reads = ReadPlace(name: "screen.reads")

  /// What a command printed, or wrote to a file: by its name, "caseload".
  public static func command(_ name: String) -> ReadPlace { ReadPlace(name: "command.\(name)") }

  /// "the child's page", "iro caseload"; the name itself for a place of a newer program.
  public var words: String {
    if name.isEmpty { return "opened" }
    if name.hasPrefix("command.") { return "iro \(name.dropFirst("command.".count))" }
    return ReadPlace.told[self] ?? name
  }

  private static let told: [ReadPlace: String] = [
    .child: "the child's page", .review: "a review's page", .alert: "an alert's page",
    .introduction: "the introduction", .document: "a document", .form: "a form",
    .beside: "the pane beside a list", .pages: "pages written", .reads: "who looked",
  ]
}
