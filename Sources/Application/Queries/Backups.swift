extension CaseQueries {
  /// Throws unless the person who asks may write a backup of the store, or restore one: every child is in it.
  public func requireBackingUp() throws { try signedIn.require(.backUpStore) }
}
