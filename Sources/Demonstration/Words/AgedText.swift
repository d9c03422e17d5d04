/// Something written of a child, with the ages at which it can be; of any age where it says nothing.
struct AgedText: Sendable, ExpressibleByStringLiteral {
  let ages: ClosedRange<Int>
  let words: String

  init(_ ages: ClosedRange<Int>, _ words: String) {
    self.ages = ages
    self.words = words
  }

  init(stringLiteral words: String) { self.init(0...17, words) }
}
