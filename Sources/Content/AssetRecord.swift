import Text
public import YAML

/// Everything that is on record about one file: its own record first, then what it takes over from an album or from the
/// original that it is a part of.
public struct AssetRecord: Sendable {
    /// One record, or the part of one, that speaks about the file.
    public struct Layer: Sendable {
        /// From the top of the repository, in bytes.
        public let path: [UInt8]
        /// Object id (hex) of the record.
        public let blob: String
        /// The whole record's bytes, to point into.
        public let bytes: [UInt8]
        public let entries: [FrontMatterEntry]
        /// Whether it speaks of this very file, and not of an original or a whole album.
        public let isOwn: Bool

        public init(path: [UInt8], blob: String, bytes: [UInt8], entries: [FrontMatterEntry], isOwn: Bool) {
            self.path = path
            self.blob = blob
            self.bytes = bytes
            self.entries = entries
            self.isOwn = isOwn
        }
    }

    /// A field, and the record it stands in.
    public struct Field: Sendable {
        public let layer: Layer
        public let entry: FrontMatterEntry

        public var value: YAMLNode { entry.value }
    }

    /// The nearest first.
    public let layers: [Layer]

    public init(layers: [Layer]) { self.layers = layers }

    /// What is said about the very bytes of a file: never taken over from another.
    public static let bound: Set<String> = [
        "bestand", "sha256", "breedte", "hoogte", "uitsnede_van", "origineel_sha256", "album", "bestanden",
    ]

    /// The nearest record that fills in the field.
    public subscript(name: String) -> Field? {
        let folded = Folding.folded(name)
        for layer in layers where layer.isOwn || !Self.bound.contains(folded) {
            if let entry = layer.entries.first(where: { $0.foldedKey == folded }), !entry.value.isBlank {
                return Field(layer: layer, entry: entry)
            }
        }
        return nil
    }

    /// Every field that is filled in somewhere, the nearest of each name.
    public var fields: [Field] {
        var seen: Set<String> = []
        return layers.flatMap { layer in
            layer.entries.compactMap { entry in
                guard layer.isOwn || !Self.bound.contains(entry.foldedKey), !entry.value.isBlank,
                    seen.insert(entry.foldedKey).inserted
                else { return nil }
                return Field(layer: layer, entry: entry)
            }
        }
    }
}

extension YAMLNode {
    /// Whether nothing, or only white space, is filled in.
    public var isBlank: Bool { isNull || (text?.allSatisfy(\.isWhitespace) ?? false) }
}
