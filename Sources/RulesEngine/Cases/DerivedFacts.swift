internal import CEL

extension Case {
  /// Computes the derived facts from the others.
  ///
  /// A derived `yes_no` is `yes` when some fact says so; it is `no` when nothing that is owed by now leaves it open.
  /// A stated value counts where nothing can be derived, and is reported where it disagrees.
  mutating func derive(with pack: CompiledPack) {
    let parameters = pack.parameters.record(on: checkDate.date)
    activation.variables[pack.layout.parameterSlot] = .record(parameters)
    for derivation in pack.derivations {
      derive(derivation, with: pack)
    }
  }

  private mutating func derive(_ derivation: CompiledDerivation, with pack: CompiledPack) {
    guard let origin = origin(of: derivation.field) else { return }
    var value = derivation.program.evaluate(activation)
    if case .unknown(let missing) = value {
      let (owed, _) = OwedFacts(facts: self).owedNow(OpenFacts(missing))
      value = owed.unknownFacts.map { .unknown($0) } ?? .bool(false)
    }
    let stated = node(origin)
    if stated.state == .value {
      switch value {
      case .unknown, .error: return
      case .bool(let isYes) where truth(from: stated.text) != isYes:
        reportDisagreement(origin, derived: isYes)
      default: break
      }
    }
    nodes[Int(origin)].state = .derived
    if case .bool(let isYes) = value { nodes[Int(origin)].text = isYes ? "yes" : "no" }
    replace(origin, by: value, in: pack.layout)
  }

  private mutating func reportDisagreement(_ origin: Origin, derived isYes: Bool) {
    let field = field(of: origin)
    diagnostics.append(
      Diagnostic(
        id: "derived-disagrees",
        message: "`\(field.path)` says \(node(origin).text), but the other facts of the file say "
          + (isYes ? "yes" : "no"),
        help: "leave it out: it is worked out from \(field.label)'s sources; or correct those",
        in: file,
        at: range(of: origin) ?? SourceRange(start: 0, end: 0)
      )
    )
  }

  /// Puts a value into the slot of a fact that stands in a top-level group or at the top.
  private mutating func replace(_ origin: Origin, by value: Value, in layout: CaseLayout) {
    let field = node(origin).field
    guard let slot = layout.slots[field] else { return }
    guard let group = schema.fields[field].parent else {
      activation.variables[slot] = value
      return
    }
    guard let variable = layout.slots[group], schema.fields[group].parent == nil,
      case .record(let record) = activation.variables[variable]
    else { return }
    var slots = record.fields
    slots[slot] = RecordSlot(value: value, origin: origin)
    activation.variables[variable] = .record(Record(type: record.type, fields: slots))
  }

  /// The node of a field that stands outside of lists.
  func origin(of field: SchemaField.ID) -> Origin? {
    let origin = singleOrigins[field]
    return origin < 0 ? nil : origin
  }
}
