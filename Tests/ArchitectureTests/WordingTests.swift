import Testing

/// What a machine can tell of the texts that people read: those in the code, in the data, and on the screens that the
/// scenarios show.
@Suite struct WordingTests {
  /// The texts of a file of code, with nothing in place of what is put into them.
  private static func texts(_ file: SourceFile) -> [String] {
    file.code.flatMap { line in
      line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { match in
        String(match.1).replacing(/\\\([^()]*(?:\([^()]*\)[^()]*)*\)/, with: "X")
      }
    }
  }

  private static func faults(_ text: some StringProtocol) -> [String] {
    let text = String(text)
    var found: [String] = []
    if text.contains(/(?:^|[^.\/])\.\.(?:$|[^.\/])/) { found.append("two full stops") }
    for match in text.matches(of: /\b([A-Za-z]{2,}) ([A-Za-z]{2,})\b/) where match.1 == match.2 {
      if !["FF"].contains(match.1) { found.append("“\(match.0)”") }
    }
    for match in text.matches(of: /(?:^|[^\d.,\/–:-])1 ([a-z]+)\b/) where counted.contains(String(match.1)) {
      found.append("“\(match.0)”")
    }
    for match in text.lowercased().matches(of: /\b[a-z]+\b/) where american.contains(String(match.0)) {
      found.append("“\(match.0)” for an English reader")
    }
    return found
  }

  private static let counted: Set<String> = [
    "days", "weeks", "months", "years", "reviews", "children", "alerts", "notes", "words", "meetings",
    "decisions", "challenges", "invitations", "entries", "documents",
  ]

  private static let american: Set<String> = [
    "color", "colors", "center", "centers", "behavior", "favor", "labor", "neighbor", "neighbors",
    "canceled", "traveled", "enrollment", "organize", "organized", "recognize", "recognized", "apologize",
    "summarize", "categorize", "prioritize", "analyze", "organization",
  ]

  @Test(
    "No text in the code has two full stops, a word twice, “1 days” or an American spelling",
    arguments: ["Sources"])
  func code(folder: String) throws {
    for file in try Repository.sources(under: folder) {
      for text in Self.texts(file) where text.contains(" ") {
        #expect(Self.faults(text) == [], "\(file.path): \(text)")
      }
    }
  }

  @Test("A text that goes on has one space between two words")
  func spaces() throws {
    for module in ["Casework", "Application", "Rulebook", "CaseStore", "Interchange", "Platform"] {
      for file in try Repository.sources(under: "Sources/\(module)") {
        let double = Self.texts(file).filter { $0.contains(/[a-z,;:.]  +[A-Za-z]/) }
        #expect(double == [], "\(file.path)")
      }
    }
  }

  @Test("Nor has any screen of a scenario, any template or any page")
  func shown() throws {
    let files =
      try Repository.sources(under: "Tests/Scenarios", endings: [".frame", ".events"])
      + Repository.sources(under: "Resources/data", endings: [".markdown.mustache", ".yaml"])
    #expect(!files.isEmpty)
    for file in files {
      for line in file.lines { #expect(Self.faults(line) == [], "\(file.path): \(line)") }
    }
  }
}
