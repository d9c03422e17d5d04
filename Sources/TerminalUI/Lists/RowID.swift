/// What a row of a list stands for, whatever type names it; it stays the same while the list changes.
public struct RowID: Hashable, Sendable {
  private let value: any Hashable & Sendable

  public init(_ value: some Hashable & Sendable) {
    self.value = (value as? RowID)?.value ?? value
  }

  /// The name as it was given, if it is of this type.
  public func `as`<Name>(_ type: Name.Type) -> Name? { value as? Name }

  public static func == (left: RowID, right: RowID) -> Bool { isSame(left.value, right.value) }

  public func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }

  private static func isSame<Name: Hashable>(_ name: Name, _ other: Any) -> Bool { other as? Name == name }
}
