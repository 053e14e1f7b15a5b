public import CEL

/// A value that the governing text sets and changes from time to time.
public struct Parameter: Sendable {
  /// The name rules use after `param.`.
  public let name: String
  /// In words.
  public let title: String
  /// `integer`, `money`, `date` or `text`.
  public let type: FieldType
  /// The values over time.
  public let values: [Dated]

  /// One value and the days on which it holds.
  public struct Dated: Sendable {
    /// First day; nil: from the beginning.
    public let from: CalendarDate?
    /// Last day; nil: open.
    public let to: CalendarDate?
    /// The value.
    public let value: Value
    /// Ids of the passages that set it.
    public let cites: [String]
  }

  /// The value that holds on a day.
  public func value(on date: CalendarDate) -> Value? {
    values.first { dated in
      if let from = dated.from, date < from { return false }
      if let to = dated.to, date > to { return false }
      return true
    }?.value
  }
}

/// Reads `parameters.yaml`.
struct ParameterDecoder {
  private var decoder: NodeDecoder
  private var citations: [PassageReference] = []

  static func decode(_ document: YAMLDocument) -> (
    parameters: [Parameter], citations: [PassageReference], diagnostics: [Diagnostic]
  ) {
    var decoder = ParameterDecoder(decoder: NodeDecoder(file: document.file))
    let parameters = decoder.parameters(document)
    return (parameters, decoder.citations, decoder.decoder.diagnostics)
  }

  private mutating func parameters(_ document: YAMLDocument) -> [Parameter] {
    guard let top = decoder.mapping(document.root, "the parameters", keys: ["parameters"]) else {
      return []
    }
    return (decoder.entries(top["parameters"], "`parameters`") ?? []).compactMap { parameter($0) }
  }

  private mutating func parameter(_ entry: YAMLEntry) -> Parameter? {
    let what = "parameter `\(entry.keyText)`"
    let known = ["title", "type", "values", "note"]
    guard let keys = decoder.mapping(entry.value, what, keys: known) else { return nil }
    let notation = decoder.required(keys["type"], "type", of: what, at: entry.key.range) ?? "text"
    guard let type = FieldType(notation: notation), [.integer, .money, .date, .text].contains(type)
    else {
      decoder.report(
        "unknown-type",
        "`\(notation)` is not a type of parameter",
        help: "one of: integer, money, date, text",
        at: keys["type"]?.range ?? entry.key.range
      )
      return nil
    }
    var values: [Parameter.Dated] = []
    for node in decoder.list(keys["values"], "`values` of \(what)") {
      if let value = dated(node, type: type, of: what) { values.append(value) }
    }
    return Parameter(
      name: entry.keyText,
      title: decoder.text(keys["title"], "`title`") ?? entry.keyText.replacingUnderscores(),
      type: type,
      values: values
    )
  }

  private mutating func dated(_ node: YAMLNode, type: FieldType, of what: String)
    -> Parameter.Dated?
  {
    let known = ["from", "to", "value", "cites", "note"]
    guard let keys = decoder.mapping(node, "a value of \(what)", keys: known),
      let text = decoder.required(keys["value"], "value", of: "a value of \(what)", at: node.range)
    else { return nil }
    let value: Value? =
      switch type {
      case .integer: Int64(text).map { .int($0) }
      case .money: ExactDecimal(text).map { Value.decimal($0) }
      case .date: CalendarDate(text).map { .date($0) }
      default: .string(text)
      }
    guard let value else {
      decoder.report(
        "wrong-type",
        "`\(text)` is not \(type.phrase)",
        at: keys["value"]?.range ?? node.range
      )
      return nil
    }
    let cites = decoder.texts(keys["cites"], "`cites`")
    citations += cites.map { PassageReference(id: $0.text, file: decoder.file, range: $0.range) }
    return Parameter.Dated(
      from: decoder.date(keys["from"], "`from`"),
      to: decoder.date(keys["to"], "`to`"),
      value: value,
      cites: cites.map(\.text)
    )
  }
}
