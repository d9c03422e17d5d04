/// The one door between the program and the person who sits in front of it.
public protocol Terminal: AnyObject {
  var size: Size { get }

  /// Waits until something happens, for so many milliseconds at most; `nil` waits for ever.
  func next(timeout milliseconds: Int?) throws -> Input

  func show(_ frame: Frame)

  /// Shows the last frame again from nothing, after something else has written over it.
  func redraw()

  /// Hands the screen and the keyboard to another program, such as an editor, while `work` runs.
  func lend(to work: () throws -> Void) rethrows
}

extension Terminal {
  public func redraw() {}

  public func lend(to work: () throws -> Void) rethrows { try work() }
}
