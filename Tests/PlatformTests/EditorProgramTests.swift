import Foundation
import Testing

@testable import Platform

extension StartedProgramTests {
  /// A text in the person's editor: a program that is given the file and does what a shell script says.
  @Suite(.serialized) struct EditorProgramTests {
    private let editor = EditorProgram()

    private func name(_ program: String) { setenv("VISUAL", program, 1) }

    /// What comes of a text in an editor that does this with the file "$1".
    private func edited(_ script: String) throws -> (text: String?, fault: String?, place: String) {
      name("sh -c '\(script)' editor")
      let place = try editor.lay("before", as: "record.md")
      let result = editor.edit(place)
      return (result.text, result.fault, place)
    }

    private func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("The text lies where nobody else can read it, and goes with everything that was put beside it")
    func privateFolder() throws {
      let outside = NSTemporaryDirectory() + "iro-outside-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: outside) }
      let result = try edited(
        "mkdir -p $TMPDIR/a/.b; echo x > $TMPDIR/a/.b/.swp; ln -s \(outside) $TMPDIR/link; echo after >> $1")
      #expect(result.text == "before\nafter\n" && result.fault == nil)
      let folder = (result.place as NSString).deletingLastPathComponent
      #expect(try mode(folder) == 0o700 && mode(result.place) == 0o600)
      #expect(FileManager.default.fileExists(atPath: folder + "/a/.b/.swp"))
      editor.clear(result.place)
      #expect(!FileManager.default.fileExists(atPath: folder))
      #expect(FileManager.default.fileExists(atPath: outside))
    }

    @Test("What keeps others from a text at work is closed in the editor, which may start what outlives it")
    func closing() throws {
      let place = try editor.lay("before", as: "record.md")
      defer { editor.clear(place) }
      let folder = URL(filePath: place).deletingLastPathComponent().resolvingSymlinksInPath().path
      let open = (3..<1024).filter { file in
        let link = "/proc/self/fd/\(file)"
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == folder
      }
      #expect(!open.isEmpty && open.allSatisfy { fcntl(Int32($0), F_GETFD) & FD_CLOEXEC != 0 })
    }

    @Test("However the editor ends, what it saved is given back, and what happened is said")
    func ends() throws {
      for (script, text, words) in [
        ("echo x > $1; exit 3", "x\n", "ended with an error (3)"),
        ("echo x > $1; kill -9 $$", "x\n", "ended from outside (signal 9)"),
        ("exit 1", "before\n", "ended with an error (1)"),
      ] {
        let result = try edited(script)
        #expect(result.text == text)
        #expect(result.fault?.contains(words) == true)
        editor.clear(result.place)
      }
      let gone = try edited("rm $1")
      #expect(gone.text == nil && gone.fault == "The editor left no file behind.")
      editor.clear(gone.place)
      let pipe = try edited("rm $1; mkfifo $1")
      #expect(pipe.text == nil && pipe.fault == "\(pipe.place): is a pipe, not a file.")
      editor.clear(pipe.place)
    }

    @Test("An editor that is not there leaves the text as it is, and it is said what to do")
    func missing() throws {
      name("no-such-editor --wait")
      let place = try editor.lay("before", as: "record.md")
      let result = editor.edit(place)
      #expect(result.text == "before\n")
      #expect(
        result.fault?.contains("“no-such-editor --wait” cannot be started. Set VISUAL or EDITOR") == true)
      editor.clear(place)
    }

    @Test("A text that is not UTF-8 loses no letter")
    func otherEncoding() throws {
      let result = try edited("printf \"caf\\351\" > $1")
      #expect(result.text == "café")
      editor.clear(result.place)
    }

    @Test("What was left behind is found when nobody is at work on it, and nothing else is ever touched")
    func leftBehind() throws {
      name("true")
      let after = EditorProgram()
      do {
        let before = EditorProgram()
        let place = try before.lay("saved", as: "record.md")
        #expect(after.textLeft(at: place) == nil, "somebody is at work on it")
        after.clear(place)
        #expect(FileManager.default.fileExists(atPath: place))
        withExtendedLifetime(before) {}
        name(place)
      }
      let place = String(cString: getenv("VISUAL"))
      #expect(after.textLeft(at: place) == "saved\n")
      after.clear(place)
      #expect(after.textLeft(at: place) == nil)
      let other = NSTemporaryDirectory() + "other-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: other) }
      try "theirs".write(toFile: other + "/record.md", atomically: true, encoding: .utf8)
      #expect(after.textLeft(at: other + "/record.md") == nil)
      after.clear(other + "/record.md")
      #expect(FileManager.default.fileExists(atPath: other + "/record.md"))
    }

    @Test("Editors that keep copies are told not to, whatever is written after their name")
    func options() {
      #expect(EditorCommand("vim -u x").options.starts(with: ["-n", "-i", "NONE", "--cmd"]))
      #expect(EditorCommand("/usr/bin/nvim").options.contains("-c"))
      #expect(EditorCommand("nano -w").options == ["--ignorercfiles"])
      #expect(EditorCommand("LANG=C emacs -nw").options.first == "--eval")
      #expect(EditorCommand("emacsclient -t").options.isEmpty)
      #expect(
        EditorCommand("code --wait").arguments(on: "/x") == [
          "-c", "exec env code --wait \"$@\"", "sh", "/x",
        ])
    }
  }
}
