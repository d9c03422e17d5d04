import Casework
import Correspondence
import Headless
import JSON
import ReadModels
import Reports
import Resources
import TerminalUI

extension FuzzedReader {
  /// Templates, what a manager writes, scripts and JSON.
  static let documents: [FuzzedReader] = [
    FuzzedReader("template", [Resource.letterMarkdown.content, Resource.recordHTML.content]) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let faults = TemplateName.all.prefix(4).flatMap {
        DocumentTemplates.faults(in: text, of: $0).prefix(50)
      }
      return Verdict(isTaken: faults.isEmpty, printed: faults.map(\.words.told))
    },
    FuzzedReader("report-words", texts: [words]) { bytes in
      let written = ManagersWords(reading: String(decoding: bytes, as: UTF8.self))
      let parts = written.texts.values.map { DocumentText(markdown: $0).parts.count }
      return Verdict(isTaken: parts.allSatisfy { $0 > 0 }, printed: written.strays.map(\.heading.told))
    },
    FuzzedReader(
      "markdown", texts: [words, "> a\n> > b\n\n| x | y |\n|---|---|\n| *1* | [2](https://x.y) |\n"]
    ) {
      let parts = DocumentText(markdown: String(decoding: $0, as: UTF8.self)).parts
      return Verdict(isTaken: !parts.isEmpty)
    },
    FuzzedReader("script", texts: [script]) { bytes in
      do throws(ScriptFault) {
        let read = try Script(String(decoding: bytes, as: UTF8.self))
        return Verdict(isTaken: true, printed: [read.title.told] + read.steps.map(\.words.told))
      } catch {
        return Verdict(isTaken: false, printed: [error.words.told])
      }
    },
    FuzzedReader("json", texts: [#"{"a":[1,-2.5e3,true,null,"é\u00e9\ud83d\ude00"],"b":{"c":"\"\\\n"}}"#]) {
      bytes in
      do throws(JSONMistake) {
        let value = try JSONValue(bytes)
        let again = try JSONValue(value.bytes)
        return Verdict(isTaken: again.bytes == value.bytes)
      } catch {
        return Verdict(isTaken: false, printed: [error.message.told])
      }
    },
  ]

  /// What is typed and pasted, and names as they are kept.
  static let typed: [FuzzedReader] = [
    FuzzedReader(
      "keys", texts: ["abc\r\u{1B}[A\u{1B}[200~pasted\u{1B}[201~\u{1B}OP\u{1B}[<0;3;4M", "é👩 \u{3}\u{1B}"]
    ) { bytes in
      var decoder = InputDecoder()
      var (line, text) = (LineEditor(), TextEditor())
      decoder.feed(bytes.prefix(512))
      decoder.giveUp()
      while let input = decoder.next() {
        _ = line.handle(input)
        _ = text.handle(input, width: 40)
      }
      var frame = Frame(size: Size(columns: 40, rows: 3))
      line.draw(on: &frame, column: 0, row: 0, width: 40)
      return Verdict(isTaken: true, printed: [frame.text, line.text.drawn, text.text.drawnByLine])
    },
    FuzzedReader(
      "names", texts: ["Zoë Ångström", "می\u{200C}نا", "Nguye\u{302}\u{303}n Thi\u{323}", "한국 👩\u{200D}👧"]
    ) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if let fault = KeptText.fault(of: text) { return Verdict(isTaken: false, printed: [fault.told]) }
      let kept = KeptText(text)
      let again = KeptText(kept.text)
      precondition(
        again.text.unicodeScalars.elementsEqual(kept.text.unicodeScalars), "kept otherwise the second time")
      // Controls are not left out of a name: whoever reads it refuses them.
      let isRefused = kept.text.unicodeScalars.contains(where: \.isRefusedInNames)
      return Verdict(
        isTaken: !isRefused, printed: [kept.text.told, kept.text.drawn], kept: isRefused ? [] : [kept.text])
    },
  ]

  private static let words = """
    # Annual report

    ## 1. Introduction

    The **service** had *seven* IROs. See [the page](https://example.org/a_b).

    > A child said: “it was fine”.

    - one
      - two
    1. three

    | year | reviews |
    |------|---------|
    | 2014 | 12      |

    <!-- nothing -->
    ---
    ## Something else
    """

  private static let script = """
    A title
    as amina.okafor
    size 100x30
    today 2014-11-03
    type j j enter
    text words
    see "Today"
    quiet 60
    editor "two\\nlines"
    frame today
    """
}

extension Unicode.Scalar {
  fileprivate var isRefusedInNames: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
