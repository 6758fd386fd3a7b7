/// What a pattern is made of, as far as we understand it ourselves: enough to know which phrases it stands for, and what a text
/// must hold for it to match at all.
indirect enum PatternShape {
    /// These bytes: one character or more, in a row.
    case literal([UInt8])
    /// One of these characters.
    case choiceOf([[UInt8]])
    /// A digit.
    case digit
    /// A capital.
    case capital
    /// White space: one character of it.
    case space
    /// One character we do not look into.
    case any
    /// `\b`
    case edge
    /// Takes no room: `^`, a look-around.
    case assertion
    /// Takes room we know nothing of: `\1`.
    case unknown
    case sequence([PatternShape])
    case choice([PatternShape])
    /// Something this many times; `most` is nil when there is no end.
    case repeated(PatternShape, least: Int, most: Int?)

    /// Reads a pattern; nil when it holds anything we are not sure of.
    init?(_ pattern: some Sequence<UInt8>) {
        var reader = ShapeReader(bytes: Array(pattern))
        guard let shape = reader.alternatives(depth: 0), reader.isAtEnd else { return nil }
        self = shape
    }
}
