import Application
import Casework
import Rulebook

extension Brook {
  /// Has the council adopt a policy that says so much, and no more.
  func adopt(_ settings: [String: String]) throws {
    let file = AdoptedFile(name: "ours.yaml", text: "")
    let service = try service("morag")
    _ = try service.perform(.council(.adoptPolicy(file, settings: Policy(settings: settings).settings)))
    while try service.renewStaleRows(limit: 200) > 0 {}
  }
}
