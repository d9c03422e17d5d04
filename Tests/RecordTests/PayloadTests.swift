import Casework
import Foundation
import TestSupport
import Testing

@testable import Record

/// Payloads as they were once written are read for ever: those of the folder Payloads, each named for its kind.
@Suite struct PayloadTests {
  @Test(
    "Every payload that was ever written is read as what happened",
    arguments: KeptPayload.events.keys.sorted())
  func kept(_ name: String) throws {
    let payload = try KeptPayload(name)
    #expect(try payload.event == KeptPayload.events[name])
  }

  @Test("No payload in the folder is left out, and each kind has one")
  func complete() throws {
    #expect(try KeptPayload.names == Set(KeptPayload.events.keys))
    #expect(Set(KeptPayload.events.keys.map(KeptPayload.kind)) == Set(EventKinds.readers.keys))
  }

  @Test("What is written today is what was always written", arguments: KeptPayload.today)
  func written(_ name: String) throws {
    let event = try #require(KeptPayload.events[name])
    let written = try #require(EventKinds.write(event))
    #expect(written.kind == KeptPayload.kind(name))
    let line = try KeptPayload(name).text.trimmingCharacters(in: .newlines)
    #expect(String(decoding: written.payload.bytes, as: UTF8.self) == line)
  }

  @Test("A duty of a rule that this version does not know stays put off, to the byte")
  func otherRule() throws {
    let text =
      #"{"rule":"RuleOfTomorrow","subject":"visit#v1","until":"2014-11-14","reason":"x","on":"2014-11-03"}"#
    let event = try KeptPayload.read("duty.put-off.1", Array(text.utf8))
    let duty = DutyKey(rule: RuleID("RuleOfTomorrow"), subject: .other("visit#v1"))
    #expect(
      event
        == .child(
          .putOff(
            PutOff(duty: duty, until: "2014-11-14", reason: "x", on: "2014-11-03"))))
    let written = try #require(EventKinds.write(event))
    #expect(String(decoding: written.payload.bytes, as: UTF8.self) == text)
  }

  @Test(
    "What an earlier edition held is written in today's",
    arguments: [
      "plan.question-answered", "review.booked", "review.held", "decision.made", "episode.began",
      "episode.described", "difference.found",
    ])
  func laterEdition(_ name: String) throws {
    let event = try KeptPayload(name + ".1").event
    let written = try #require(EventKinds.write(event))
    #expect(written.kind == name + ".2")
    #expect(try KeptPayload.read(written.kind, written.payload.bytes) == event)
  }

  @Test(
    "A kind, a format or a code that is not known is a newer program's",
    arguments: [
      ("child.known.2", 1, #"{"number":"1001"}"#), ("child.known.1", 2, #"{"number":"1001"}"#),
      ("visit.made.1", 1, "[1.5]"),
      ("episode.ended.1", 1, #"{"began":"2014-07-28","ended":"2014-11-03","reason":"E99"}"#),
      ("review.held.1", 1, #"{"kind":"of-tomorrow","held":"2014-11-03"}"#),
      ("child.described.1", 1, #"{"sex":"X"}"#),
      ("review.invited.1", 1, #"{"review":"r1","party":"robot","choice":"iro","on":"2014-11-03"}"#),
      ("review.invitation-sent.1", 1, #"{"review":"r1","party":"person","on":"2014-11-03"}"#),
      (
        "review.document-sent.1", 1,
        #"{"review":"r1","document":"letter","recipient":"court","on":"2014-11-03"}"#
      ),
      (
        "review.undelivered.1", 1,
        #"{"review":"r1","what":"record","recipient":"child","sent":"2014-11-03","how":"lost","on":"2014-11-05"}"#
      ),
      (
        "review.sent-again.1", 1,
        #"{"review":"r1","what":"record","recipient":"child","way":"pigeon","on":"2014-11-05"}"#
      ),
      ("alert.acknowledged.1", 1, #"{"alert":"a1","manager":"m3","role":"robot","on":"2014-11-03"}"#),
      (
        "review.midway-checked.1", 1,
        #"{"review":"r1","words":{"pets":"two"},"on-track":true,"on":"2014-11-03"}"#
      ),
    ])
  func newer(_ kind: String, _ format: Int, _ payload: String) throws {
    #expect(try KeptPayload.read(kind, format: format, Array(payload.utf8)) == .unknown)
  }

  @Test(
    "A payload of a known kind that lacks a field or is of another shape is unreadable",
    arguments: [
      "", "{", "{}", #"{"on":1}"#, #"{"on":"2014-02-30"}"#, #"{"on":"2014-11-03"} x"#, #"{"on":"2014-11-03""#,
      #"["on"]"#, #"{"on":null}"#, #"{"on":1.5}"#, #"{"on":"\x"}"#, #"{"on":"\ud83d"}"#,
    ])
  func unreadable(_ payload: String) {
    #expect(throws: UnreadablePayload.self) { try KeptPayload.read("child.born.1", Array(payload.utf8)) }
  }

  @Test(
    "A note of a review that lacks a field or has one of another shape is unreadable",
    arguments: [
      ("review.completed.1", #"{"on":"2014-11-03"}"#),
      ("review.invited.1", #"{"review":"r1","choice":"iro","on":"2014-11-03"}"#),
      ("review.manager-told.1", #"{"review":"r1","missing":[1],"on":"2014-11-03"}"#),
      ("review.midway-checked.1", #"{"review":"r1","words":[],"on-track":true,"on":"2014-11-03"}"#),
      (
        "review.midway-checked.1",
        #"{"review":"r1","words":{"health":1},"on-track":true,"on":"2014-11-03"}"#
      ),
      (
        "review.undelivered.1",
        #"{"review":"r1","what":"record","recipient":"child","how":"post-returned","on":"2014-11-05"}"#
      ),
      ("decisions.replied-to.1", #"{"review":"r1","exceptions":[["d1"]],"on":"2014-11-03"}"#),
      ("decision.not-done.1", #"{"review":"r1","decision":"d1","on":"2014-11-03"}"#),
      ("alert.accepted.1", #"{"on":"2014-11-03"}"#),
      ("alert.replied.1", #"{"alert":"a1","words":"w","manager":"m3","role":"director","on":"2014-11-03"}"#),
      ("practice.answered.1", #"{"note":"n1","words":"w","on":"2014-11-03"}"#),
    ])
  func unreadableNote(_ kind: String, _ payload: String) {
    #expect(throws: UnreadablePayload.self) { try KeptPayload.read(kind, Array(payload.utf8)) }
  }

  @Test(
    "A ladder with a stage that lacks a field is unreadable; one with a role that is not known is a newer program's"
  )
  func ladders() throws {
    let whole = try KeptPayload("alert.raised.1").text
    func read(_ part: String, _ other: String) throws -> JournalEvent {
      try KeptPayload.read("alert.raised.1", Array(whole.replacing(part, with: other).utf8))
    }
    #expect(throws: UnreadablePayload.self) { try read("true,false]", "true]") }
    #expect(try read("head-of-service", "mayor") == .unknown)
    #expect(try read("10 days", "10 moons") == .unknown)
  }

  @Test("A payload nested beyond all reason is unreadable, and no danger")
  func deep() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: UnreadablePayload.self) { try KeptPayload.read("child.born.1", bytes) }
  }

  @Test("Bytes that are no text are unreadable")
  func notText() {
    let bytes = Array(#"{"name":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: UnreadablePayload.self) { try KeptPayload.read("child.named.1", bytes) }
  }

  @Test(
    "Any text comes back as it was",
    arguments: ["", "\"\\/", "a\nb\tc\r\u{08}\u{0C}\u{00}\u{1F}\u{7F}", "Ōë 王小明 👩‍👧 e\u{301}", "\u{2028}"])
  func texts(_ text: String) throws {
    let event = JournalEvent.child(.person(.named(text)))
    let written = try #require(EventKinds.write(event))
    let read = try KeptPayload.read(written.kind, written.payload.bytes)
    #expect(read == event)
    guard case .child(.person(.named(let name))) = read else { return }
    #expect(Array(name.utf8) == Array(text.utf8))
  }

  @Test("What other programs may write as JSON is read too")
  func otherJSON() throws {
    let payload =
      " { \"year\" : -3 , \"x\" : [ ] , \"y\" : { } , \"z\" : [ true , false ] , \"\\u0041\\/\\r\" : \"\" }\r\n"
    #expect(
      try KeptPayload.read("child.collected.1", Array(payload.utf8))
        == .child(.person(.collected(startYear: -3))))
  }

  @Test("A letter written as a pair of escapes is read; half a pair is unreadable")
  func pairs() throws {
    func named(_ text: String) throws -> JournalEvent {
      try KeptPayload.read("child.named.1", Array("{\"name\":\"\(text)\"}".utf8))
    }
    #expect(try named("\\uD842\\uDFB7\\u7530 Zo\\u00eb") == .child(.person(.named("𠮷田 Zoë"))))
    for half in ["\\uD842", "\\uD842x", "\\uDFB7", "\\uD842\\u0041", "\\u12"] {
      #expect(throws: UnreadablePayload.self, "\(half)") { try named(half) }
    }
  }
}

/// Every source that an entry may have.
@Suite struct SourceTextTests {
  @Test(
    "A source comes back as it was",
    arguments: [
      (Source.person, "person"), (.file(digest: "ab", collectionYear: 2014, line: 12), "file:ab:2014:12"),
      (.file(digest: "ab", collectionYear: nil, line: 1), "file:ab::1"),
    ])
  func sources(_ source: Source, _ text: String) throws {
    #expect(source.text == text)
    #expect(try Source(text: text) == source)
  }

  @Test(
    "Anything else is unreadable", arguments: ["", "nobody", "file:ab:2014", "file:ab:x:1", "file:ab:2014:"])
  func others(_ text: String) {
    #expect(throws: UnreadablePayload.self) { try Source(text: text) }
  }
}
