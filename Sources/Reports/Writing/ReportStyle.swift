/// How a report looks: dark letters on white, whatever the colours, and sheets of A4 on which no table of figures is
/// broken but the last.
enum ReportStyle {
  static let text = """
    @page { size: A4; margin: 18mm 16mm; }
    html { color: #1a1a1a; background: #ffffff; font: 100%/1.45 Arial, Helvetica, sans-serif; }
    body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; }
    h2 { font-size: 1.35rem; margin: 2.2rem 0 0.6rem; border-bottom: 2px solid #1f3d6e; }
    h3 { font-size: 1.1rem; }
    h1, h2, h3 { color: #14284a; break-after: avoid; }
    a { color: #14437f; }
    .council { font-size: 1.15rem; font-weight: bold; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.6rem; break-inside: avoid; }
    .appendix table { break-inside: auto; font-size: 0.85rem; table-layout: fixed; }
    caption, figcaption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
    th, td { border-bottom: 1px solid #8a8f98; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid #1f3d6e; }
    thead { display: table-header-group; }
    tbody th { font-weight: normal; }
    tr { break-inside: avoid; }
    .number { text-align: right; }
    td.number { white-space: nowrap; }
    .appendix th, .appendix td { overflow-wrap: break-word; padding-top: 0.15rem; padding-bottom: 0.15rem; }
    .appendix thead th:nth-child(2), .appendix thead th:nth-child(3) { width: 10%; }
    .appendix thead th:nth-child(4) { width: 33%; }
    .appendix .meaning th { font-style: italic; padding-top: 0.8rem; break-after: avoid; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
    nav li { padding: 0.15rem 0; }
    nav a { display: inline-block; min-height: 24px; }
    figure { margin: 1.2rem 0 0; break-inside: avoid; break-after: avoid; }
    svg { width: 100%; height: auto; }
    svg rect { fill: #1f5a99; }
    svg line { stroke: #1a1a1a; stroke-width: 1; }
    svg text { font: 12px Arial, Helvetica, sans-serif; fill: #1a1a1a; }
    svg text.small { font-size: 9.5px; }
    blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #1f3d6e; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      section.appendix { break-before: page; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
