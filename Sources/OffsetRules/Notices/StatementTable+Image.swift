package import RulesEngine

extension StatementTable {
  /// The table in a form that is loaded without reading YAML and patterns.
  package var image: String {
    var image = ImageWriter()
    image.write(self)
    return image.text
  }

  /// Loads the table of an image.
  package init(image: StaticString) {
    self = image.withUTF8Buffer { bytes in
      var image = ImageReader(bytes)
      return image.read()
    }
  }
}

extension StatementTable: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(vocabulary, wordings, breaks, subject, continues, classes)
    let names = classNames
    image.write(names, names.compactMap { meanings[$0] })
  }

  package init(from image: inout ImageReader) {
    self.init(
      vocabulary: image.read(),
      wordings: image.read(),
      breaks: image.read(),
      subject: image.read(),
      continues: image.read(),
      classes: image.read()
    )
    let names: [String] = image.read()
    let meanings: [Meaning] = image.read()
    self.meanings = Dictionary(uniqueKeysWithValues: zip(names, meanings))
  }
}

extension StatementTable.Wording: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, patterns, unless) }

  package init(from image: inout ImageReader) {
    self.init(name: image.read(), patterns: image.read(), unless: image.read())
  }
}

extension StatementTable.Class: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, choices) }

  package init(from image: inout ImageReader) {
    self.init(name: image.read(), choices: image.read())
  }
}

extension StatementTable.Meaning: Imaged {
  package func write(to image: inout ImageWriter) { image.write(says, item, results) }

  package init(from image: inout ImageReader) {
    self.init(says: image.read(), item: image.read(), results: image.read())
  }
}

extension NoticeResult: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(rule)
    image.write(word: outcome)
    image.write(message, remedy, acts, cites)
  }

  package init(from image: inout ImageReader) {
    self.init(
      rule: image.read(),
      outcome: image.word(),
      message: image.read(),
      remedy: image.read(),
      acts: image.read(),
      cites: image.read()
    )
  }
}

extension WordPattern: Imaged {
  /// Patterns are many and small: each is one list of numbers, one to three for each element.
  package func write(to image: inout ImageWriter) {
    var numbers: [Int] = []
    for element in elements {
      let isOptional = element.isOptional ? 1 : 0
      switch element.kind {
      case .start: numbers += [isOptional]
      case .word(let set): numbers += [2 + isOptional, set]
      case .gap(let words): numbers += [4 + isOptional, words]
      case .wordings(let wordings): numbers += [6 + isOptional, wordings.count] + wordings
      }
    }
    image.write(numbers)
  }

  package init(from image: inout ImageReader) {
    var numbers = image.numbers()[...]
    elements = []
    while let code = numbers.popFirst() {
      let kind: Element.Kind =
        switch code / 2 {
        case 0: .start
        case 1: .word(set: numbers.popFirst() ?? 0)
        case 2: .gap(numbers.popFirst() ?? 0)
        default:
          .wordings((0..<max(0, numbers.popFirst() ?? 0)).compactMap { _ in numbers.popFirst() })
        }
      elements.append(Element(kind: kind, isOptional: code % 2 == 1))
    }
  }
}
