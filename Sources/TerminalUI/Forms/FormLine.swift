/// One line of a form as it is shown.
struct FormLine: Equatable {
  /// Some words and the column they begin in.
  struct Piece: Equatable {
    var column: Int
    var text: Text
  }

  /// The place of the field it belongs to.
  var field: Int
  var pieces: [Piece]
  /// The column of the cursor, on the line that is being typed in.
  var cursor: Int?
}
