import Casework
import ReadModels

/// Rows in the order of the children's ids.
extension [ChildRow] {
  func row(of id: ChildID) -> ChildRow? {
    let place = partition(before: id)
    return place < endIndex && self[place].id == id ? self[place] : nil
  }

  /// True where that changed anything.
  mutating func replace(_ id: ChildID, with row: ChildRow?) -> Bool {
    let place = partition(before: id)
    let isThere = place < endIndex && self[place].id == id
    switch (row, isThere) {
    case (let row?, true):
      if self[place] == row { return false }
      self[place] = row
    case (let row?, false): insert(row, at: place)
    case (nil, true): remove(at: place)
    case (nil, false): return false
    }
    return true
  }

  /// Where the row of the id stands, or would.
  private func partition(before id: ChildID) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
