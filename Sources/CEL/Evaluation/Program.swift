/// A checked expression, ready to be evaluated any number of times.
public struct Program: Sendable {
  /// Shared by all copies, so that a program costs one reference to pass around.
  final class Code: Sendable {
    let expression: Expression
    let types: [CELType]
    let text: String
    let resultType: CELType
    let patterns: [PatternMatcher]
    let localCount: Int
    let hosts: [FunctionDeclaration]
    let records: [RecordType]
    let enumerations: [EnumerationType]
    let warnings: [ExpressionDiagnostic]
    let holidays: [HolidayCalendar]

    init(
      _ checker: TypeChecker,
      text: String,
      resultType: CELType,
      warnings: [ExpressionDiagnostic] = []
    ) {
      expression = checker.expression
      types = checker.types
      self.text = text
      self.resultType = resultType
      patterns = checker.patterns
      localCount = Int(checker.localCount)
      hosts = checker.environment.hosts
      records = checker.environment.records
      enumerations = checker.environment.enumerations
      self.warnings = warnings
      holidays = checker.environment.holidays
    }

    /// What stands for a text that cannot be compiled: the error, as a value.
    convenience init(failed text: String, in environment: TypeEnvironment) {
      var expression = Expression()
      let error = expression.append(
        constant: .error(EvaluationError("`\(text)` is not an expression"))
      )
      expression.root = expression.append(error, 0..<text.utf8.count)
      self.init(
        TypeChecker(expression, in: environment, isChecked: true),
        text: text,
        resultType: .error
      )
    }
  }

  private let deferred: Deferred<Code>

  init(code: Code) {
    deferred = Deferred(code)
  }

  /// A program whose text is known to be right, as that of a pack that was compiled before: it is compiled when it is
  /// first evaluated, for most programs of a pack have nothing to do with most cases.
  ///
  /// A text that is wrong all the same evaluates to an error that says so.
  package init(
    known text: String,
    in environment: @autoclosure @escaping @Sendable () -> TypeEnvironment,
    expecting: CELType? = nil
  ) {
    deferred = Deferred {
      let environment = environment()
      return compile(
        text,
        in: environment,
        expecting: expecting,
        warns: false,
        isChecked: true,
        refusesImpossible: false
      ).program?.code
        ?? Code(failed: text, in: environment)
    }
  }

  var code: Code { deferred.value }

  /// Compiles a text known to be right ahead of its first evaluation.
  package func prepare() { _ = deferred.value }

  /// The nodes of the expression.
  package var expression: Expression { code.expression }
  /// The type of what it evaluates to.
  public var resultType: CELType { code.resultType }
  /// The text it was compiled from.
  public var text: String { code.text }
  /// Conditions in it that are the same whatever the facts are; found in the rules profile only.
  public var warnings: [ExpressionDiagnostic] { code.warnings }

  /// The type of a node.
  package func type(of node: Expression.ID) -> CELType {
    code.types[Int(node)]
  }
}

/// What came of compiling an expression.
public enum CompilationResult: Sendable {
  /// The checked program.
  case program(Program)
  /// The mistakes, in the order of the text.
  case failure([ExpressionDiagnostic])

  /// The program, if there is one.
  public var program: Program? {
    guard case .program(let program) = self else { return nil }
    return program
  }

  /// The mistakes, if there are any.
  public var diagnostics: [ExpressionDiagnostic] {
    guard case .failure(let diagnostics) = self else { return [] }
    return diagnostics
  }
}

/// Reads and checks an expression.
///
/// With `expecting`, a result of another type is a mistake; a record stands for its principal field there too.
/// `warns` looks for conditions that can never or always hold, which takes longer than compiling.
public func compile(
  _ text: String,
  in environment: TypeEnvironment,
  expecting: CELType? = nil,
  limits: CompilationLimits = CompilationLimits(),
  warns: Bool = true
) -> CompilationResult {
  compile(
    text,
    in: environment,
    expecting: expecting,
    limits: limits,
    warns: warns,
    isChecked: true
  )
}

/// The same, on request without type checks or macros, as the conformance suite wants some tests, or with constants that
/// fail, as the tests of evaluation want theirs.
package func compile(
  _ text: String,
  in environment: TypeEnvironment,
  expecting: CELType? = nil,
  limits: CompilationLimits = CompilationLimits(),
  warns: Bool = true,
  isChecked: Bool,
  expandsMacros: Bool = true,
  refusesImpossible: Bool = true
) -> CompilationResult {
  let bytes = Array(text.utf8)
  guard bytes.count <= limits.length else {
    return .failure([ExpressionMessages.textTooLong(limits.length, 0..<bytes.count)])
  }
  var parser = Parser(
    bytes,
    profile: environment.profile,
    nesting: limits.nesting(for: environment.profile),
    expandsMacros: expandsMacros
  )
  guard let expression = parser.parse() else {
    return .failure(parser.problem.map { [$0] } ?? [])
  }
  var checker = TypeChecker(expression, in: environment, isChecked: isChecked)
  let resultType = checker.checkAll(expecting: expecting)
  guard checker.diagnostics.isEmpty else {
    return .failure(
      checker.diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }
  let isRules = isChecked && environment.profile == .rules
  let program = Program(code: Program.Code(checker, text: text, resultType: resultType))
  guard isRules, refusesImpossible || warns else { return .program(program) }
  let constants = ConstantParts(of: program)
  if refusesImpossible, !constants.problems.isEmpty { return .failure(constants.problems) }
  guard warns else { return .program(program) }
  let warnings = checker.warnings + ConstantConditions.find(in: checker, constants.values, bytes)
  guard !warnings.isEmpty else { return .program(program) }
  let sorted = warnings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  return .program(
    Program(code: Program.Code(checker, text: text, resultType: resultType, warnings: sorted))
  )
}

extension TypeChecker {
  /// Checks the whole expression and gives its type.
  fileprivate mutating func checkAll(expecting wanted: CELType?) -> CELType {
    let root = expression.root
    if wanted == .bool {
      checkCondition(root)
    } else {
      let type = check(root)
      if let wanted, type != .error, !coerce(root, from: substitution.resolve(type), to: wanted) {
        report(
          ExpressionMessages.wrongResult(
            describe(wanted),
            describe(type),
            expression.range(of: root)
          )
        )
      }
    }
    foldConstantLists()
    if environment.profile == .standard {
      for index in types.indices {
        types[index] = substitution.resolve(types[index], openAsDynamic: true)
      }
    }
    return substitution.resolve(types[Int(root)], openAsDynamic: true)
  }
}
