internal import CEL

extension Case {
  /// The facts as people are asked for them, in file order.
  func missingFacts(_ origins: [Origin]) -> [MissingFact] {
    origins.map { missingFact($0) }
  }

  private func missingFact(_ origin: Origin) -> MissingFact {
    let node = node(origin)
    let field = schema.fields[node.field]
    let declared = declaredUnknowns[origin]
    var owner: String?
    if case .role(let role) = field.owner { owner = role }
    var label = field.label
    var question = field.question ?? "What is `\(field.name)`?"
    switch node.part {
    case .whole: break
    case .entry:
      label = "\(field.elementName) in \(field.label)"
      question = "What does this \(field.elementName) say?"
    case .complete:
      label = "whether \(field.label) are complete"
      let stated =
        node.text.isEmpty ? "" : " (the file says so only up to \(node.text))"
      question =
        "Is nothing missing from \(field.label) up to \(checkDate.date)?\(stated)"
      owner = completenessOwner
    case .detail(let name):
      label = "\(field.label): \(name)"
      question = detailQuestion(name, field.label)
    }
    return MissingFact(
      path: path(of: origin),
      label: label,
      question: question,
      owedBy: declared?.owedBy ?? owner,
      due: declared?.due,
      reason: declared.map { $0.reason.excerpt() },
      place: place(of: origin)
    )
  }

  /// Who states that lists are whole.
  private var completenessOwner: String? {
    guard case .role(let role)? = schema.field(at: "complete")?.owner else { return nil }
    return role
  }

  private func detailQuestion(_ name: String, _ label: String) -> String {
    switch name {
    case "by": "Who did this: \(label)?"
    case "document": "Which document shows this: \(label)?"
    default: "On which day: \(label)?"
    }
  }

  func place(of origin: Origin) -> FactPlace {
    FactPlace(path: path(of: origin), range: range(of: origin))
  }
}
