import Text
import YAML

/// The record of a binary file (`<file>.<ext>.yml`, beeldfiche), read as fields. What they mean is for the rules.
public struct Sidecar: Sendable {
    /// Longest record, in bytes: an album of some thousands of photos.
    public static let longest = 1_048_576

    public let bytes: [UInt8]
    /// In the order of the file; empty when it could not be read.
    public let entries: [FrontMatterEntry]
    /// Why it could not be read, and where.
    public let problem: HeaderProblem?
    /// Of an album, where in its list each file stands, by the file's name.
    private let albumPositions: [String: Int]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
        do throws(HeaderProblem) {
            entries = try FrontMatterEntry.entries(in: bytes, range: 0..<bytes.count)
            problem = nil
        } catch {
            entries = []
            problem = error
        }
        var positions: [String: Int] = [:]
        let files = entries.first { $0.foldedKey == "bestanden" }?.value.sequence ?? []
        for (position, node) in files.enumerated() {
            if let name = Self.fileName(in: node), positions[name] == nil { positions[name] = position }
        }
        albumPositions = positions
    }

    private static func fileName(in node: YAMLNode) -> String? {
        node.mapping?.first { Folding.folded($0.key) == "bestand" }?.value.text
    }

    /// The names of the files that an album's record is about, in order.
    public var albumFiles: [String] {
        albumPositions.sorted { $0.value < $1.value }.map(\.key)
    }

    /// What an album's record says of one of its files: the entry with that name in its list.
    public func albumEntry(for name: [UInt8]) -> [FrontMatterEntry]? {
        guard let text = utf8Text(name), let position = albumPositions[text],
            let files = self["bestanden"]?.value.sequence, files.indices.contains(position)
        else { return nil }
        return files[position].mapping?.map {
            FrontMatterEntry(key: $0.key, foldedKey: Folding.folded($0.key), keyRange: $0.keyRange, value: $0.value)
        }
    }

    /// The field of this name, whatever its case.
    public subscript(name: String) -> FrontMatterEntry? {
        let folded = Folding.folded(name)
        return entries.first { $0.foldedKey == folded }
    }
}
