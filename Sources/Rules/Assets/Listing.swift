/// Words one after the other, as a sentence has them.
enum Listing {
    static func dutch(_ words: [String]) -> String { joined(words, "en") }
    static func english(_ words: [String]) -> String { joined(words, "and") }

    /// Any one of them.
    static func dutchChoice(_ words: [String]) -> String { joined(words, "of") }
    static func englishChoice(_ words: [String]) -> String { joined(words, "or") }

    private static func joined(_ words: [String], _ link: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(link) " + last
    }
}
