import Application
import Casework

extension FormScreen {
  /// Nothing of a form stands there. It throws where the child it is about is seen no more, so that the form is left.
  func summary(_ queries: CaseQueries) throws -> Summary {
    if let chosen { _ = try queries.child(chosen.child) }
    return Summary()
  }
}
