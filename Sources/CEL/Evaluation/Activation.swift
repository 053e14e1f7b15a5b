/// What an expression is evaluated on.
public struct Activation: Sendable {
  /// The seconds east of UTC in a named zone at a moment, or nil if there is no such zone.
  public typealias ZoneProvider = @Sendable (_ zone: String, _ secondsSinceEpoch: Int64) -> Int?

  /// The values of the variables by slot.
  public var variables: [Value]
  /// The records that references point to.
  public var referents: [Record]
  /// Knows the zones with names; without it only offsets such as `+02:00` and UTC are known.
  public var zones: ZoneProvider?
  /// How much an evaluation may do.
  public var limits: EvaluationLimits

  /// Gathers values.
  public init(
    variables: [Value] = [],
    referents: [Record] = [],
    zones: ZoneProvider? = nil,
    limits: EvaluationLimits = EvaluationLimits()
  ) {
    self.variables = variables
    self.referents = referents
    self.zones = zones
    self.limits = limits
  }
}
