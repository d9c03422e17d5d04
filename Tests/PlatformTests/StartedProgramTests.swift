import Testing

/// What starts other programs, one after the other: each test waits for its program on a thread that the waiting needs,
/// and where all were taken none would go on.
@Suite(.serialized) struct StartedProgramTests {}
