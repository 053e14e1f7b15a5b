extension Rule: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(id, title, topic)
    image.write(word: scope)
    image.write(family, narrows, cites, acts, informs)
    image.write(word: severity)
    image.write(window, forEach, applies, due, requires, exceptions, message, remedy)
    image.write(word: basis)
    image.write(reading, carries, isSound, place)
  }

  package init(from image: inout ImageReader) {
    self.init(
      id: image.read(),
      title: image.read(),
      topic: image.read(),
      scope: image.word(),
      family: image.read(),
      narrows: image.read(),
      cites: image.read(),
      acts: image.read(),
      informs: image.read(),
      severity: image.word(),
      window: image.read(),
      forEach: image.read(),
      applies: image.read(),
      due: image.read(),
      requires: image.read(),
      exceptions: image.read(),
      message: image.read(),
      remedy: image.read(),
      basis: image.word(),
      reading: image.read(),
      carries: image.read(),
      isSound: image.read(),
      place: image.read()
    )
  }
}

extension Rule.Carried: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(id, title)
    image.write(word: scope)
    image.write(how)
  }

  package init(from image: inout ImageReader) {
    self.init(id: image.read(), title: image.read(), scope: image.word(), how: image.read())
  }
}

extension RulePlace: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(image.fileNames[file.path] ?? file.path, range, whole)
  }

  package init(from image: inout ImageReader) {
    let name: String = image.read()
    self.init(source: image.file(named: name), range: image.read(), whole: image.read())
  }
}

extension Rule.Actor: Imaged {
  package func write(to image: inout ImageWriter) {
    switch self {
    case .role(let role): image.write(true, role)
    case .expression(let expression): image.write(false, expression)
    }
  }

  package init(from image: inout ImageReader) {
    self = image.read() ? .role(image.read()) : .expression(image.read())
  }
}

extension Rule.Binding: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, list) }
  package init(from image: inout ImageReader) { self.init(name: image.read(), list: image.read()) }
}

extension Rule.Exception: Imaged {
  package func write(to image: inout ImageWriter) { image.write(that, says, cites, isForReview) }

  package init(from image: inout ImageReader) {
    self.init(
      that: image.read(),
      says: image.read(),
      cites: image.read(),
      isForReview: image.read()
    )
  }
}

extension Rule.Window: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(anchor, from, shown, to, parameters)
  }

  package init(from image: inout ImageReader) {
    self.init(
      anchor: image.read(),
      from: image.read(),
      shown: image.read(),
      to: image.read(),
      parameters: image.read()
    )
  }
}

extension Rule.Window.Anchor: Imaged {
  private enum Kind: CaseIterable { case checkDate, due, expression }

  package func write(to image: inout ImageWriter) {
    switch self {
    case .checkDate: image.write(word: Kind.checkDate)
    case .due: image.write(word: Kind.due)
    case .expression(let expression):
      image.write(word: Kind.expression)
      image.write(expression)
    }
  }

  package init(from image: inout ImageReader) {
    let kind: Kind = image.word()
    switch kind {
    case .checkDate: self = .checkDate
    case .due: self = .due
    case .expression: self = .expression(image.read())
    }
  }
}

extension Clause: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(test, says, when, review, at)
    image.write(word: consequence)
    image.write(word: basis)
    image.write(reading, cites, isGuard, acts, message, remedy)
  }

  package init(from image: inout ImageReader) {
    self.init(
      test: image.read(),
      says: image.read(),
      when: image.read(),
      review: image.read(),
      at: image.read(),
      consequence: image.word(),
      basis: image.word(),
      reading: image.read(),
      cites: image.read(),
      isGuard: image.read(),
      acts: image.read(),
      message: image.read(),
      remedy: image.read()
    )
  }
}

extension Clause.Test: Imaged {
  private enum Kind: CaseIterable { case that, each, some, any, all }

  package func write(to image: inout ImageWriter) {
    switch self {
    case .that(let that):
      image.write(word: Kind.that)
      image.write(that)
    case .each(let names, let that):
      image.write(word: Kind.each)
      image.write(names, that)
    case .some(let names, let that):
      image.write(word: Kind.some)
      image.write(names, that)
    case .any(let clauses):
      image.write(word: Kind.any)
      image.write(clauses)
    case .all(let clauses):
      image.write(word: Kind.all)
      image.write(clauses)
    }
  }

  package init(from image: inout ImageReader) {
    let kind: Kind = image.word()
    switch kind {
    case .that: self = .that(image.read())
    case .each: self = .each(image.read(), image.read())
    case .some: self = .some(image.read(), image.read())
    case .any: self = .any(image.read())
    case .all: self = .all(image.read())
    }
  }
}

extension RuleExpression: Imaged {
  package func write(to image: inout ImageWriter) { image.write(text, node) }
  package init(from image: inout ImageReader) { self.init(text: image.read(), node: image.read()) }
}

extension RuleText: Imaged {
  package func write(to image: inout ImageWriter) { image.write(text, node) }
  package init(from image: inout ImageReader) { self.init(text: image.read(), node: image.read()) }
}
