import Testing

@Suite struct RulesEngineSmoke {}
