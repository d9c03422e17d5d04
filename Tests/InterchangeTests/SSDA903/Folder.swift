import Interchange

/// A folder of SSDA903 files, written out for a test.
struct Folder {
  var name = "2014-15"
  var header = ["100001,1,08/05/2004,WBRI,A1,,"]
  var episodes = ["100001,19/05/2014,S,C2,N1,U6,PR1,,,,E6 2RP,E7 8BQ,"]
  var reviews: [String] = []
  var placed: [String] = []
  var uasc: [String] = []
  var others: [(name: String, text: String)] = []

  func read() -> SSDA903.Return {
    let tables: [(String, String, [String])] = [
      ("header.csv", Folder.headerColumns, header),
      ("episodes.csv", Folder.episodeColumns, episodes),
      ("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", reviews),
      ("placed.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", placed),
      ("uasc.csv", "CHILD,SEX,DOB,DUC", uasc),
    ]
    let written = tables.filter { !$0.2.isEmpty }.map { name, columns, rows in
      (name: name, text: ([columns] + rows).joined(separator: "\r\n") + "\r\n")
    }
    return Folder.read(name, written + others)
  }

  static func read(_ name: String, _ files: [(name: String, text: String)]) -> SSDA903.Return {
    SSDA903.read(folder: name, files: files.map { ($0.name, Array($0.text.utf8)) })
  }

  static let headerColumns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
  static let episodeColumns =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
}

extension SSDA903.Return {
  var words: [String] { faults.map(\.description) }
  var remarks: [String] { notes.map(\.description) }
}
