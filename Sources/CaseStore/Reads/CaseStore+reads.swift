public import Application
import GRDB

extension CaseStore {
  public func note(_ reads: [ReadNote]) throws(StoreFault) {
    guard !reads.isEmpty else { return }
    try writing { try ReadTable.add(reads, in: $0) }
  }

  public func reads(_ filter: ReadFilter, in stretch: Range<Int>) throws(StoreFault) -> [NotedRead] {
    try asking { try ReadTable.reads(filter, in: stretch, of: $0) }
  }

  public func countReads(_ filter: ReadFilter) throws(StoreFault) -> Int {
    try asking { try ReadTable.count(filter, in: $0) }
  }

  public func lastRead() throws(StoreFault) -> Int {
    try asking { try ReadTable.last(in: $0) }
  }
}
