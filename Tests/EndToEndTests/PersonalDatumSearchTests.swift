import Foundation
import Testing

/// A number of a person that was refused stands nowhere afterwards: not in what the server keeps, nor in any answer.
@Suite struct PersonalDatumSearchTests {
    /// Made up, with check digits that hold, each with the ways people write it.
    enum Datum: String, CaseIterable, Sendable {
        case national = "85073003328"
        case account = "71096123456769"
        case phone = "0470123456"

        var spellings: [String] {
            switch self {
            case .national: ["85.07.30-033.28", "85073003328", "85 07 30 033 28", "850730-033-28"]
            case .account: ["BE71 0961 2345 6769", "BE71096123456769", "BE71-0961-2345-6769"]
            case .phone: ["0470 12 34 56", "0470/12.34.56", "+32 470 12 34 56", "0470123456"]
            }
        }

        /// The rule that refuses it.
        var rule: String {
            switch self {
            case .national: "national-number"
            case .account: "account-number"
            case .phone: "phone-number"
            }
        }

        /// The digits that would give it away, with at most a few signs between two of them. A telephone also without its first.
        var search: Regex<Substring> {
            get throws {
                let digits = self == .phone ? rawValue.dropFirst() : rawValue[...]
                return try Regex(digits.map(String.init).joined(separator: #"[^0-9A-Za-z]{0,6}"#), as: Substring.self)
            }
        }
    }

    /// A page that holds the number wherever a text can stand.
    private func page(_ spelling: String) -> String {
        """
        ---
        titel: Bel \(spelling) voor meer
        samenvatting: Alles over de afscheidsmatch, en \(spelling).
        ai: geen
        trefwoorden: [sport, "\(spelling)"]
        ---

        ## Vragen aan \(spelling)

        Heb je vragen? Het nummer van Jan is \(spelling). Of **\(spelling)**, en nog eens [\(spelling)](/contact).

        ![Een briefje met \(spelling)](/beelden/sport/zwembad.jpg)

        | wie | nummer |
        |---|---|
        | Jan | \(spelling) |

        """
    }

    /// Everything the server holds, as text: every object git has, and every file beside them.
    private func kept(by town: Town) throws -> [(name: String, text: String)] {
        var found: [(String, String)] = []
        let objects = try town.attempt(
            "git", "-C", town.server, "cat-file", "--batch-all-objects", "--batch", "--unordered")
        found.append(("git objects", String(decoding: objects.outcome.output, as: UTF8.self)))
        for folder in ["\(town.server)", town.root] {
            for path in try #require(FileManager.default.subpaths(atPath: folder)) {
                let file = "\(folder)/\(path)"
                // The editor's own copy holds the editor's own text; git's objects were read above.
                guard folder == town.server ? !path.hasPrefix("objects/") : path.contains(".git/afspraak/") else {
                    continue
                }
                if let data = FileManager.default.contents(atPath: file) {
                    found.append((file, String(decoding: data, as: UTF8.self)))
                }
            }
        }
        return found
    }

    @Test(arguments: Datum.allCases)
    func `no digits of it are left in what the server keeps, nor in an answer`(datum: Datum) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let search = try datum.search
        var answers: [(name: String, text: String)] = []
        for (number, spelling) in datum.spellings.enumerated() {
            let path = "\(Page.sport)/afscheid-\(number).md"
            try wim.write(path, page(spelling))
            // It would be found if it stood there.
            #expect(try wim.read(path).contains(search), "\(spelling)")
        }
        try wim.git("add", "-A")
        try wim.git("commit", "-q", "--no-verify", "-m", "Afscheidsmatch")
        for (number, format) in ["text", "json", "sarif", "junit", "github", "gitlab", "line"].enumerated() {
            let report = try wim.afspraak(
                "check", "--range", "origin/main..HEAD", "--format", format, "--lang", number % 2 == 0 ? "nl" : "en",
                "--as", "wim-dessers")
            #expect(report.words.contains("afscheid-0"), "\(format): \(report.words.prefix(500))")
            answers.append((format, report.words))
        }
        let pushed = try wim.push("HEAD:refs/heads/main")
        #expect(pushed.status != 0, "\(pushed.words)")
        answers.append(("push", pushed.outcome.words))
        let proposed = try wim.push("HEAD:refs/heads/voorstel/wim-dessers/afscheid")
        answers.append(("proposal", proposed.outcome.words))
        if datum == .national { #expect(proposed.status != 0) }
        try town.git("update-ref", "-d", "refs/heads/voorstel/wim-dessers/afscheid")
        try town.git("gc", "-q", "--prune=now")

        town.settle()
        let journal = try town.journal("--format", "json-lines")
        answers.append(("journal", journal.outcome.words))
        let refusals = try town.refusals()
        #expect(refusals.contains { $0.updates.contains { $0.rules.contains(datum.rule) } })

        for (name, text) in answers + (try kept(by: town)) {
            let found = text.firstMatch(of: search).map { String($0.output) }
            #expect(found == nil, "\(name): \(found ?? "")")
        }
    }
}
