extension CaseSchema: Imaged {
  package func write(to image: inout ImageWriter) { image.write(id, fields) }

  package init(from image: inout ImageReader) {
    self.init(id: image.read())
    let fields: [SchemaField] = image.read()
    // Children and the index of paths follow from the fields.
    for field in fields { _ = append(field) }
  }
}

extension SchemaField: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(path, name, type, label, question, owner, owedFrom, isProtected, source)
    image.write(elementLabel, key, isWholeAsWritten, derivation, parent, range)
  }

  package init(from image: inout ImageReader) {
    self.init(
      path: image.read(),
      name: image.read(),
      type: image.read(),
      label: image.read(),
      question: image.read(),
      owner: image.read(),
      owedFrom: image.read(),
      isProtected: image.read(),
      source: image.read(),
      elementLabel: image.read(),
      key: image.read(),
      isWholeAsWritten: image.read(),
      derivation: image.read(),
      parent: image.read(),
      range: image.read()
    )
  }
}

extension SchemaField.Owner: Imaged {
  private enum Kind: CaseIterable { case role, derived, run, nobody }

  package func write(to image: inout ImageWriter) {
    switch self {
    case .role(let role):
      image.write(word: Kind.role)
      image.write(role)
    case .derived: image.write(word: Kind.derived)
    case .run: image.write(word: Kind.run)
    case .nobody: image.write(word: Kind.nobody)
    }
  }

  package init(from image: inout ImageReader) {
    let kind: Kind = image.word()
    switch kind {
    case .role: self = .role(image.read())
    case .derived: self = .derived
    case .run: self = .run
    case .nobody: self = .nobody
    }
  }
}

extension SchemaField.Derivation: Imaged {
  package func write(to image: inout ImageWriter) {
    switch self {
    case .expression(let text, let node): image.write(true, text, node)
    case .host(let name): image.write(false, name)
    }
  }

  package init(from image: inout ImageReader) {
    self = image.read() ? .expression(text: image.read(), node: image.read()) : .host(image.read())
  }
}

extension FieldType: Imaged {
  private enum Kind: CaseIterable {
    case text, yesNo, answer, date, money, integer, event, role, entries, group
    case code, reference, either, list, map
  }

  package func write(to image: inout ImageWriter) {
    switch self {
    case .text: image.write(word: Kind.text)
    case .yesNo: image.write(word: Kind.yesNo)
    case .answer: image.write(word: Kind.answer)
    case .date: image.write(word: Kind.date)
    case .money: image.write(word: Kind.money)
    case .integer: image.write(word: Kind.integer)
    case .event: image.write(word: Kind.event)
    case .role: image.write(word: Kind.role)
    case .entries: image.write(word: Kind.entries)
    case .group: image.write(word: Kind.group)
    case .code(let table):
      image.write(word: Kind.code)
      image.write(table)
    case .reference(let list):
      image.write(word: Kind.reference)
      image.write(list)
    case .either(let type, let word):
      image.write(word: Kind.either)
      image.write(type, word)
    case .list(let element):
      image.write(word: Kind.list)
      image.write(element)
    case .map(let key, let value):
      image.write(word: Kind.map)
      image.write(key, value)
    }
  }

  package init(from image: inout ImageReader) {
    let kind: Kind = image.word()
    switch kind {
    case .text: self = .text
    case .yesNo: self = .yesNo
    case .answer: self = .answer
    case .date: self = .date
    case .money: self = .money
    case .integer: self = .integer
    case .event: self = .event
    case .role: self = .role
    case .entries: self = .entries
    case .group: self = .group
    case .code: self = .code(image.read())
    case .reference: self = .reference(image.read())
    case .either: self = .either(image.read(), word: image.read())
    case .list: self = .list(image.read())
    case .map: self = .map(key: image.read(), value: image.read())
    }
  }
}

extension SourceRange: Imaged {
  package func write(to image: inout ImageWriter) { image.write(start, length) }

  package init(from image: inout ImageReader) {
    let start: Int = image.read()
    self.init(start: start, end: start + image.read())
  }
}

extension YAMLNode: Imaged {
  /// Only scalars are kept in a pack: the expressions and texts of rules.
  package func write(to image: inout ImageWriter) {
    guard let scalar else { preconditionFailure("a pack keeps no lists or mappings") }
    image.write(scalar.text, scalar.isTaggedText)
    image.write(word: scalar.style)
    image.write(range, definition)
  }

  package init(from image: inout ImageReader) {
    let text: String = image.read()
    let isTaggedText: Bool = image.read()
    let style: YAMLScalar.Style = image.word()
    self.init(
      content: .scalar(YAMLScalar(text: text, style: style, isTaggedText: isTaggedText)),
      range: image.read(),
      definition: image.read()
    )
  }
}
