import Casework

/// Entries marked as made in error, on disk.
enum CorrectionCodec {
  static func write(_ correction: Correction) -> EncodedEvent {
    EncodedEvent(
      "entry.in-error.1",
      [
        "versions": .list(correction.versions.map { .number($0) }), "reason": .text(correction.reason),
      ])
  }

  static let readers: [String: Reader<Correction>] = [
    "entry.in-error.1": { try correction($0) }
  ]

  static func correction(_ fields: PayloadFields) throws -> Correction {
    let versions = try fields.list("versions").map { value in
      guard case .number(let version) = value else { throw UnreadablePayload() }
      return version
    }
    return Correction(versions: versions, reason: try fields.text("reason"))
  }
}
