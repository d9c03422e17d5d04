import Rulebook
import Yams

/// Takes the nodes of a policy file and gathers what is wrong with them.
struct PolicyReader {
  let file: String
  var name = ""
  var policy = Policy.usual
  var faults: [Fault] = []

  init(file: String) { self.file = file }

  mutating func fault(_ node: Node?, _ message: String, column: String? = nil) {
    let place = column?.shown(upTo: 80)
    faults.append(Fault(file: file, line: node?.mark?.line, column: place, message: message))
  }

  mutating func read(_ root: Node) {
    guard let mapping = root.mapping else {
      fault(root, "is no policy: it begins with 'name:' and 'periods:'")
      return
    }
    for (key, value) in mapping {
      if let part = key.string.flatMap(PolicyPart.init) {
        read(part, value)
      } else {
        let parts = PolicyPart.allCases.map(\.rawValue).joined(separator: ", ")
        fault(key, "is not known here; a policy has \(parts)", column: key.string)
      }
    }
    if name.isEmpty, faults.isEmpty { fault(root, "has no name: add 'name: …'") }
  }

  private mutating func read(_ part: PolicyPart, _ node: Node) {
    switch part {
    case .name: name = words(of: node, "name") ?? ""
    case .periods: read(.periods, node, under: [])
    case .lists: read(.lists, node, under: [])
    case .choices: read(.choices, node, under: [])
    case .ladder: readLadder(node)
    case .alertCategories: readCategories(node, part).map { policy.alertCategories = $0 }
    case .practiceCategories: readCategories(node, part).map { policy.practiceCategories = $0 }
    case .changeKinds: readChangeKinds(node, part).map { policy.changeKinds = $0 }
    case .surveys: readSurveys(node)
    case .targets: readTargets(node)
    case .vocabulary: readVocabulary(node)
    case .screens: readScreens(node)
    }
  }

  /// Settings stand in groups by their names, and a group may hold groups.
  private mutating func read(_ section: PolicySection, _ node: Node, under path: [String]) {
    guard let settings = node.mapping else {
      if path.isEmpty, node.null != nil { return }
      let what = path.isEmpty ? "groups of \(section)" : "\(section), one a line"
      fault(node, "must hold \(what)", column: path.last ?? section.rawValue)
      return
    }
    for (key, value) in settings {
      let place = path + [key.string ?? ""]
      if section.names.contains(place.name) {
        readSetting(section, place.name, value)
      } else if section.steps(under: path).contains(place.last!) {
        read(section, value, under: place)
      } else {
        faultUnknown(key, in: section, at: place)
      }
    }
  }

  private mutating func faultUnknown(_ key: Node, in section: PolicySection, at place: [String]) {
    let known = section.steps(under: place.dropLast()).joined(separator: ", ")
    let message =
      place.count == 1
      ? "is no group of \(section); the groups are \(known)"
      : "is no \(section.noun) of this group; it has \(known)"
    fault(key, message, column: place.name)
  }

  private mutating func readSetting(_ section: PolicySection, _ name: String, _ node: Node) {
    switch section {
    case .periods: Timescale(rawValue: name).map { readPeriod($0, node) }
    case .lists: PolicyList(rawValue: name).map { readList($0, node) }
    case .choices: PolicyChoice(rawValue: name).map { readChoice($0, node) }
    }
  }
}

extension [String] {
  /// A setting's whole name: "looked-after.first".
  fileprivate var name: String { joined(separator: ".") }
}
