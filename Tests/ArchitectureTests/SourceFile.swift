/// A file of source, as the rules of the house see it.
struct SourceFile {
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    self.lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The number of lines, as an editor counts them.
  var length: Int { lines.last == "" ? lines.count - 1 : lines.count }

  /// The lines that are neither comments nor inside a literal of several lines, without their indent.
  var code: [Substring] {
    var inLiteral = false
    return lines.map { $0.drop { $0 == " " } }.filter { line in
      let quoted = line.utf8.contains(UInt8(ascii: "\""))
      let marks = quoted ? line.ranges(of: "\"\"\"").count : 0
      defer { if marks % 2 == 1 { inLiteral.toggle() } }
      return !inLiteral && !line.hasPrefix("//")
    }
  }

  /// The modules named by the file's imports.
  var imports: Set<String> { Set(code.compactMap(SourceFile.module)) }

  private static func module(importedBy line: Substring) -> String? {
    guard let first = line.utf8.first, "@impf".utf8.contains(first) else { return nil }
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import") else { return nil }
    let access = ["public", "package", "internal", "fileprivate", "private"]
    guard words[..<place].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) }) else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let named = words[(place + 1)...].first { !kinds.contains(String($0)) }
    return named.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
  }

  /// The first place at which the code reads the time.
  var clock: Substring? {
    let pattern =
      /\b(?:Date\(\)|Date\.now|(?:Continuous|Suspending)Clock|time\((?:nil|&)|clock_gettime|gettimeofday|DispatchTime|systemUptime)/
    let signs = ["Date", "Clock", "time", "Time"]
    return code.lazy.filter { line in signs.contains { line.contains($0) } }
      .compactMap { $0.firstMatch(of: pattern)?.0 }.first
  }

  /// The public types at the top of the file that have no documentation line straight above them.
  var undocumentedTypes: [Substring] {
    let pattern = /public (?:final |indirect )*(?:struct|enum|class|protocol|actor|typealias) (\w+)/
    return lines.indices.compactMap { index in
      guard lines[index].hasPrefix("public "), let name = lines[index].prefixMatch(of: pattern)?.1
      else { return nil }
      let above = lines[..<index].last { !$0.hasPrefix("@") && !$0.hasPrefix("#if") }
      return above?.hasPrefix("///") == true ? nil : name
    }
  }
}
