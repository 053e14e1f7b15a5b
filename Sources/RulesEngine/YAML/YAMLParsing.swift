/// Reads every document of a file: JSON when its path ends in `.json`, else YAML.
public func parseDocuments(
  _ file: SourceFile,
  limits: SourceLimits = SourceLimits()
) -> (documents: [YAMLDocument], diagnostics: [Diagnostic]) {
  file.path.lowercased().hasSuffix(".json")
    ? parseJSON(file, limits: limits) : parseYAML(file, limits: limits)
}

/// Reads every document of a YAML file.
///
/// A file that cannot be parsed gives the documents before the error and the error. A file with
/// nothing in it gives no document and no diagnostic.
public func parseYAML(
  _ file: SourceFile,
  limits: SourceLimits = SourceLimits()
) -> (documents: [YAMLDocument], diagnostics: [Diagnostic]) {
  if !file.isASCII, let problem = foreignLineEnd(in: file) { return ([], [problem]) }
  if let documents = EverydayYAMLReader.read(file, limits: limits) { return (documents, []) }
  return composeYAML(file, limits: limits)
}

/// Reads every document with libyaml.
func composeYAML(
  _ file: SourceFile,
  limits: SourceLimits
) -> (documents: [YAMLDocument], diagnostics: [Diagnostic]) {
  if let problem = excessOfDirectives(in: file) { return ([], [problem]) }
  return file.bytes.withUnsafeBufferPointer { bytes in
    var composer = YAMLComposer(file: file, bytes: bytes, limits: limits)
    composer.composeStream()
    return (composer.documents, composer.diagnostics)
  }
}

/// Finds more directives than libyaml, which compares each with all before it, can take.
private func excessOfDirectives(in file: SourceFile) -> Diagnostic? {
  guard file.bytes.contains(UInt8(ascii: "%")) else { return nil }
  var directives = 0
  for line in 1...file.lineCount {
    guard let range = file.range(of: line), !range.isEmpty,
      file.bytes[range.start] == UInt8(ascii: "%")
    else { continue }
    directives += 1
    if directives > 100 {
      return Diagnostic(
        id: "yaml-directive",
        message: "too many lines start with `%`, which YAML keeps for directives",
        help: "remove the directives; they are not used here",
        in: file,
        at: range
      )
    }
  }
  return nil
}

/// Finds a character that libyaml, unlike any editor, takes for a line end.
private func foreignLineEnd(in file: SourceFile) -> Diagnostic? {
  let bytes = file.bytes
  var index = 0
  while index + 1 < bytes.count {
    defer { index += 1 }
    let length: Int
    let name: String
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0x85): (length, name) = (2, "U+0085 (next line)")
    case (0xE2, 0x80) where index + 2 < bytes.count && bytes[index + 2] == 0xA8:
      (length, name) = (3, "U+2028 (line separator)")
    case (0xE2, 0x80) where index + 2 < bytes.count && bytes[index + 2] == 0xA9:
      (length, name) = (3, "U+2029 (paragraph separator)")
    default: continue
    }
    return Diagnostic(
      id: "yaml-line-separator",
      message: "the invisible character \(name) would end the line for some programs only",
      help: "delete the character, or replace it by an ordinary line end",
      in: file,
      at: SourceRange(start: index, end: index + length)
    )
  }
  return nil
}
