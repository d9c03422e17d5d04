extension SSDA903 {
  /// Reads the files of one collection year. Nothing is looked up: names and bytes are all there is.
  ///
  /// Tables are known by their columns. The year is that of the folder's name, else the one the names of the
  /// files agree on, else that of the latest day. Places in faults are `folder/file`. `beside` names what else lies in
  /// the folder: what may hold a table that is missing is a fault, all else is noted.
  public static func read(
    folder: String, files: [(name: String, bytes: [UInt8])], beside: [String] = []
  ) -> Return {
    read(folder: folder, files: files, beside: beside, limits: .usual)
  }

  static func read(
    folder: String, files: [(name: String, bytes: [UInt8])], beside: [String], limits: CSVLimits
  ) -> Return {
    var collection = Return()
    let folder = folder.last == "/" ? String(folder.dropLast()) : folder
    let tables = files.sorted { $0.name < $1.name }.compactMap { file in
      let place = folder.isEmpty ? file.name : "\(folder)/\(file.name)"
      return recognise(CSVTable(file: place, bytes: file.bytes, limits: limits), &collection)
    }
    collection.tables = Set(tables.map(\.kind))
    collection.sayWhatIsNotRead(beside, in: folder)
    if let words = yearsBesideOneAnother(folder, tables) { return collection.without(folder, words) }
    collection.noteTablesInSeveralFiles(tables)
    guard !tables.isEmpty else {
      return collection.faults.isEmpty
        ? collection.without(folder, "no SSDA903 tables in this folder") : collection
    }
    guard let year = year(of: folder, files.map(\.name), tables, &collection) else {
      return collection.without(
        folder, "the collection year is not known: name the folder after it, such as 2014-15")
    }
    collection.year = year
    for table in tables { collection.readRows(of: table, year, limits) }
    collection.isWhole = collection.isWhole && tables.allSatisfy(\.csv.isWhole)
    collection.check(folder, tables)
    collection.leaveOutChildrenWithFaults(tables)
    collection.faults = collection.faults.inOrderOfPlace()
    collection.notes = collection.notes.inOrderOfPlace()
    return collection
  }

  /// The table to be read, if it is one; what is passed over is noted, what is not known is a fault.
  private static func recognise(_ csv: CSVTable, _ collection: inout Return) -> RecognisedTable? {
    guard let header = csv.header else {
      collection.faults += csv.faults
      collection.isWhole = false
      return nil
    }
    switch RecognisedTable.recognise(csv, header: header) {
    case .failure(let fault):
      collection.faults.append(fault)
      collection.isWhole = false
      return nil
    case .success(let table):
      if table.kind.isRead {
        collection.faults += csv.faults
        return table
      }
      collection.notes.append(
        Note(file: csv.file, message: "is not needed here and is passed over (\(table.kind.rawValue))"))
      return nil
    }
  }

  /// What is said where the files' names are of several years: nil where they are of one, or where the folder has a
  /// year and no table is there twice.
  private static func yearsBesideOneAnother(_ folder: String, _ tables: [RecognisedTable]) -> String? {
    let named = tables.filter(\.kind.isRead).compactMap { table in
      CollectionYear(foundIn: lastName(of: table.csv.file)).map { (year: $0, kind: table.kind) }
    }
    let years = Set(named.map(\.year)).sorted()
    let isTwice = Dictionary(grouping: named, by: \.kind).values.contains { Set($0.map(\.year)).count > 1 }
    guard years.count > 1, isTwice || CollectionYear(foundIn: lastName(of: folder)) == nil else { return nil }
    let names = years.map(\.name).joined(separator: ", ")
    return "the files' names are of several years (\(names)): give each year a folder of its own"
  }

  private static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func year(
    of folder: String, _ names: [String], _ tables: [RecognisedTable], _ collection: inout Return
  ) -> CollectionYear? {
    if let year = CollectionYear(foundIn: lastName(of: folder)) { return year }
    if let year = CollectionYear(agreedIn: names) { return year }
    guard let latest = tables.compactMap(\.latestDay).max() else { return nil }
    let year = CollectionYear(containing: latest)
    let message = "taken as \(year.name), from the latest day in the files, \(latest.british)"
    collection.notes.append(Note(file: folder, message: message))
    return year
  }
}

extension SSDA903.Return {
  fileprivate func without(_ folder: String, _ message: String) -> Self {
    var copy = self
    copy.isWhole = false
    copy.faults = copy.faults.inOrderOfPlace() + [Fault(file: folder, message: message)]
    copy.notes = copy.notes.inOrderOfPlace()
    return copy
  }

  fileprivate mutating func noteTablesInSeveralFiles(_ tables: [RecognisedTable]) {
    for (kind, same) in Dictionary(grouping: tables, by: \.kind) where same.count > 1 {
      let files = same.map(\.csv.file).joined(separator: ", ")
      let message = "\(kind.rawValue) is in several files, read together: \(files)"
      notes.append(Note(file: same[1].csv.file, message: message))
    }
  }

  fileprivate mutating func readRows(
    of table: RecognisedTable, _ year: CollectionYear, _ limits: CSVLimits
  ) {
    switch table.kind {
    case .header: headers += rows(of: table, year, limits)
    case .episodes: episodes += rows(of: table, year, limits)
    case .reviews: reviews += rows(of: table, year, limits)
    case .placedAdoption: placements += rows(of: table, year, limits)
    case .unaccompanied: uasc += rows(of: table, year, limits)
    default: break
    }
  }

  private mutating func rows<Row: TableRow>(
    of table: RecognisedTable, _ year: CollectionYear, _ limits: CSVLimits
  ) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(table.csv.records.count)
    var decimals: [Origin] = []
    for record in table.csv.records {
      var reader = RowReader(record, of: table, year: year)
      if let row = Row(&reader) { rows.append(row) }
      if reader.hasDecimalNumber { decimals.append(reader.origin) }
      faults += reader.faults
      if notes.count < limits.faults { notes += reader.notes }
      if faults.count > limits.faults {
        isWhole = false
        fault(reader.origin, "CHILD", limits.endOfFaults)
        break
      }
    }
    noteDecimals(decimals)
    return rows
  }

  /// Once for a table: every number of a column is written alike.
  private mutating func noteDecimals(_ origins: [Origin]) {
    guard let first = origins.first else { return }
    let counted = origins.count == 1 ? "1 number ends" : "\(origins.count) numbers end"
    note(first, "CHILD", "\(counted) in .0, as a spreadsheet or a script writes numbers: taken without it")
  }
}
