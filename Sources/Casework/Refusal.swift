/// What cannot be true, or may not be done, said as a fact and in words that say what to do.
public protocol Refusal: Error, Sendable {
  var words: String { get }
}
