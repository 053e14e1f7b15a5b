/// The names an expression may use, with their types.
///
/// Build it once and copy it to add names: copies share their tables, and a few names on top of many cost little.
public struct TypeEnvironment: Sendable {
  /// Which language is read.
  public enum Profile: Sendable {
    /// The language as specified.
    case standard
    /// What policy packs load: exact decimals, dates, codes and records; nothing dynamic.
    case rules
  }

  /// Which language is read.
  public let profile: Profile
  /// The namespace in which names are looked up first, such as `com.example`.
  public var container = ""
  /// The records declared so far.
  public private(set) var records: [RecordType] = []
  /// The code lists declared so far.
  public private(set) var enumerations: [EnumerationType] = []

  /// The lists of holidays by which business days are counted.
  public private(set) var holidays: [HolidayCalendar] = []

  /// The variables but the last few, which copies share.
  private var variables: [Variable] = []
  private var added: [Variable] = []
  private(set) var hosts: [FunctionDeclaration] = []
  private(set) var hasQualifiedNames: Bool
  private var functions: [String: [Overload]]
  private var index: [String: Int] = [:]

  private struct Variable {
    let name: String
    let type: CELType
  }

  /// An environment with the functions of the profile and no variables.
  public init(profile: Profile) {
    self.profile = profile
    functions = profile == .standard ? StandardLibrary.standard : StandardLibrary.rules
    hasQualifiedNames = profile == .standard
  }

  /// Declares a record and gives its index.
  @discardableResult
  public mutating func declare(record: RecordType) -> Int {
    records.append(record)
    return records.count - 1
  }

  /// Takes an index for a record whose fields are declared later, so that records can name each other.
  public mutating func reserveRecord(name: String) -> Int {
    declare(record: RecordType(name: name, fields: []))
  }

  /// Fills in a record whose index was reserved.
  public mutating func define(record index: Int, as record: RecordType) {
    guard records.indices.contains(index) else { return }
    records[index] = record
  }

  /// Declares a code list and gives its index.
  @discardableResult
  public mutating func declare(enumeration: EnumerationType) -> Int {
    enumerations.append(enumeration)
    return enumerations.count - 1
  }

  /// Declares a list of holidays; rules name it in quotes.
  public mutating func declare(holidays list: HolidayCalendar) {
    holidays.append(list)
  }

  /// Declares a variable and gives its slot; it hides an earlier one of the same name.
  @discardableResult
  public mutating func declare(variable name: String, type: CELType) -> Int {
    added.append(Variable(name: name, type: type))
    if name.utf8.contains(UInt8(ascii: ".")) { hasQualifiedNames = true }
    if added.count > Self.scanned {
      for variable in added {
        index[variable.name] = variables.count
        variables.append(variable)
      }
      added = []
    }
    return variables.count + added.count - 1
  }

  /// Declares a function; its forms are added to those the name already has.
  public mutating func declare(function: FunctionDeclaration) {
    hosts.append(function)
    let added = function.overloads.map {
      Overload(
        parameters: $0.parameters,
        result: $0.result,
        isReceiver: $0.isReceiver,
        target: .host(hosts.count - 1)
      )
    }
    functions[function.name, default: []] += added
    if function.name.utf8.contains(UInt8(ascii: ".")) { hasQualifiedNames = true }
  }

  /// The slot of a variable.
  public func slot(of name: String) -> Int? {
    if let position = added.lastIndex(where: { $0.name == name }) {
      return variables.count + position
    }
    return variables.isEmpty ? nil : index[name]
  }

  /// The type of the variable in a slot.
  func variableType(_ slot: Int) -> CELType {
    slot < variables.count ? variables[slot].type : added[slot - variables.count].type
  }

  /// The names of all variables, in the order of their slots.
  var variableNames: [String] { (variables + added).map(\.name) }

  func overloads(of name: String) -> [Overload]? {
    functions[name]
  }

  var functionNames: some Collection<String> { functions.keys }

  /// A declared record; one without fields for an index that was never declared.
  func recordType(_ index: Int) -> RecordType {
    records.indices.contains(index) ? records[index] : RecordType(name: "record", fields: [])
  }

  /// A declared code list; one without codes for an index that was never declared.
  func enumerationType(_ index: Int) -> EnumerationType {
    enumerations.indices.contains(index)
      ? enumerations[index] : EnumerationType(name: "code", members: [])
  }

  /// The type of a field, through any principal the record stands for.
  func principal(of type: CELType) -> (index: Int, type: CELType)? {
    guard case .record(let index) = type, records.indices.contains(index),
      let principal = records[index].principal
    else { return nil }
    return (principal, records[index].fields[principal].type)
  }

  /// The field that tells whether a record of this type has happened, if it is an event.
  func happened(of type: CELType) -> Int? {
    guard case .record(let index) = type, records.indices.contains(index),
      let field = records[index].index(of: "happened"), records[index].fields[field].type == .bool
    else { return nil }
    return field
  }

  /// As many names are searched before hashing one pays.
  private static var scanned: Int { 12 }
}

/// One form of a function as the checker sees it.
struct Overload: Sendable {
  enum Target: Sendable {
    case builtin(Builtin)
    case host(Int)
  }

  let parameters: [CELType]
  let result: CELType
  let isReceiver: Bool
  let target: Target
  let isGeneric: Bool

  init(parameters: [CELType], result: CELType, isReceiver: Bool, target: Target) {
    self.parameters = parameters
    self.result = result
    self.isReceiver = isReceiver
    self.target = target
    isGeneric = result.isGeneric || parameters.contains(where: \.isGeneric)
  }
}
