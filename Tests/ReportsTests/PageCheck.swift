/// Looks through a page for what makes it wrong to read aloud, to print or to link to.
struct PageCheck {
  private(set) var faults: [String] = []
  private var open: [Element] = []
  private var ids: Set<String> = []
  private var links: Set<String> = []
  private var headings: [Int] = []

  private struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of what stands directly in it, in order.
    var children: [String] = []
  }

  private static let void: Set = ["meta", "br", "hr", "rect", "line", "img", "link"]

  init(_ page: String) {
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      look(atText: rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { break }
      look(atTag: rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    faults += open.map { "<\($0.name)> is not closed" }
    faults += links.subtracting(ids).sorted().map { "nothing is called \($0)" }
    if headings.filter({ $0 == 1 }).count != 1 { faults.append("there is not one first heading") }
    for (one, next) in zip(headings, headings.dropFirst()) where next > one + 1 {
      faults.append("a heading of level \(next) stands under one of level \(one)")
    }
  }

  private mutating func look(atText text: Substring) {
    if text.contains(">") { faults.append("a bracket that is not escaped: \(text)") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where part.prefixMatch(of: /(?:[a-z]+|#\d+);/) == nil {
      faults.append("an & that is not escaped: \(part)")
    }
  }

  private mutating func look(atTag tag: Substring) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") { return close(tag.dropFirst()) }
    let name = String(tag.prefix { $0.isLetter || $0.isNumber })
    let attributes = Dictionary(
      tag.matches(of: /([a-zA-Z0-9-]+)="([^"]*)"/).map { (String($0.1), String($0.2)) }
    ) { $1 }
    if let id = attributes["id"], !ids.insert(id).inserted { faults.append("two things are called \(id)") }
    if let link = attributes["href"] { links.insert(String(link.dropFirst())) }
    for id in (attributes["aria-labelledby"] ?? "").split(separator: " ") { links.insert(String(id)) }
    if let level = name.wholeMatch(of: /h([1-6])/).flatMap({ Int($0.1) }) { headings.append(level) }
    judge(name, attributes)
    if let last = open.indices.last { open[last].children.append(name) }
    if !Self.void.contains(name), !tag.hasSuffix("/") {
      open.append(Element(name: name, attributes: attributes))
    }
  }

  private mutating func judge(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "html" where attributes["lang"] != "en-GB": faults.append("the page does not say its language")
    case "img" where attributes["alt"] == nil: faults.append("a picture has no words")
    case "svg" where attributes["role"] != "img" || attributes["aria-labelledby"] == nil:
      faults.append("a drawing has no name")
    case "th" where attributes["scope"] == nil: faults.append("a title of a table does not say of what")
    case "script": faults.append("there is a script")
    case "li" where !["ul", "ol"].contains(open.last?.name): faults.append("a point is in no list")
    case "td" where open.last?.name != "tr": faults.append("a cell is in no row")
    default: break
    }
  }

  private mutating func close(_ name: Substring) {
    guard let last = open.popLast(), last.name == name else {
      return faults.append("</\(name)> closes nothing")
    }
    if last.name == "svg", last.children.prefix(2) != ["title", "desc"] {
      faults.append("a drawing has no title, or no words")
    }
    if ["ul", "ol"].contains(last.name), !last.children.allSatisfy({ $0 == "li" }) {
      faults.append("a list holds something else than points")
    }
  }
}
