import PolicyModel

/// The words of the names that the registers hold: who writes them right is not asked to look at the spelling.
struct RegisterNames {
    /// Where house style expects them, below `stijl/`.
    static let list = "words/registers.txt"

    private let policy: Policy

    init(_ policy: Policy) { self.policy = policy }

    /// One word on a line, as a list of house style has them.
    var lines: [UInt8] {
        var names = [policy.municipality]
        names += policy.persons.map(\.name) + policy.departments.map(\.name)
        names += (policy.officeHolders?.holders ?? []).flatMap { [$0.name, $0.callName ?? ""] }
        names += (policy.parties?.parties ?? []).flatMap { [$0.name] + $0.spellings }
        names += (policy.places?.groups ?? []).flatMap(\.names)
        let words = Set(names.flatMap { $0.split { $0.isWhitespace || $0 == "," } }.map(String.init))
        // A sign of patterns or remarks would make something else of a name.
        let plain = words.filter { word in word.count > 1 && word.allSatisfy { $0.isLetter || "-'’.".contains($0) } }
        return Array(plain.sorted().map { "\($0)\n" }.joined().utf8)
    }
}
