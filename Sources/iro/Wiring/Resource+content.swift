import Resources

extension Resource {
  /// Its bytes, as they were when the program was built.
  var content: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

  var text: String { String(decoding: content, as: UTF8.self) }
}
