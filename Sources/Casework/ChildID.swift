/// The random id of a child's stream in the journal. Never the number a council knows the child by.
public struct ChildID: Hashable, Sendable, Comparable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
  public static func < (a: ChildID, b: ChildID) -> Bool { a.raw < b.raw }
}

/// The random id of one member of staff.
public struct StaffID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// The number a council knows a child by: SSDA903's CHILD.
public struct ChildNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How many letters one may have.
  public static let longest = 40

  public let text: String
  public init(_ text: String) { self.text = text }
  public var description: String { text }
  public static func < (a: ChildNumber, b: ChildNumber) -> Bool { a.text < b.text }

  /// The number without zeros before it, in small letters: programs lose the zeros and change the case.
  public var bareForm: String { String(text.lowercased().drop { $0 == "0" }) }
}
