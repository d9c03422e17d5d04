/// A small invented council, with what lies in its folder.
enum Council {
  static let today = "2014-11-03"

  static func store(in folder: String) -> String { folder + "/caseload.db" }

  static func making(in folder: String) -> [String] {
    ["init", "--demonstration", "--today", today, "--store", store(in: folder)]
  }

  /// Makes the store, with people and the first children in it.
  static func make(in folder: String, _ tools: Tools) throws {
    try tools.require(making(in: folder), in: folder)
    try importing("staff", staff, in: folder, tools)
    try importing("children", children(1...8), in: folder, tools)
    try importing("caseload", caseload(1...8), in: folder, tools)
  }

  static func importing(_ list: String, _ text: String, in folder: String, _ tools: Tools) throws {
    let file = "\(folder)/\(list).csv"
    try Folder.write(text, to: file)
    try tools.require(["import", list, file, "--store", store(in: folder)], in: folder)
  }

  static let staff = """
    name,login,role,team,fte
    Amina Okafor,amina.okafor,iro,Reviewing Service,1
    Theresa Stone,theresa.stone,team-manager,Children in Care 1,1

    """

  static let moreStaff = """
    name,login,role,team,fte
    Hugh Pemberton,hugh.pemberton,iro,Reviewing Service,0.6
    Zoë Ó Briain,zoe.obriain,iro,Reviewing Service,1

    """

  /// The child of that place, from 1.
  static func number(_ place: Int) -> String { "\(200_000 + place)" }

  /// They came into care in the three weeks before today, so that no first review is late.
  static func children(_ places: ClosedRange<Int>) -> String {
    let head =
      "number,name,birth,sex,ethnicity,legal_status,need,placement,provider,since,told,social_worker,team\n"
    return head
      + places.map { place in
        let day = two(13 + place % 15)
        return
          "\(number(place)),\(name(place)),20\(two(place % 9))-05-\(two(place % 28 + 1)),F,WBRI,C2,N1,U6,"
          + "PR1,2014-10-\(day),2014-10-\(day),Theo Carter,Children in Care 1\n"
      }.joined()
  }

  static func caseload(_ places: ClosedRange<Int>) -> String {
    "child,name,iro,social_worker,team\n"
      + places.map {
        "\(number($0)),\(name($0)),amina.okafor,Theo Carter,Children in Care 1\n"
      }.joined()
  }

  private static func name(_ place: Int) -> String {
    let names = ["Ella Rose Hartley", "Siôn Llewellyn-O'Hara", "Kwaku Boateng", "Elif Şimşek"]
    return "\(names[place % names.count]) \(place)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
