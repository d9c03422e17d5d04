/// Tells a second press in the same place soon after the first, by the milliseconds of some clock.
public struct DoublePress: Sendable {
  private var last: (point: Point, time: Int)?

  public init() {}

  public mutating func judge(_ mouse: Mouse, at time: Int, within limit: Int = 400) -> Mouse {
    guard mouse.kind == .pressed else { return mouse }
    if let before = last, before.point == mouse.at, time - before.time <= limit {
      last = nil
      return Mouse(.doublePressed, at: mouse.at)
    }
    last = (mouse.at, time)
    return mouse
  }
}
