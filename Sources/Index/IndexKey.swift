import Content
import Git
import Packing
import Rules
import Text

/// What an item can be found by, in eight bytes. Two that happen to share them are told apart by the items themselves.
struct IndexKey: Hashable, Sendable {
    let value: UInt64

    /// Of the item at a path.
    static func path(_ path: String) -> IndexKey { IndexKey(1, [Array(path.utf8)]) }
    /// Of the items of a content type.
    static func type(_ type: String) -> IndexKey { IndexKey(2, [plain(type)]) }
    /// Of the items whose field, by its folded name, has these words.
    static func field(_ name: String, _ words: String) -> IndexKey { IndexKey(3, [plain(name), plain(words)]) }
    /// Of the items that link to a path.
    static func target(_ path: String) -> IndexKey { IndexKey(4, [plain(path)]) }

    init(value: UInt64) { self.value = value }

    private init(_ kind: UInt8, _ parts: [[UInt8]]) {
        var bytes = [kind]
        for part in parts { bytes += part + [0] }
        value = Checksum.of(bytes[...])
    }

    /// Two spellings of one text that Swift takes for the same, are the same here.
    private static func plain(_ text: String) -> [UInt8] {
        Array((text.utf8.allSatisfy { $0 < 0x80 } ? text : Folding.nfc(text)).utf8)
    }
}

extension SiteItem {
    /// All that it can be found by.
    var keys: Set<IndexKey> {
        var keys: Set<IndexKey> = [.path(path)]
        if let type { keys.insert(.type(type)) }
        for (field, words) in facts.fields {
            for word in words { keys.insert(.field(field, word)) }
        }
        for target in targets { keys.insert(.target(target)) }
        return keys
    }
}
