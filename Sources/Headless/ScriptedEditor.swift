import Screens

/// An editor without a person: it gives back the texts that a script has for it.
final class ScriptedEditor: Editor {
  /// What comes next, and why the editor then fails, if it does.
  var next: (text: String, fault: String?)?
  private var files: [String: String] = [:]

  func lay(_ text: String, as file: String) -> String {
    files[file] = text
    return file
  }

  func edit(_ place: String) -> (text: String?, fault: String?) {
    defer { next = nil }
    if let next { files[place] = next.text }
    let fault = next == nil ? "The script has no text for the editor." : next?.fault
    return (files[place], fault)
  }

  func textLeft(at place: String) -> String? { files[place] }

  func clear(_ place: String) { files[place] = nil }
}
