import CareCalendar

/// Who a child is, as a return has it.
extension Child {
  func compareBirth(_ day: Day, _ result: inout ReturnComparison) {
    if day > result.today {
      let column = DifferingColumn("DOB", recorded: nil, found: day.british)
      return result.differ(.dayNotCome, .born(day), columns: [column])
    }
    let event = ChildEvent.person(.born(day))
    guard let known = person.dateOfBirth else {
      guard let refusal = refusal(of: event) else { return result.add(event) }
      return result.differ(.birth, .born(day), conflict: refusal)
    }
    guard known != day else { return }
    let column = DifferingColumn("DOB", recorded: known.british, found: day.british)
    result.differ(.birth, .born(day), columns: [column])
  }

  func compareUnaccompanied(_ until: Day, _ result: inout ReturnComparison) {
    guard let known = person.unaccompaniedUntil else {
      return result.add(.person(.unaccompanied(until: until)))
    }
    guard known != until else { return }
    let column = DifferingColumn("DUC", recorded: known.british, found: until.british)
    result.differ(.unaccompanied, .unaccompanied(until: until), columns: [column])
  }

  func describe(_ sex: Sex?, _ ethnicity: Ethnicity?, _ result: inout ReturnComparison) {
    let newSex = person.sex == nil ? sex : nil
    let newEthnicity = person.ethnicity == nil ? ethnicity : nil
    if newSex != nil || newEthnicity != nil {
      result.add(.person(.described(sex: newSex, ethnicity: newEthnicity)))
    }
    if let sex, let known = person.sex, known != sex {
      let column = DifferingColumn("SEX", recorded: known.rawValue, found: sex.rawValue)
      result.differ(.sex, .sex(sex), columns: [column])
    }
    if let ethnicity, let known = person.ethnicity, known != ethnicity {
      let column = DifferingColumn("ETHNIC", recorded: known.rawValue, found: ethnicity.rawValue)
      result.differ(.ethnicity, .ethnicity(ethnicity), columns: [column])
    }
  }

  /// The difference that a return makes whose number stands for somebody else: two of birth, sex and ethnicity differ,
  /// of those that both give.
  public func otherChild(in facts: ChildFacts) -> Difference? {
    var (born, sex, ethnicity): (Day?, Sex?, Ethnicity?)
    for located in facts.facts {
      switch located.fact {
      case .born(let day): born = day
      case .described(let ofSex, let ofEthnicity):
        sex = ofSex ?? sex
        ethnicity = ofEthnicity ?? ethnicity
      default: break
      }
    }
    var rows = ColumnComparison()
    if born != nil, person.dateOfBirth != nil {
      rows.compare("DOB", person.dateOfBirth?.british, born?.british)
    }
    if sex != nil, person.sex != nil { rows.compare("SEX", person.sex?.rawValue, sex?.rawValue) }
    if ethnicity != nil, person.ethnicity != nil {
      rows.compare("ETHNIC", person.ethnicity?.rawValue, ethnicity?.rawValue)
    }
    guard rows.columns.count >= 2 else { return nil }
    return Difference(
      .otherChild, .otherChild(born: born, sex, ethnicity), columns: rows.columns,
      year: facts.coverage?.year)
  }
}
