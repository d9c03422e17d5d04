import CareCalendar
import Interchange
import Printouts
import Resources
import Rulebook
import TerminalUI

extension FuzzedReader {
  /// Files of rows, policies and bank holidays.
  static let tables: [FuzzedReader] = [
    FuzzedReader("ssda903", texts: [header, episodes, reviews, placements]) { bytes in
      let files = [header, episodes, reviews].enumerated().map {
        ("\($0.offset).csv", Array($0.element.utf8))
      }
      let found = SSDA903.read(
        folder: "2014-15", files: files.dropLast() + [("x.csv", bytes)], beside: ["y.xlsx"])
      let numbers = found.headers.map(\.child.text) + found.reviews.map(\.child.text)
      return verdict(found.faults, found.notes, kept: numbers)
    },
    FuzzedReader("staff", texts: [staff]) { bytes in
      let list = StaffFile.read(file: "staff.csv", bytes: bytes)
      let kept = list.rows.flatMap { [$0.details.name, $0.details.login, $0.details.team ?? ""] }
      return verdict(list.faults, list.notes, kept: kept)
    },
    FuzzedReader("caseload", texts: [caseload]) { bytes in
      let list = CaseloadFile.read(file: "caseload.csv", bytes: bytes)
      let kept = list.rows.flatMap {
        [$0.child.text, $0.name, $0.iro, $0.socialWorker, $0.team].compactMap { $0 }
      }
      return verdict(list.faults, list.notes, kept: kept)
    },
    FuzzedReader("children", texts: [children]) { bytes in
      let list = NewChildrenFile.read(file: "new.csv", bytes: bytes)
      return verdict(list.faults, list.notes, kept: list.rows.flatMap { [$0.number.text, $0.name ?? ""] })
    },
    FuzzedReader(
      "terms", texts: ["name,first,last\nAutumn,2014-09-02,2014-12-19\nSpring,05/01/2015,27/03/2015\n"]
    ) {
      bytes in
      let file = SchoolTermsFile.read(file: "terms.csv", bytes: bytes)
      return verdict(file.faults, file.notes, kept: file.terms.map(\.name))
    },
    FuzzedReader("due", texts: [due]) { bytes in
      let rulebook = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
      let found = DueCalculator(rulebook).batch(file: "due.csv", bytes: bytes)
      var verdict = verdict(found.faults, [], kept: [])
      verdict.printed += [found.listing.printed(as: .text), found.listing.printed(as: .json)]
      return verdict
    },
    FuzzedReader("policy", [Resource.usualPolicy.content, Resource.durhamPolicy.content]) { bytes in
      let file = PolicyFile.read(file: "policy.yaml", bytes: bytes)
      let kept = [file.name] + file.policy.ladder.stages.map(\.name)
      return verdict(file.faults, [], kept: file.faults.isEmpty ? kept : [])
    },
    FuzzedReader("holidays", [Resource.bankHolidays.content]) { bytes in
      let file = BankHolidayFile.read(file: "holidays.json", bytes: bytes)
      return verdict(file.faults, file.notes, kept: file.holidays.map(\.title))
    },
  ]

  /// What an import says of faults and notes.
  static func verdict(_ faults: [Fault], _ notes: [Note], kept: [String]) -> Verdict {
    let summed =
      FaultsSummary(faults).lines(rows: 20, width: 80, calling: "fault")
      + FaultsSummary(notes).lines(rows: 12, width: 80, calling: "note")
    let listing = FaultsListing.listing(Array(faults.prefix(200)), Array(notes.prefix(200)))
    return Verdict(
      isTaken: faults.isEmpty,
      printed: summed.map(\.told) + [listing.printed(as: .text), listing.printed(as: .json)], kept: kept)
  }

  private static let header =
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n100001,1,08/05/2004,WBRI,,,\n100002,2,01/02/2009,AOTH,,,\n"
  private static let episodes = """
    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
    100001,06/10/2014,S,C2,N1,U6,PR1,20/01/2015,X1,CARPL,,,
    100001,20/01/2015,P,C2,N1,K2,PR4,,,,,,
    100002,03/11/2014,S,V2,N2,U1,PR1,15/12/2014,E4A,,,,

    """
  private static let reviews =
    "CHILD,DOB,REVIEW,REVIEW_CODE\n100001,08/05/2004,30/10/2014,PN1\n100002,01/02/2009,01/12/2014,PN2\n"
  private static let placements =
    "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n100002,01/02/2009,10/11/2014,,\n"
  private static let staff =
    "name,login,role,team,fte,ended\nAmina Okafor,amina.okafor,iro,North,0.8,\nJo Öst,jo.oest,iro-manager,,1,2015-01-31\n"
  private static let caseload =
    "child,name,iro,social_worker,team,since,told\n100001,Zoë Bell,Amina Okafor,Theo Carter,Care 1,2014-10-09,07/10/2014\n"
  private static let children =
    "number,name,birth,sex,ethnicity,legal_status,need,placement,provider,since,told\n"
    + "200001,Ella Rose Hartley,2009-05-19,F,WBRI,V2,N1,U6,PR1,2014-10-06,2014-10-07\n"
  private static let due =
    "id,track,start,held\n1,looked-after,2014-11-03,2014-11-28;2015-02-20\n2,\"looked-after\",2014-01-01,\n"
}

extension Resource {
  var content: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}
