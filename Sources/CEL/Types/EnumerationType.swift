/// A closed list of codes declared by the host, with columns of values that belong to each code.
public struct EnumerationType: Sendable {
  /// One code of the list.
  public struct Member: Sendable {
    /// The code as files and expressions write it.
    public let name: String
    /// The words a reader sees.
    public let label: String

    /// Declares a code.
    public init(name: String, label: String? = nil) {
      self.name = name
      self.label = label ?? name
    }
  }

  /// One column of the table beside the codes.
  public struct Column: Sendable {
    /// The name as expressions select it.
    public let name: String
    /// The type of the cells.
    public let type: CELType

    /// Declares a column.
    public init(name: String, type: CELType) {
      self.name = name
      self.type = type
    }
  }

  /// The name of the list.
  public let name: String
  /// What a reader calls one of its codes, such as `term of sale`.
  public let title: String?
  /// The codes in the order of the file.
  public let members: [Member]
  /// The columns beside the codes.
  public let columns: [Column]
  /// The cells: a row for each member, a value for each column, `.none` where a cell is empty.
  public let cells: [[Value]]

  private let positions: [String: Int]

  /// Declares a code list; a row that is too short is filled with empty cells.
  public init(
    name: String,
    title: String? = nil,
    members: [Member],
    columns: [Column] = [],
    cells: [[Value]] = []
  ) {
    self.name = name
    self.title = title
    self.members = members
    self.columns = columns
    self.cells = cells
    positions = Dictionary(
      members.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The position of a code, if the list has it.
  public func index(of member: String) -> Int? {
    positions[member]
  }

  /// The value in a row and a column; `.none` where there is no such cell.
  public func cell(_ member: Int, _ column: Int) -> Value {
    guard cells.indices.contains(member), cells[member].indices.contains(column) else {
      return .none
    }
    return cells[member][column]
  }
}

/// One code of an enumeration, as two small indexes.
public struct EnumerationValue: Hashable, Sendable {
  /// The index of the enumeration in `TypeEnvironment.enumerations`.
  public let type: Int32
  /// The index of the member.
  public let index: Int32

  /// Names a code by its indexes.
  public init(type: Int, index: Int) {
    self.type = Int32(clamping: type)
    self.index = Int32(clamping: index)
  }
}
