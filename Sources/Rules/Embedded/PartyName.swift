import Text

/// A person, firm or department as it is written in some field: enough to tell whether two fields can mean the same one.
struct PartyName {
    /// What tells one party from another, folded.
    private let words: [String]

    init(_ text: String) {
        let parts = Folding.folded(text).split { !$0.isLetter && !$0.isNumber }
        words = parts.map(String.init).filter { !Self.empty.contains($0) && !$0.allSatisfy(\.isNumber) }
    }

    /// Whether anybody is named at all: a year and a sign say nothing.
    var isNobody: Bool { words.isEmpty }

    /// Whether all words of the shorter one occur in the other: “J. Peeters” can be “Jan Peeters, fotograaf”.
    func canBe(_ other: PartyName) -> Bool {
        let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        return !few.isEmpty && few.allSatisfy { word in many.contains { Self.agree(word, $0) } }
    }

    /// The same word, its initial, or its beginning: “gemeente” and “gemeentebestuur”.
    private static func agree(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        return (short.count == 1 || short.count >= 4) && long.hasPrefix(short)
    }

    /// Words that stand in such fields and name nobody: of the law, of the trade, and what cameras and programs fill in.
    private static let empty: Set<String> = [
        "copyright", "copyrights", "c", "all", "rights", "reserved", "alle", "rechten", "voorbehouden", "tous",
        "droits",
        "reserves", "foto", "fotos", "photo", "photos", "photography", "fotografie", "photographer", "fotograaf",
        "fotografe",
        "beeld", "image", "picture", "by", "door", "van", "de", "het", "een", "the", "of", "en", "and", "via", "bij",
        "at",
        "bv", "bvba", "nv", "vzw", "inc", "ltd", "llc", "gmbh", "www", "com", "be", "nl", "http", "https", "owner",
        "user",
        "camera", "unknown", "onbekend", "none", "geen", "picasa", "default", "author", "auteur", "artist", "maker",
    ]
}
