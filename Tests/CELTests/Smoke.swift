import Testing

@Suite struct CELSmoke {}
