import Application
import Casework

/// Something that somebody types of which the script knows what it is about only in words: a review by its day, or a
/// survey by who answered it. The record is looked at when it is typed.
protocol ScriptedCommand: Sendable {
  var order: DailyOrder { get }
  func command(about child: ChildID, in record: Recorder) throws -> Command
}
