import CLibYAML

/// Pulls events out of libyaml.
///
/// The only place that knows the C library: it owns the parser and the current event, frees both,
/// and turns libyaml's marks, which count Unicode scalars, into UTF-8 offsets.
struct YAMLEventReader: ~Copyable {
  enum Kind {
    case streamEnd, documentStart, documentEnd
    case alias, scalar
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case other
  }

  private let file: SourceFile
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  /// The scalar and the offset last asked for; marks come in order, so the next is near.
  private var cursor = (scalar: 0, offset: 0)

  /// Starts reading; the bytes are those of the file and must outlive the reader.
  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else { return }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Moves to the next event.
  mutating func next() throws(YAMLSyntaxProblem) -> Kind {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw problem() }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  /// The place of the current event, as libyaml sees it.
  mutating func range() -> SourceRange {
    let start = offset(of: event.pointee.start_mark)
    return SourceRange(start: start, end: offset(of: event.pointee.end_mark))
  }

  /// The anchor the current event sets or the alias names.
  func anchor(_ kind: Kind) -> String? {
    let name =
      switch kind {
      case .scalar: event.pointee.data.scalar.anchor
      case .sequenceStart: event.pointee.data.sequence_start.anchor
      case .mappingStart: event.pointee.data.mapping_start.anchor
      case .alias: event.pointee.data.alias.anchor
      default: UnsafeMutablePointer<yaml_char_t>?.none
      }
    return name.map { String(cString: $0) }
  }

  /// The tag of the current event, as libyaml resolved it.
  func tag(_ kind: Kind) -> String? {
    let tag =
      switch kind {
      case .scalar: event.pointee.data.scalar.tag
      case .sequenceStart: event.pointee.data.sequence_start.tag
      case .mappingStart: event.pointee.data.mapping_start.tag
      default: UnsafeMutablePointer<yaml_char_t>?.none
      }
    return tag.map { String(cString: $0) }
  }

  /// Whether the current start event opens a collection in brackets.
  func isFlow(_ kind: Kind) -> Bool {
    kind == .sequenceStart
      ? event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      : event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
  }

  /// The number of bytes of the current scalar.
  var scalarLength: Int { Int(event.pointee.data.scalar.length) }

  /// The text of the current scalar.
  var scalarText: String {
    String(
      decoding: UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: scalarLength),
      as: UTF8.self
    )
  }

  /// The style of the current scalar.
  var scalarStyle: YAMLScalar.Style {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private mutating func offset(of mark: yaml_mark_t) -> Int {
    let index = Int(mark.index)
    guard !file.isASCII else { return min(index, file.bytes.count) }
    guard index >= cursor.scalar, index - cursor.scalar < 1024 else {
      cursor = (index, file.offset(ofScalar: index))
      return cursor.offset
    }
    var (scalar, offset) = cursor
    file.bytes.withUnsafeBufferPointer { bytes in
      while scalar < index, offset < bytes.count {
        offset += 1
        while offset < bytes.count, isContinuation(bytes[offset]) { offset += 1 }
        scalar += 1
      }
    }
    cursor = (scalar, offset)
    return offset
  }

  private func problem() -> YAMLSyntaxProblem {
    let parser = parser.pointee
    guard let text = parser.problem else {
      return YAMLSyntaxProblem(problem: "", offset: 0, context: "", contextOffset: nil)
    }
    // A reader error has no mark, only the byte it stumbled over.
    let isReader = parser.error == YAML_READER_ERROR
    return YAMLSyntaxProblem(
      problem: String(cString: text),
      offset: isReader
        ? Int(parser.problem_offset) : file.offset(ofScalar: Int(parser.problem_mark.index)),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextOffset: parser.context == nil
        ? nil : file.offset(ofScalar: Int(parser.context_mark.index))
    )
  }
}

/// Why libyaml stopped, in its own words, with UTF-8 offsets.
struct YAMLSyntaxProblem: Error {
  var problem: String
  var offset: Int
  var context: String
  var contextOffset: Int?
}
