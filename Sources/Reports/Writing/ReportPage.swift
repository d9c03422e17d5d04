extension Report {
  /// The report as one page that needs nothing else: read aloud, on a screen, or printed on A4.
  public var html: String {
    let contents = sections.map { section in
      "<li><a href=\"#\(section.heading.anchor)\">\(HTMLText.escaped(section.heading.rawValue))</a></li>\n"
    }.joined()
    var drawings = 0
    let body = sections.map { $0.page(&drawings) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(title)), \(HTMLText.escaped(council))</title>
      <style>
      \(ReportStyle.text)</style>
      </head>
      <body>
      <header>
      <h1>\(HTMLText.escaped(title))</h1>
      <p class="council">\(HTMLText.escaped(council)), \(HTMLText.escaped(days))</p>
      \(notes.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined())</header>
      <nav aria-label="Contents">
      <ol>
      \(contents)<li><a href="#figures">\(ReportAppendix.heading)</a></li>
      </ol>
      </nav>
      <main>
      \(body)\(ReportAppendix(appendix).page)</main>
      </body>
      </html>

      """
  }
}

extension ReportSection {
  fileprivate func page(_ drawings: inout Int) -> String {
    var text = "<section id=\"\(heading.anchor)\">\n<h2>\(HTMLText.escaped(heading.rawValue))</h2>\n"
    if let words { text += HTMLText.page(of: words.text.parts) }
    text += quotations?.page ?? ""
    for block in blocks {
      if let chart = block.chart {
        drawings += 1
        let title = "<figcaption>\(HTMLText.escaped(chart.title))</figcaption>\n"
        text += "<figure>\n\(title)\(ChartDrawing(chart, id: "chart-\(drawings)").text)</figure>\n"
      }
      text += block.table.page(isTitled: block.chart?.title != block.table.caption)
    }
    return text + "</section>\n"
  }
}

extension ReportQuotations {
  fileprivate var page: String {
    let all = quotations.map { quotation in
      let who = quotation.who.isEmpty ? "" : "<p>— \(HTMLText.escaped(quotation.who))</p>\n"
      return "<blockquote>\n<p>\(HTMLText.escaped(quotation.words))</p>\n\(who)</blockquote>\n"
    }
    return "<h3>\(HTMLText.escaped(caption))</h3>\n" + all.joined()
  }
}

extension ReportTable {
  /// - Parameter isTitled: false where the drawing above it has the same title. It is read aloud all the same.
  fileprivate func page(isTitled: Bool) -> String {
    let titles = columns.map { "<th scope=\"col\"\($0.mark)>\(HTMLText.escaped($0.title))</th>" }.joined()
    let body = rows.map { row in
      let cells = zip(columns, row).enumerated().map { place, cell in
        let words = HTMLText.escaped(cell.1)
        return place == 0 ? "<th scope=\"row\">\(words)</th>" : "<td\(cell.0.mark)>\(words)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }.joined()
    return """
      <table>
      <caption\(isTitled ? "" : " class=\"heard\"")>\(HTMLText.escaped(caption))</caption>
      <thead><tr>\(titles)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table>

      """
  }
}

extension ReportTable.Column {
  /// Numbers stand below each other by their ends.
  fileprivate var mark: String { isNumber ? " class=\"number\"" : "" }
}
