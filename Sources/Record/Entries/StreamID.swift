public import Casework

/// A place in the journal: 1 for the first entry, 0 for before it.
public typealias Position = Int64

/// The random id of one act: of the entries that one command recorded.
public struct ActID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// The random id of one stream of the journal: a child's, the staff list's or the council's; that of the service's own
/// record is the same everywhere.
public struct StreamID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
  public init(_ child: ChildID) { raw = child.raw }

  /// The service's own record: there is one, which begins with the first entry, whoever makes it.
  public static let service = StreamID("service")
}

/// What a stream is about.
public enum StreamSubject: String, Sendable, CaseIterable {
  case council, staff, child
  /// The reviewing service itself, and no child.
  case service
}
