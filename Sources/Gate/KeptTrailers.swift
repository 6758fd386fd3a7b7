import Git
import Text

/// The lines at the end of a commit's words that say who or what helped. Where several commits become one they go along: else
/// putting commits together would hide who wrote.
struct KeptTrailers {
    let repository: Repository

    /// Most commits that are looked through, and lines that are kept.
    private static let mostCommits = 1_000
    private static let mostLines = 50

    /// The words, with the lines of all commits that they do not have yet.
    func words(_ words: String, of head: ObjectID, since base: ObjectID) -> String {
        guard let commits = try? repository.newCommits(tip: head, notIn: [base], limit: Self.mostCommits) else {
            return words
        }
        let own = Set(words.split(separator: "\n").map(String.init))
        var lines: [String] = []
        for id in commits {
            guard let text = (try? repository.commit(id)).flatMap({ utf8Text($0.message) }) else { continue }
            for line in text.split(separator: "\n").map(String.init)
            where Self.saysWhoHelped(line) && !own.contains(line) && !lines.contains(line)
                && lines.count < Self.mostLines
            {
                lines.append(line)
            }
        }
        guard !lines.isEmpty else { return words }
        var body = words
        while body.hasSuffix("\n") { body.removeLast() }
        return body + "\n\n" + lines.joined(separator: "\n") + "\n"
    }

    private static let beginnings = [
        "co-authored-by:", "co-developed-by:", "assisted-by:", "ai-assisted-by:", "generated-by:", "made-with:",
        "generated with ", "🤖 generated with ",
    ]

    private static func saysWhoHelped(_ line: String) -> Bool {
        guard line.utf8.count <= 500 else { return false }
        let line = Folding.folded(line)
        return beginnings.contains { line.hasPrefix($0) }
    }
}
