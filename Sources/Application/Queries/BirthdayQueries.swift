import Casework
public import ReadModels

extension CaseQueries {
  /// The birthdays of the week among an IRO's children: nobody else is told of them.
  public func birthdays() throws -> [Birthday] {
    guard signedIn.role == .iro else { return [] }
    return Birthday.coming(of: try rows(signedIn.scope()), from: signedIn.day)
  }
}
