extension [CSVRecord] {
  /// Without what spreadsheets write that says nothing: Excel's first line “sep=,”, and columns of blanks beside a
  /// table. Rows of blanks are not among the records.
  var withoutWhatSpreadsheetsAdd: [CSVRecord] {
    let table = (first?.namesSeparator ?? false) ? dropFirst() : self[...]
    return Array(table).withoutBlankColumns
  }

  /// A column is blank where it has no name, and no record holds anything in it.
  private var withoutBlankColumns: [CSVRecord] {
    guard let header = first else { return self }
    let blank = header.fields.indices.filter { place in
      header.fields[place].trimmed.isEmpty
        && allSatisfy { place >= $0.fields.count || $0.fields[place].trimmed.isEmpty }
    }
    guard !blank.isEmpty else { return self }
    return map { record in
      var fields = record.fields
      for place in blank.reversed() where place < fields.count { fields.remove(at: place) }
      return CSVRecord(line: record.line, fields: fields)
    }
  }
}

extension CSVRecord {
  var isBlank: Bool { fields.allSatisfy(\.trimmed.isEmpty) }

  /// "sep=," is taken apart at its comma; any other separator stands in the one field that there is.
  fileprivate var namesSeparator: Bool {
    let first = fields[0].lowercased()
    return fields == [fields[0], ""] && first == "sep=" || fields.count == 1 && first.hasPrefix("sep=")
  }
}
