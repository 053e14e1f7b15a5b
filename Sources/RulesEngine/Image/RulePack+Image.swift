internal import CEL

extension RulePack {
  /// The pack in a form that is loaded without reading YAML, for the copy that is built into a program.
  ///
  /// - Parameter files: The files the pack was read from, without a mistake.
  /// - Returns: The image, which is text: it stands as a literal in generated code.
  package func image(of files: PackFiles) -> String {
    var image = ImageWriter(files: files)
    image.write(id, title, version, marking, disclaimer, schema, codes, roles)
    image.write(authorities, passages, parameters, rules, holidays)
    return image.text
  }

  /// Loads the pack of an image.
  ///
  /// - Parameters:
  ///   - image: What `image(of:)` gave.
  ///   - files: The same files, perhaps in another folder: places in the pack are places in them.
  package init(image: StaticString, files: PackFiles) {
    self = image.withUTF8Buffer { RulePack(image: $0, files: files) }
  }

  /// Loads the pack of an image of which these are the bytes.
  package init(image bytes: UnsafeBufferPointer<UInt8>, files: PackFiles) {
    let sources = files.sources { $0 == "schema.yaml" || $0.hasPrefix("rules/") }
    var image = ImageReader(bytes, files: sources)
    self.init()
    id = image.read()
    title = image.read()
    version = image.read()
    marking = image.read()
    disclaimer = image.read()
    schema = image.read()
    codes = image.read()
    roles = image.read()
    authorities = image.read()
    passages = image.read()
    parameters = image.read()
    rules = image.read()
    holidays = image.read()
    schemaFile = sources["schema.yaml"]
    indexPassages()
  }
}

extension PackFiles {
  fileprivate func sources(where isWanted: (String) -> Bool) -> [String: Deferred<SourceFile>] {
    var sources: [String: Deferred<SourceFile>] = [:]
    for file in files where isWanted(file.name) {
      sources[file.name] = Deferred {
        (try? SourceFile.read(path: file.path, bytes: file.bytes).get())
          ?? SourceFile(path: file.path, bytes: [], isASCII: true, lineStarts: [0])
      }
    }
    return sources
  }
}

extension CodeTable: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(name, title, source, columns, values)
  }

  package init(from image: inout ImageReader) {
    self.init(
      name: image.read(),
      title: image.read(),
      source: image.read(),
      columns: image.read(),
      values: image.read()
    )
  }
}

extension CodeTable.Column: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, words) }
  package init(from image: inout ImageReader) { self.init(name: image.read(), words: image.read()) }
}

extension CodeTable.Value: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, label, cells) }

  package init(from image: inout ImageReader) {
    self.init(name: image.read(), label: image.read(), cells: image.read())
  }
}

extension RoleTable: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(roles, groups.map(\.name), groups.map(\.members))
  }

  package init(from image: inout ImageReader) {
    self.init(roles: image.read())
    let names: [String] = image.read()
    let members: [[String]] = image.read()
    groups = zip(names, members).map { (name: $0, members: $1) }
  }
}

extension Role: Imaged {
  package func write(to image: inout ImageWriter) { image.write(id, title, short, side, duties) }

  package init(from image: inout ImageReader) {
    self.init(
      id: image.read(),
      title: image.read(),
      short: image.read(),
      side: image.read(),
      duties: image.read()
    )
  }
}

extension Role.Duty: Imaged {
  package func write(to image: inout ImageWriter) { image.write(duty, cites) }
  package init(from image: inout ImageReader) { self.init(duty: image.read(), cites: image.read()) }
}

extension Authority: Imaged {
  package func write(to image: inout ImageWriter) { image.write(id, title, short) }

  package init(from image: inout ImageReader) {
    self.init(id: image.read(), title: image.read(), short: image.read())
  }
}

extension Passage: Imaged {
  package func write(to image: inout ImageWriter) { image.write(id, authority, says, editions) }

  package init(from image: inout ImageReader) {
    self.init(
      id: image.read(),
      authority: image.read(),
      says: image.read(),
      editions: image.read()
    )
  }
}

extension Passage.Edition: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(section, name, texts, from, shown, read, to)
  }

  package init(from image: inout ImageReader) {
    self.init(
      section: image.read(),
      name: image.read(),
      texts: image.read(),
      from: image.read(),
      shown: image.read(),
      read: image.read(),
      to: image.read()
    )
  }
}

extension Parameter: Imaged {
  package func write(to image: inout ImageWriter) { image.write(name, title, type, values) }

  package init(from image: inout ImageReader) {
    self.init(
      name: image.read(),
      title: image.read(),
      type: image.read(),
      values: image.read()
    )
  }
}

extension Parameter.Dated: Imaged {
  package func write(to image: inout ImageWriter) { image.write(from, to, value, cites) }

  package init(from image: inout ImageReader) {
    self.init(from: image.read(), to: image.read(), value: image.read(), cites: image.read())
  }
}

extension HolidayList: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(title, calendar, cites)
  }

  package init(from image: inout ImageReader) {
    self.init(title: image.read(), calendar: image.read(), cites: image.read())
  }
}

extension HolidayCalendar: Imaged {
  package func write(to image: inout ImageWriter) {
    image.write(name, covered.lowerBound, covered.upperBound, days)
  }

  package init(from image: inout ImageReader) {
    let name: String = image.read()
    let first: CalendarDate = image.read()
    let last: CalendarDate = image.read()
    let days: [CalendarDate] = image.read()
    let covered = min(first, last)...max(first, last)
    self.init(name: name, covered: covered, within: days)
  }
}

extension CalendarDate: Imaged {
  package func write(to image: inout ImageWriter) { image.write(daysSinceEpoch) }

  package init(from image: inout ImageReader) {
    self.init(clampingDaysSinceEpoch: image.read())
  }
}

extension Value: Imaged {
  /// The kinds of value a parameter has.
  private enum Kind: CaseIterable { case int, decimal, date, string }

  package func write(to image: inout ImageWriter) {
    switch self {
    case .int(let value):
      image.write(word: Kind.int)
      image.write(Int(value))
    case .decimal(let value):
      image.write(word: Kind.decimal)
      image.write(value.description)
    case .date(let value):
      image.write(word: Kind.date)
      image.write(value)
    case .string(let value):
      image.write(word: Kind.string)
      image.write(value)
    default:
      preconditionFailure("no parameter has a value of this kind")
    }
  }

  package init(from image: inout ImageReader) {
    let kind: Kind = image.word()
    switch kind {
    case .int: self = .int(Int64(image.read() as Int))
    case .decimal: self = .decimal(ExactDecimal(image.read() as String) ?? ExactDecimal(0))
    case .date: self = .date(image.read())
    case .string: self = .string(image.read())
    }
  }
}
