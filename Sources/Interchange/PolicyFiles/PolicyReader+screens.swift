import Rulebook
import Yams

/// How the screens behave.
extension PolicyReader {
  mutating func readScreens(_ node: Node) {
    guard let settings = node.mapping else {
      if node.null != nil { return }
      fault(node, "must hold its setting, as in 'cover-after: 10 minutes'", column: "screens")
      return
    }
    for (key, value) in settings {
      guard key.string == "cover-after" else {
        let place = "screens.\(key.string ?? "")"
        fault(key, "is no setting of the screens; there is cover-after", column: place)
        continue
      }
      let text = value.scalar?.string.trimmed ?? ""
      guard let delay = CoverDelay(words: text) else {
        let range = CoverDelay.range
        let hint = "write minutes, \(range.lowerBound) to \(range.upperBound), as in '10 minutes', or off"
        fault(value, "\(text.quoted) is no such time: \(hint)", column: "screens.cover-after")
        continue
      }
      policy.coverDelay = delay
    }
  }
}
