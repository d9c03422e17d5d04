import CareCalendar
import Casework
import ReadModels

/// The one way to the record: everything that `CaseQueries` answers, and everything that the person may record. It also
/// notes what they look at.
public final class CaseService: CaseQueries {
  /// False where nobody reads what a command came to, as where a script records years of a council: it is said of each
  /// that it is recorded, and no more.
  private let isAttended: Bool
  /// The half-filled form that is saved just now.
  var saving: SavedForm?
  /// Whether what is done just now is on record.
  var isRecorded = false
  /// Whether something of a form that was saved may still be found on the disk.
  var leavesTraces = false
  /// What was read and is not in the log yet, in the order in which it was.
  var unwrittenReads: [ReadNote] = []
  /// What the clock said when the person last said in this session, or was taken to say, that it is right.
  var confirmedDay: Day?
  /// The day for which this session has recorded that the clock was in doubt.
  var doubtRecorded: Day?

  /// Throws `StoreFault`, or `ServiceRefusal` when the account may not come in.
  ///
  /// - Parameter isAttended: false where nobody reads what a command came to.
  public init(
    _ store: any Store, clock: any Clock, identifiers: Identifiers = Identifiers(), signIn: SignInRequest,
    isAttended: Bool = true
  ) throws {
    self.isAttended = isAttended
    try super.init(store, clock: clock, identifiers: identifiers, signIn: signIn)
  }

  /// What is said of what is recorded. A store that cannot be read just now is no reason to say that it is not: what
  /// cannot be read is left out of the words.
  func saying(_ words: () throws -> Confirmation) -> Confirmation {
    isAttended ? (try? words()) ?? .recorded : .recorded
  }
}
