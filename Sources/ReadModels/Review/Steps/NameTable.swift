/// The names under which values are kept in drafts, each told once and read both ways. They never change.
///
/// A name is words with a bar between them; words that are free text come last.
public struct NameTable<Value: Sendable>: Sendable {
  /// A first word, and what follows it.
  public struct Entry: Sendable {
    let word: String
    let read: @Sendable (_ rest: Substring) -> Value?
    /// The rest of the name of a value of this entry; nil for a value of another.
    let rest: @Sendable (Value) -> [String]?
  }

  private let entries: [Entry]
  private let byWord: [String: Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
    byWord = Dictionary(entries.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func name(of value: Value) -> String {
    for entry in entries {
      if let rest = entry.rest(value) { return ([entry.word] + rest).joined(separator: "|") }
    }
    preconditionFailure("\(value) has no name")
  }

  /// Nil for a name that this version of the program does not have.
  public func value(named name: some StringProtocol) -> Value? {
    let (word, rest) = Substring(name).splitAtBar
    return byWord[String(word)]?.read(rest)
  }
}

extension NameTable.Entry {
  /// A value that is told by one word.
  public static func word(_ word: String, _ value: Value) -> Self where Value: Equatable {
    Self(word: word, read: { $0.isEmpty ? value : nil }, rest: { $0 == value ? [] : nil })
  }

  /// A word and one text after it, which may hold bars.
  ///
  /// - Parameter text: the text of a value of this entry; nil for a value of another.
  public static func word(
    _ word: String, _ make: @escaping @Sendable (String) -> Value?,
    text: @escaping @Sendable (Value) -> String?
  ) -> Self {
    Self(word: word, read: { make(String($0)) }, rest: { text($0).map { [$0] } })
  }

  /// A word and several texts after it, of which the last alone may hold bars.
  public static func word(
    _ word: String, count: Int, _ make: @escaping @Sendable ([String]) -> Value?,
    texts: @escaping @Sendable (Value) -> [String]?
  ) -> Self {
    let read: @Sendable (Substring) -> Value? = { rest in
      var (texts, rest) = ([String](), rest)
      for _ in 1..<count {
        let (text, more) = rest.splitAtBar
        texts.append(String(text))
        rest = more
      }
      return make(texts + [String(rest)])
    }
    return Self(word: word, read: read, rest: texts)
  }

  /// A word before every name of another table.
  public static func word<Part>(
    _ word: String, of table: NameTable<Part>, _ make: @escaping @Sendable (Part) -> Value,
    part: @escaping @Sendable (Value) -> Part?
  ) -> Self {
    Self(
      word: word, read: { table.value(named: $0).map(make) },
      rest: { part($0).map { [table.name(of: $0)] } })
  }
}

extension Substring {
  fileprivate var splitAtBar: (Substring, Substring) {
    let first = prefix { $0 != "|" }
    return (first, dropFirst(first.count + 1))
  }
}
