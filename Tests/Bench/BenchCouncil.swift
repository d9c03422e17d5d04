import Glibc

/// A folder that goes when the measuring is done.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/iro-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw BenchFailure(description: "no temporary folder") }
    path = String(cString: made)
  }

  func write(_ text: String, to name: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else {
      throw BenchFailure(description: "\(path)/\(name) cannot be written")
    }
    fputs(text, file)
    fclose(file)
  }

  func folder(_ name: String) { mkdir("\(path)/\(name)", 0o700) }

  func remove() { _ = try? run(["/bin/rm", "-rf", path]) }
}

/// A store of 1,000 invented children and twelve IROs, made through the program's own imports.
struct BenchCouncil {
  let children = 1000
  let largestCaseload = 110
  let command: [String]
  private let times: [(String, Double)]

  init(iro: String, in folder: TemporaryFolder) throws {
    let store = "\(folder.path)/caseload.db"
    folder.folder("2014-15")
    try BenchCouncil.writeFiles(to: folder, children: children, largest: largestCaseload)
    func ask(_ words: String...) throws -> Double { try run([iro] + words + ["--store", store]) }
    _ = try ask("init", "--demonstration", "--today", "2015-03-31")
    _ = try ask("import", "staff", "\(folder.path)/staff.csv")
    let returns = try ask("import", "ssda903", "\(folder.path)/2014-15")
    let caseload = try ask("import", "caseload", "\(folder.path)/caseload.csv")
    let today = try ask("today", "--all", "--format", "csv")
    times = [
      ("Import of the return", returns), ("Import of the caseload", caseload),
      ("iro today --all", today),
    ]
    command = [iro, "--store", store, "--as", "iro1"]
  }

  func printTimes() {
    for (name, time) in times { print("\(name): \(Figures.tenths(time)) ms") }
  }

  private static let given = ["Amina", "Zoë", "Kai", "Niamh", "Łukasz", "Ẹniọlá", "Hạnh", "Tom", "Ella"]
  private static let family = ["O'Brien", "Nguyễn", "Nowak", "Rose-Okafor", "Khan", "Bell", "Adébáyọ̀"]

  private static func writeFiles(to folder: TemporaryFolder, children: Int, largest: Int) throws {
    var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
    var episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    var reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
    var caseload = "child,name,iro,social_worker,team\n"
    for place in 0..<children {
      let number = 200_000 + place
      let born = "0\(place % 9 + 1)/0\(place % 8 + 1)/\(1999 + place % 9)"
      let began = place % 28 + 1
      let month = place % 4 + 4
      header += "\(number),\(place % 2 + 1),\(born),WBRI,,,\n"
      episodes += "\(number),\(two(began))/\(two(month))/2014,S,C2,N1,U6,PR1,,,,,,\n"
      reviews += "\(number),\(born),\(two(began))/\(two(month + 1))/2014,PN1\n"
      if place % 7 > 0 { reviews += "\(number),\(born),\(two(began))/\(two(month + 3))/2014,PN1\n" }
      let iro = place < largest ? 1 : place % 11 + 2
      let name = "\(given[place % given.count]) \(family[place % family.count])"
      caseload += "\(number),\(name),iro\(iro),Sam Worker,Team \(place % 6 + 1)\n"
    }
    let staff = (1...12).map { "IRO \($0),iro\($0),iro,Reviewing,1.0\n" }.joined()
    try folder.write("name,login,role,team,fte\n" + staff, to: "staff.csv")
    try folder.write(header, to: "2014-15/header.csv")
    try folder.write(episodes, to: "2014-15/episodes.csv")
    try folder.write(reviews, to: "2014-15/reviews.csv")
    try folder.write(caseload, to: "caseload.csv")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
