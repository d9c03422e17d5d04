import Correspondence

extension Report {
  /// The report as Markdown. The tables say what the charts show.
  public var markdown: String {
    let opening =
      ["# \(Markdown.escapedWithin(title))", "**\(Markdown.escapedWithin(council))**, \(days)"]
      + notes.map(Markdown.escaped)
    let body = sections.flatMap { section in
      ["## \(section.heading.rawValue)"] + [section.words?.markdown.withoutTags].compactMap { $0 }
        + [section.quotations?.markdown].compactMap { $0 } + section.blocks.map(\.table.markdown)
    }
    return (opening + body + [ReportAppendix(appendix).markdown]).joined(separator: "\n\n") + "\n"
  }
}

extension ReportQuotations {
  fileprivate var markdown: String {
    let all = quotations.map { quotation in
      let who = quotation.who.isEmpty ? "" : "\n>\n> — \(Markdown.escapedWithin(quotation.who))"
      return "> " + Markdown.escaped(quotation.words) + who
    }
    return (["### \(Markdown.escapedWithin(caption))"] + all).joined(separator: "\n\n")
  }
}

extension ReportTable {
  fileprivate var markdown: String {
    let titles = columns.map { Markdown.escapedWithin($0.title) }
    let marks = columns.map { $0.isNumber ? "---:" : "---" }
    let lines = ([titles, marks] + rows.map { $0.map(Markdown.escapedWithin) }).map { cells in
      "| \(cells.joined(separator: " | ")) |"
    }
    return "### \(Markdown.escapedWithin(caption))\n\n" + lines.joined(separator: "\n")
  }
}

extension String {
  /// Markdown in which nothing is a tag of a page: what begins one is shown as it was typed.
  fileprivate var withoutTags: String {
    var text = ""
    for (letter, next) in zip(self, dropFirst().map(Optional.some) + [nil]) {
      let beginsTag = letter == "<" && next.map { $0.isLetter || "/!?".contains($0) } ?? false
      text += beginsTag && text.last != "\\" ? "\\<" : String(letter)
    }
    return text
  }
}
