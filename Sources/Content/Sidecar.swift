import Text

/// The record of a binary file (`<file>.<ext>.yml`, beeldfiche), read as fields. What they mean is for the rules.
public struct Sidecar: Sendable {
    /// Longest record, in bytes: an album of some thousands of photos.
    public static let longest = 1_048_576

    public let bytes: [UInt8]
    /// In the order of the file; empty when it could not be read.
    public let entries: [FrontMatterEntry]
    /// Why it could not be read, and where.
    public let problem: HeaderProblem?

    public init(bytes: [UInt8]) {
        self.bytes = bytes
        do throws(HeaderProblem) {
            entries = try FrontMatterEntry.entries(in: bytes, range: 0..<bytes.count)
            problem = nil
        } catch {
            entries = []
            problem = error
        }
    }

    /// The field of this name, whatever its case.
    public subscript(name: String) -> FrontMatterEntry? {
        let folded = Folding.folded(name)
        return entries.first { $0.foldedKey == folded }
    }
}
