public import Packing
import Text

/// Words that are right here. A word in small letters is right with capitals too; one with a capital only as it is, or all in
/// capitals.
public struct WordList: Sendable {
    private var exact: Set<String> = []
    private var folded: Set<String> = []

    /// The longest list, in bytes.
    static let longest = 4_194_304

    init() {}

    /// Adds a list: one word on each line; `#` begins a comment. False when it is too long or no text.
    mutating func add(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= Self.longest, firstInvalidUTF8(in: bytes) == nil else { return false }
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = line.prefix { $0 != 0x23 }
            guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
            else { continue }
            add(String(decoding: text[first...last], as: UTF8.self))
        }
        return true
    }

    mutating func add(_ word: String) {
        let word = Folding.nfc(word)
        let small = Folding.folded(word)
        if small.utf8.elementsEqual(word.utf8) {
            folded.insert(word)
        } else {
            exact.insert(word)
            exact.insert(word.uppercased())
        }
    }

    /// Whether a word is in it.
    public func contains(_ word: String) -> Bool {
        if exact.isEmpty, folded.isEmpty { return false }
        let word = Folding.nfc(word)
        return exact.contains(word) || folded.contains(Folding.folded(word))
    }
}

extension WordList: Packable {
    public func pack(into packer: inout Packer) {
        exact.pack(into: &packer)
        folded.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        exact = try Set<String>(from: &packed)
        folded = try Set<String>(from: &packed)
    }
}
