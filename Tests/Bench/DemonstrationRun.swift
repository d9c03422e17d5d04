/// The demonstration: how long it takes to make, and what it is like to work in.
struct DemonstrationRun {
  let iro: String
  let folder: String
  let patience: Patience

  private static let column = "demonstration"

  func run(_ report: inout Report) throws {
    report.begin("The demonstration")
    let store = "\(folder)/demonstration.db"
    Files.remove(store: store)
    let spent = try running([iro, "demo", "--no-open", "--store", store])
    report.add("made, s of processor time", Self.column, spent.processor / 1000, bar: 6)
    let installation = Installation(iro: iro, store: store)
    let person = Person(name: "an IRO", login: "amina.okafor", seesAll: false)
    let frames = FirstFrames(installation: installation, column: Self.column, patience: patience)
    try frames.measure(person, bar: 25, &report)
    let keys = Keys(installation: installation, column: Self.column, bar: 4, patience: patience)
    try keys.measure(person, &report)
    Files.remove(store: store)
  }
}
