/// Bytes that are not what docs/record.md says of a payload or of a source.
public struct UnreadablePayload: Error {
  public init() {}
}
