/// A function that the host adds to the language.
public struct FunctionDeclaration: Sendable {
  /// One form of the function.
  public struct Overload: Sendable {
    /// The types of the arguments; in receiver style the receiver is the first.
    public let parameters: [CELType]
    /// The type of the result.
    public let result: CELType
    /// Whether the function is written `receiver.name(arguments)`.
    public let isReceiver: Bool
    /// Computes the result; never called with an unknown or an error among the arguments.
    ///
    /// A declaration without implementation can be checked but not evaluated.
    public let implementation: (@Sendable ([Value]) -> Value)?

    /// Declares one form of a function.
    public init(
      parameters: [CELType],
      result: CELType,
      isReceiver: Bool = false,
      implementation: (@Sendable ([Value]) -> Value)?
    ) {
      self.parameters = parameters
      self.result = result
      self.isReceiver = isReceiver
      self.implementation = implementation
    }
  }

  /// The name as expressions call it.
  public let name: String
  /// The forms, tried in order.
  public let overloads: [Overload]

  /// Declares a function.
  public init(name: String, overloads: [Overload]) {
    self.name = name
    self.overloads = overloads
  }

  /// Declares a function of one form.
  public init(
    _ name: String,
    _ parameters: [CELType],
    _ result: CELType,
    isReceiver: Bool = false,
    implementation: @escaping @Sendable ([Value]) -> Value
  ) {
    self.init(
      name: name,
      overloads: [
        Overload(
          parameters: parameters,
          result: result,
          isReceiver: isReceiver,
          implementation: implementation
        )
      ]
    )
  }
}
