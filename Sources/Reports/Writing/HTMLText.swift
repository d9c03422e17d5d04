import ReadModels

/// Words as they stand in a page, so that nothing in them is taken for one of its marks.
enum HTMLText {
  static func escaped(_ words: some StringProtocol) -> String {
    var escaped = ""
    for letter in words.unicodeScalars {
      switch letter {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // Letters that no page may hold.
      case _ where letter.properties.generalCategory == .control && letter != "\n" && letter != "\t": break
      default: escaped.unicodeScalars.append(letter)
      }
    }
    return escaped
  }

  /// What the manager wrote. Its headings stand below the report's own.
  static func page(of parts: [DocumentPart]) -> String {
    var lists = OpenLists()
    var text = ""
    for part in parts {
      if case .point(let mark, let depth, let words) = part {
        text += lists.point(mark: mark, depth: depth, words: self.words(words))
      } else {
        text += lists.closed() + page(of: part)
      }
    }
    return text + lists.closed()
  }

  private static func page(of part: DocumentPart) -> String {
    switch part {
    case .heading(_, let words): "<h3>\(self.words(words))</h3>\n"
    case .paragraph(let words): "<p>\(self.words(words))</p>\n"
    case .point: ""
    case .quotation(let parts): "<blockquote>\n\(page(of: parts))</blockquote>\n"
    case .table(let titles, let rows): table(titles, rows)
    case .rule: "<hr>\n"
    }
  }

  private static func table(_ titles: [[DocumentWords]], _ rows: [[[DocumentWords]]]) -> String {
    let head = titles.map { "<th scope=\"col\">\(words($0))</th>" }.joined()
    let body = rows.map { row in "<tr>" + row.map { "<td>\(words($0))</td>" }.joined() + "</tr>\n" }.joined()
    return "<table>\n" + (titles.isEmpty ? "" : "<thead><tr>\(head)</tr></thead>\n")
      + "<tbody>\n\(body)</tbody>\n</table>\n"
  }

  private static func words(_ words: [DocumentWords]) -> String {
    words.map { part in
      let text = escaped(part.words).split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "<br>")
      let emphasised = part.isEmphasised ? "<em>\(text)</em>" : text
      return part.isStrong ? "<strong>\(emphasised)</strong>" : emphasised
    }.joined()
  }
}

/// The lists of a page that are not closed yet, the outermost first.
private struct OpenLists {
  private var open: [(depth: Int, tag: String)] = []

  mutating func point(mark: String?, depth: Int, words: String) -> String {
    let tag = mark == nil ? "ul" : "ol"
    var text = ""
    while let last = open.last, last.depth > depth { text += close() }
    if let last = open.last, last.depth == depth, last.tag == tag {
      text += "</li>\n"
    } else {
      if let last = open.last, last.depth == depth { text += close() }
      let first = mark.flatMap { Int($0.dropLast()) } ?? 1
      text += first == 1 ? "<\(tag)>\n" : "<\(tag) start=\"\(first)\">\n"
      open.append((depth, tag))
    }
    return text + "<li>\(words)"
  }

  mutating func closed() -> String {
    var text = ""
    while !open.isEmpty { text += close() }
    return text
  }

  private mutating func close() -> String { open.popLast().map { "</li>\n</\($0.tag)>\n" } ?? "" }
}
