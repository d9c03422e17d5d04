public import Casework
public import Desk
import GRDB

extension CaseStore {
  public func keep(_ draft: Draft) throws(StoreFault) {}
  public func drafts(of staff: StaffID) throws(StoreFault) -> [Draft] { [] }
  public func discard(_ key: DraftKey) throws(StoreFault) {}
}
