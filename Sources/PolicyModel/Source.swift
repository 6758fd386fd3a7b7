public import Findings

/// Where in the policy something stands, so that an answer can name the line that decides.
public struct Source: Sendable, Hashable, Comparable {
    /// Path relative to `.afspraken/`, for example `rechten.yaml`.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in characters as a person counts them.
    public let column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The path in the repository, for example `.afspraken/rechten.yaml`.
    public var path: String { ".afspraken/\(file)" }

    /// For a sentence: `rechten.yaml regel 14`, `rechten.yaml line 14`.
    public var words: Message { Message(nl: "\(file) regel \(line)", en: "\(file) line \(line)") }

    public static func < (left: Source, right: Source) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
