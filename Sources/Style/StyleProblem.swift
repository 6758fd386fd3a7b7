public import Findings

/// One file of the house style.
public struct StyleFile: Sendable, Hashable {
    /// Its path within the style, such as `nl/ambtelijke-taal.yml` or `words/zandbeke.txt`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Why a file of the house style was not understood.
public struct StyleProblem: Error, Sendable, Hashable {
    /// The path of the file.
    public let file: String
    /// Where in that file, in bytes; nil when it is about the file as a whole.
    public let offset: Int?
    /// What is the matter, and how to mend it.
    public let message: Message

    public init(file: String, offset: Int?, message: Message) {
        self.file = file
        self.offset = offset
        self.message = message
    }
}
