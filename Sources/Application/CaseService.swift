import CareCalendar
import Casework

/// The one way to the record: everything that `CaseQueries` answers, and everything that the person may record. It also
/// notes what they look at.
public final class CaseService: CaseQueries {
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
}
