/// The words of a name that a bar parts, as they are needed: each in turn, or all that is left.
struct Parts {
  var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> String {
    let word = rest.prefix { $0 != "|" }
    rest = rest.dropFirst(word.count + 1)
    return String(word)
  }
}
