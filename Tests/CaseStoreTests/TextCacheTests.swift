import Testing

@testable import CaseStore

/// What stored texts are read as.
@Suite struct TextCacheTests {
  private func value(_ text: String, _ cache: inout TextCache<String>, reads: inout Int) -> String {
    var text = text
    return text.withUTF8 { bytes in
      cache.value(of: UnsafeRawBufferPointer(bytes)) {
        reads += 1
        return "read " + $0
      }
    }
  }

  @Test("Each text is read as itself, however many fall on one place")
  func many() {
    var cache = TextCache<String>()
    var reads = 0
    for _ in 1...2 {
      for number in 0..<1000 {
        #expect(value("rule \(number)", &cache, reads: &reads) == "read rule \(number)")
      }
    }
  }

  @Test("One that comes again is not read again", arguments: ["", "Record to send", "Élodie ☀️"])
  func again(text: String) {
    var cache = TextCache<String>()
    var reads = 0
    for _ in 1...3 { #expect(value(text, &cache, reads: &reads) == "read \(text)") }
    #expect(reads == 1)
  }
}
