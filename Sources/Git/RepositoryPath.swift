import Text

/// A path inside a repository, as git has it: bytes, which need not be UTF-8.
public struct RepositoryPath: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }
    public init(_ text: String) { bytes = Array(text.utf8) }
    public init(stringLiteral value: String) { self.init(value) }

    /// The path as text; nil when it is not UTF-8.
    public var text: String? { utf8Text(bytes) }

    /// Safe to show: control characters are visible escapes.
    public var description: String { printable(bytes: bytes) }

    /// The parts between slashes.
    public var components: [ArraySlice<UInt8>] { bytes.split(separator: 0x2F, omittingEmptySubsequences: false) }

    /// The last part, in bytes.
    public var nameBytes: [UInt8] { Array(bytes[nameStart...]) }

    /// The last part, as text; bytes that are no UTF-8 become the replacement character.
    public var name: String { String(decoding: bytes[nameStart...], as: UTF8.self) }

    /// The folder it stands in; nil at the top.
    public var parent: RepositoryPath? {
        nameStart == 0 ? nil : RepositoryPath(bytes: Array(bytes[..<(nameStart - 1)]))
    }

    /// What stands behind the last dot of the name, in lower case; nil when there is no dot or nothing before it.
    public var fileExtension: String? {
        guard let dot = bytes.lastIndex(of: 0x2E), dot > nameStart, dot + 1 < bytes.count else { return nil }
        return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
    }

    public static func < (left: RepositoryPath, right: RepositoryPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    private var nameStart: Int { bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0 }
}
