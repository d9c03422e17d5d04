import Casework
import JSON

/// An event as it is written: its name on disk, and its payload.
struct EncodedEvent {
  let kind: String
  let payload: JSONValue

  init(_ kind: String, _ fields: KeyValuePairs<String, JSONValue?>) {
    self.kind = kind
    payload = JSONValue(fields)
  }

  /// An event of one review, whose id comes first.
  init(_ kind: String, of review: ReviewID, _ fields: KeyValuePairs<String, JSONValue?>) {
    self.init(kind, about: ("review", review.raw), fields)
  }

  /// An event of one alert, whose id comes first.
  init(_ kind: String, of alert: AlertID, _ fields: KeyValuePairs<String, JSONValue?>) {
    self.init(kind, about: ("alert", alert.raw), fields)
  }

  private init(_ kind: String, about it: (String, String), _ fields: KeyValuePairs<String, JSONValue?>) {
    self.kind = kind
    payload = JSONValue([it.0: .text(it.1)]).with(JSONValue(fields))
  }
}

extension JSONValue {
  /// An object with the members of another after its own.
  fileprivate func with(_ other: JSONValue) -> JSONValue {
    guard case .object(let first) = self, case .object(let second) = other else { return self }
    return .object(first + second)
  }
}

/// Reads the payload of one kind.
typealias Reader<Event> = @Sendable (PayloadFields) throws -> Event
