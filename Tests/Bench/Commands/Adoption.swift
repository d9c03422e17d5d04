/// How long it takes to adopt a policy, and then until the first whole frame: every row is to be worked out anew.
struct Adoption {
  let installation: Installation
  let column: String
  let patience: Patience
  /// A child of one's own costs an IRO so much more.
  private static let milliseconds = 0.5

  /// - Parameter usual: the bars of any other first frame, of the IRO and of the IRO manager.
  func measure(usual: (iro: Double, iroManager: Double), _ report: inout Report) throws {
    let frames = FirstFrames(installation: installation, column: column, patience: patience)
    var (adopting, iro, iroManager): ([Double], [Double], [Double]) = ([], [], [])
    for policy in ["newham", "durham", "portsmouth"].prefix(patience.policies) {
      let adopt = installation.command(["policy", "adopt", policy], as: .iroManager)
      adopting.append(try running(adopt).milliseconds)
      iro.append(try frames.once(.iro))
      iroManager.append(try frames.once(.iroManager))
    }
    let more = Double(InventedStaff.largestCaseload) * Self.milliseconds
    report.add("a policy adopted", column, Figures(adopting).median)
    report.add("IRO: first frame after it", column, Figures(iro).median, bar: usual.iro + more)
    report.add("IRO manager: first frame after it", column, Figures(iroManager).median, bar: usual.iroManager)
  }
}
