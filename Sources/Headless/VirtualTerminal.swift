public import TerminalUI

/// A terminal without a screen: it is fed with inputs and keeps what it was shown.
public final class VirtualTerminal: Terminal {
  public private(set) var size: Size
  /// Everything shown so far, the newest last.
  public private(set) var frames: [Frame] = []
  private var inputs: [Input]
  private let sizeWhenResumed: Size?

  /// - Parameter sizeWhenResumed: what the window has become when the program goes on after it was stopped.
  public init(
    size: Size = Size(columns: 80, rows: 24), inputs: [Input] = [], sizeWhenResumed: Size? = nil
  ) {
    self.size = size
    self.sizeWhenResumed = sizeWhenResumed
    self.inputs = inputs.reversed()
  }

  /// What is on the screen now; blank before anything was shown.
  public var frame: Frame { frames.last ?? Frame(size: size) }

  public func feed(_ more: [Input]) {
    inputs.insert(contentsOf: more.reversed(), at: 0)
  }

  public func feed(_ more: Input...) {
    feed(more)
  }

  /// The next input at once. When all have been taken, a timed wait ends with a tick, and one that would
  /// last for ever with a hang-up, so that what is driven by this terminal always ends.
  public func next(timeout milliseconds: Int?) -> Input {
    guard let input = inputs.popLast() else { return milliseconds == nil ? .hangUp : .tick }
    if case .resized(let size) = input { self.size = size }
    if input == .resumed, let sizeWhenResumed { size = sizeWhenResumed }
    return input
  }

  public func show(_ frame: Frame) {
    frames.append(frame)
  }
}
