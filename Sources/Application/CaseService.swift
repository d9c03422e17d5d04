import Casework

/// The one way to the record: everything that `CaseQueries` answers, and everything that the person may record.
public final class CaseService: CaseQueries {
  /// The half-filled form that is saved just now.
  var saving: SavedForm?
  /// Whether something of a form that was saved may still be found on the disk.
  var leavesTraces = false
}
