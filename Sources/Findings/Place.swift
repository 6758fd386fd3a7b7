public import Text

/// A stretch of one text, both as a person counts and in bytes.
public struct Span: Sendable, Hashable {
    /// First character, line and column from 1, columns in graphemes.
    public let start: TextPosition
    /// The character after the last one.
    public let end: TextPosition
    /// The same stretch in bytes of the blob, end exclusive.
    public let bytes: Range<Int>

    public init(start: TextPosition, end: TextPosition, bytes: Range<Int>) {
        self.start = start
        self.end = end
        self.bytes = bytes
    }

    /// The span of a byte range in a text whose lines are known.
    public init(_ range: Range<Int>, in bytes: [UInt8], lines: LineMap) {
        self.init(
            start: lines.position(at: range.lowerBound, in: bytes),
            end: lines.position(at: range.upperBound, in: bytes), bytes: range)
    }
}

/// Where a finding stands: a file, and a stretch of it when there is one.
public struct Place: Sendable, Hashable {
    /// The path as git has it: bytes, which need not be UTF-8.
    public let path: [UInt8]
    /// Object id (hex) of the blob that was read, when there is one.
    public let blob: String?
    /// Object id (hex) of the commit, for a finding on one commit of a push and not on its result.
    public let commit: String?
    /// The stretch, or nil when the finding is about the file as a whole.
    public let span: Span?

    public init(path: [UInt8], blob: String? = nil, commit: String? = nil, span: Span? = nil) {
        self.path = path
        self.blob = blob
        self.commit = commit
        self.span = span
    }

    /// The path as text, or nil when it is not UTF-8.
    public var pathText: String? { utf8Text(path) }
}
