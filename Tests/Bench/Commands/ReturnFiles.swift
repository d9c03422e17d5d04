import Demonstration

/// A council's first SSDA903 return, its next year's, and its caseload list, as files.
struct ReturnFiles {
  let folder: String
  let children: Int
  private(set) var rows: [String: Int] = [:]

  init(in folder: String, children: Int) throws {
    self.folder = folder
    self.children = children
    for name in ["2013-14", "2014-15"] { try running(["/bin/mkdir", "-p", "\(folder)/\(name)"]) }
    try writeStaff()
    // A tenth of the children come in the second year.
    try writeReturn("2013-14", of: children - children / 10, through: 2014)
    try writeReturn("2014-15", of: children, through: 2015)
    try writeCaseload()
  }

  private var iros: Int { max(2, children / 70) }

  private mutating func writeStaff() throws {
    let staff = (1...iros).map { "IRO \($0),iro\($0),iro,Reviewing,1.0\n" }.joined()
    try write("name,login,role,team,fte\n" + staff, to: "staff.csv")
  }

  private mutating func writeCaseload() throws {
    var chance = SeededRandom(seed: 3)
    let lines = (0..<children).map { place in
      let name = Names.child(place % 2 == 0 ? .male : .female, &chance)
      return
        "\(number(place)),\(name),iro\(place % iros + 1),\(Names.adult(&chance)),Team \(place / 150 + 1)\n"
    }
    try write("child,name,iro,social_worker,team\n" + lines.joined(), to: "caseload.csv")
  }

  /// The return of the year that ends on 31 March of `year`.
  private mutating func writeReturn(_ name: String, of count: Int, through year: Int) throws {
    var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
    var episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    var reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
    for place in 0..<count {
      let (number, child) = (number(place), Child(place, isNew: place >= children - children / 10))
      header += "\(number),\(place % 2 + 1),\(child.born),WBRI,,,\n"
      for episode in child.episodes(through: year) { episodes += "\(number),\(episode)\n" }
      for review in child.reviews(in: year) { reviews += "\(number),\(child.born),\(review),PN1\n" }
    }
    try write(header, to: "\(name)/header.csv")
    try write(episodes, to: "\(name)/episodes.csv")
    try write(reviews, to: "\(name)/reviews.csv")
  }

  private func number(_ place: Int) -> Int { 500_000 + place }

  /// Writes a file and counts its rows under the first part of its name.
  private mutating func write(_ text: String, to name: String) throws {
    rows[String(name.prefix { $0 != "/" }), default: 0] += text.utf8.count { $0 == 10 } - 1
    try Files.write(text, to: "\(folder)/\(name)")
  }
}

/// A child as returns have one.
private struct Child {
  let born: String
  private let day: Int
  private let month: Int
  private let moves: Bool
  private let firstYear: Int

  init(_ place: Int, isNew: Bool) {
    born = "\(two(place % 28 + 1))/\(two(place % 12 + 1))/\(1999 + place % 9)"
    day = place / 7 % 28 + 1
    month = place % 5 + 4
    moves = place % 3 == 0
    firstYear = isNew ? 2014 : 2013
  }

  /// One placement, and for some a second one in the winter, as they are known at the end of the year.
  func episodes(through year: Int) -> [String] {
    let began = "\(two(day))/\(two(month))/\(firstYear)"
    let moved = "\(two(day))/01/\(firstYear + 1)"
    if firstYear + 1 < year, !moves { return ["\(began),S,C2,N1,U6,PR1,,,,,,"] }
    guard moves else { return ["\(began),S,C2,N1,U6,PR1,,,,,,"] }
    let first = "\(began),S,C2,N1,U6,PR1,\(moved),X1,CARPL,,,"
    let second = "\(moved),P,C2,N1,U4,PR1,,,,,,"
    return firstYear + 1 < year ? [second] : [first, second]
  }

  func reviews(in year: Int) -> [String] {
    if firstYear + 1 < year { return ["\(two(day))/06/\(year - 1)", "\(two(day))/12/\(year - 1)"] }
    return ["\(two(day))/\(two(month + 1))/\(firstYear)", "\(two(day))/\(two(month + 4))/\(firstYear)"]
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
