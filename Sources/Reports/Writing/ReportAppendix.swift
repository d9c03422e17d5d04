import Correspondence

/// The list of figures at the end of a report: every figure with what counted, over what, what is left out, and where
/// that comes from. Figures that are counted in the same way stand together under the words for it.
struct ReportAppendix {
  struct Part: Equatable {
    /// What is counted, and its source.
    let meaning: String
    let figures: [ReportFigure]
  }

  static let heading = "The figures"
  static let caption = "What each figure counts"
  /// In the order in which the report tells the first figure of each.
  let parts: [Part]

  init(_ figures: [ReportFigure]) {
    var order: [String] = []
    var groups: [String: [ReportFigure]] = [:]
    for figure in figures {
      if groups[figure.meaning] == nil { order.append(figure.meaning) }
      groups[figure.meaning, default: []].append(figure)
    }
    parts = order.map { Part(meaning: $0, figures: groups[$0] ?? []) }
  }
}

extension ReportFigure {
  fileprivate var meaning: String { "\(definition) Source: \(source)." }

  /// What counted and over what: "973 of 1000", or the number alone; empty of what is counted in other units.
  private var counts: String {
    [value.countedWords, value.whole.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: " of ")
  }

  /// "Left out: 3 because …"; empty where nothing is.
  private var leftOutWords: String {
    let left = leftOut.map { left in left.times.map { "\($0) because \(left.why)" } ?? "where \(left.why)" }
    return left.isEmpty ? "" : "Left out: \(left.joined(separator: "; "))."
  }

  fileprivate var row: String {
    let left = leftOutWords
    let note = left.isEmpty ? "" : "<br><small>\(HTMLText.escaped(left))</small>"
    let cells = [value.countedWords, value.whole.map(String.init) ?? ""].map {
      "<td class=\"number\">\(HTMLText.escaped($0))</td>"
    }.joined()
    return "<tr><th scope=\"row\">\(HTMLText.escaped(title))\(note)</th>\(cells)"
      + "<td>\(HTMLText.escaped(key))</td></tr>\n"
  }

  fileprivate var point: String {
    let counts = counts
    let words = ["\(title)\(counts.isEmpty ? "" : ": \(counts)") (\(key)).", leftOutWords]
    return "- " + Markdown.escapedWithin(words.filter { !$0.isEmpty }.joined(separator: " "))
  }
}

extension ReportAppendix {
  /// Its section of the page. The table goes on over the end of a printed page, row by row.
  var page: String {
    let groups = parts.map { part in
      """
      <tbody>
      <tr class="meaning"><th scope="rowgroup" colspan="4">\(HTMLText.escaped(part.meaning))</th></tr>
      \(part.figures.map(\.row).joined())</tbody>

      """
    }.joined()
    return """
      <section id="figures" class="appendix">
      <h2>\(Self.heading)</h2>
      <table>
      <caption>\(Self.caption)</caption>
      <thead><tr><th scope="col">Figure</th><th scope="col" class="number">Counted</th>\
      <th scope="col" class="number">Over</th><th scope="col">Key</th></tr></thead>
      \(groups)</table>
      </section>

      """
  }

  /// The same as Markdown.
  var markdown: String {
    let groups = parts.flatMap { part in
      [Markdown.escaped(part.meaning), part.figures.map(\.point).joined(separator: "\n")]
    }
    return (["## \(Self.heading)", "### \(Self.caption)"] + groups).joined(separator: "\n\n")
  }
}
