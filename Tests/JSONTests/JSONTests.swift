import JSON
import Testing

/// JSON read and written.
@Suite struct JSONTests {
  @Test("Of many members too, one that is there twice is found, and 50,000 are read")
  func manyMembers() throws {
    let names = (0..<50_000).map { "\"n\($0)\":1" }
    let whole = Array("{\(names.joined(separator: ","))}".utf8)
    #expect(try JSONValue(whole)["n49999"] == .number(1))
    for (count, twice) in [(31, 0), (32, 30), (33, 5), (50, 40)] {
      let text = "{\((names.prefix(count) + [names[twice]]).joined(separator: ","))}"
      #expect(throws: JSONMistake.self) { try JSONValue(Array(text.utf8)) }
    }
  }

  @Test("Every kind of value is read, and written as it was without spaces")
  func values() throws {
    let text = #" { "a" : [ 1 , -2.5e3, true , false , null ] , "b" : { } , "c" : "x\"\\\n\t" } "#
    let value = try JSONValue(Array(text.utf8))
    #expect(
      value
        == JSONValue([
          "a": .list([.number(1), .decimal("-2.5e3"), .flag(true), .flag(false), .null]),
          "b": .object([]), "c": .text("x\"\\\n\t"),
        ]))
    #expect(value.written == #"{"a":[1,-2.5e3,true,false,null],"b":{},"c":"x\"\\\n\t"}"#)
    #expect(value["c"]?.asText == "x\"\\\n\t")
    #expect(value["a"]?.asList?.count == 5)
    #expect(value["d"] == nil)
  }

  @Test("A number too large for the machine is kept as it is written")
  func large() throws {
    #expect(try JSONValue(Array("123456789012345678901".utf8)) == .decimal("123456789012345678901"))
  }

  @Test("Control characters are written as escapes, the same for ever")
  func controls() {
    #expect(JSONValue.text("\r\u{0}\u{1f}é").written == #""\u000d\u0000\u001fé""#)
  }

  @Test("Texts are written in the order of their names")
  func texts() {
    let value = JSONValue(texts: ["b": "2", "a": "1"])
    #expect(value.written == #"{"a":"1","b":"2"}"#)
    #expect(value.asTexts == ["a": "1", "b": "2"])
    #expect(JSONValue(["a": .number(1)]).asTexts == nil)
  }

  @Test(
    "A mistake says at which line and column it is",
    arguments: [
      ("{\"é\": 1,\n \"é\": 2}", 2, 2, "“é” is there twice"),
      ("[1,", 1, 4, "the file ends too soon and looks cut off"),
      ("\"é\u{1}\"", 1, 3, "a line break within quotation marks"),
      ("[01x]", 1, 4, "a comma or ] is expected"),
      ("\"\\u00g0\"", 1, 2, "this is not an escape that JSON knows"),
      ("\"\\", 1, 2, "this is not an escape that JSON knows"),
    ])
  func mistakes(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    let mistake = #expect(throws: JSONMistake.self) { try JSONValue(Array(text.utf8)) }
    #expect(
      mistake?.line == line && mistake?.column == column && mistake?.message == message,
      "\(String(describing: mistake))")
  }

  @Test("Bytes that are no text are a mistake, where the text begins")
  func notText() {
    let mistake = #expect(throws: JSONMistake.self) { try JSONValue([0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D]) }
    #expect(mistake?.message == "the text is not UTF-8" && mistake?.column == 2)
  }
}
