import BrusselsTime
import Findings
import Foundation
import Git
import Judgement
import PolicyModel
import Presentation
import Rules
import Testing
import Text

/// Personal data: what is found, what is left alone, and that nothing repeats it.
@Suite("Personal data")
struct PersonalDataTests {
    static let kinds: Set<RuleID> = [
        "national-number", "account-number", "company-number", "phone-number", "mail-address", "birth-date",
        "home-address", "number-plate", "association-contact",
    ]

    static func lines(_ name: String) throws -> [String] {
        let file = ExampleTown.root.appending(path: "Tests/Fixtures/Privacy/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("#")
        }
    }

    struct Case: Sendable {
        let rule: RuleID
        let datum: String
        let line: String
    }

    static func cases() throws -> [Case] {
        try lines("found.tsv").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            try #require(cells.count == 3, "\(line)")
            return Case(rule: RuleID(cells[0]), datum: cells[1], line: cells[2])
        }
    }

    /// The rules on personal data, under the example town's agreements.
    struct Reader {
        let settings: PersonalDataSettings?
        private let rules = RuleBook.all.texts.filter { PersonalDataTests.kinds.contains(type(of: $0).description.id) }

        init(edit: ((String, String) -> String)? = nil) throws {
            let town = try ExampleTown(edit: edit)
            let person = try #require(town.policy.person("wim-dessers"))
            let noon = try #require(instant(fromISO: "2026-11-21T12:00:00+01:00"))
            settings = PersonalDataSettings(Circumstances(policy: town.policy, person: person, instant: noon))
        }

        func findings(
            in text: String, before: String = "", path: String? = "website/vrije-tijd/sport/bad.md",
            by rule: RuleID? = nil
        ) -> [Finding] {
            let subject = TextSubject(
                bytes: Array(text.utf8), path: path.map { RepositoryPath($0) }, blob: nil, commit: nil,
                before: Array(before.utf8), personalData: settings)
            return rules.filter { rule == nil || type(of: $0).description.id == rule }.flatMap {
                $0.findings(in: subject)
            }
        }

        /// What is found, as rule and text.
        func found(in text: String) -> [String] {
            let bytes = Array(text.utf8)
            return findings(in: text).map { finding in
                let range = finding.place?.span?.bytes ?? 0..<0
                return "\(finding.rule): \(String(decoding: bytes[range], as: UTF8.self))"
            }
        }
    }

    @Test("in ordinary lines nothing is found")
    func innocent() throws {
        let reader = try Reader()
        let lines = try Self.lines("innocent.txt")
        #expect(lines.count >= 150)
        for line in lines { #expect(reader.found(in: line) == [], "\(line)") }
        // Nor in all of them together.
        #expect(reader.found(in: lines.joined(separator: "\n\n")) == [])
    }

    @Test("what stands there is found, whole and once")
    func found() throws {
        let reader = try Reader()
        let cases = try Self.cases()
        #expect(cases.count >= 100)
        #expect(Set(cases.map(\.rule)) == Self.kinds)
        for item in cases { #expect(reader.found(in: item.line) == ["\(item.rule): \(item.datum)"], "\(item.line)") }
    }

    @Test("what stood there holds nobody back, however it was written")
    func standing() throws {
        let reader = try Reader()
        for item in try Self.cases() where item.rule != "national-number" {
            #expect(reader.findings(in: "Nieuw. \(item.line)", before: item.line).isEmpty, "\(item.line)")
            #expect(reader.findings(in: item.line, before: "Iets anders.").count == 1, "\(item.line)")
        }
    }

    // MARK: - Ten thousand of each

    /// A generator that gives the same numbers each time (SplitMix64).
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func digits(_ count: Int) -> [Int] { (0..<count).map { _ in Int.random(in: 0...9, using: &self) } }
    }

    private static let marks = ["", " ", ".", "-", "/", "\u{A0}", "\u{202F}", "\u{2011}"]

    private static func rest(_ digits: some Sequence<Int>) -> Int { digits.reduce(0) { ($0 * 10 + $1) % 97 } }
    private static func two(_ value: Int) -> [Int] { [value / 10, value % 10] }

    /// Digits in groups, with one mark between them.
    private static func written(_ digits: [Int], _ groups: [Int], _ mark: String) -> String {
        var rest = digits[...]
        return groups.map { length in
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length).map(String.init).joined()
        }.joined(separator: mark)
    }

    /// The digits with one of them changed.
    private static func off(_ digits: [Int], _ dice: inout Dice) -> [Int] {
        var changed = digits
        let place = Int.random(in: digits.indices, using: &dice)
        changed[place] = (changed[place] + Int.random(in: 1...9, using: &dice)) % 10
        return changed
    }

    /// Whether a rule finds exactly this in a sentence around it, and says no digit about it.
    private func finds(_ rule: RuleID, _ text: String, _ reader: Reader) -> Bool {
        let findings = reader.findings(in: "Zie \(text), bedankt.", by: rule)
        for finding in findings {
            let said = [finding.message.nl, finding.message.en, finding.help?.nl ?? "", finding.help?.en ?? ""].joined()
            #expect(!said.contains(where: \.isNumber) && finding.fix == nil && finding.concealsText)
        }
        return findings.count == 1
    }

    @Test("ten thousand national numbers: found, one digit off not, none printed")
    func nationalNumbers() throws {
        let reader = try Reader()
        var dice = Dice(state: 2026)
        var (missed, wrong, undecided) = (0, 0, 0)
        for _ in 0..<10_000 {
            let isYoung = Bool.random(using: &dice)
            let date =
                Self.two(Int.random(in: isYoung ? 0...26 : 20...99, using: &dice))
                + Self.two(Int.random(in: 1...12, using: &dice)) + Self.two(Int.random(in: 1...28, using: &dice))
            let nine = date + dice.digits(2) + [Int.random(in: 1...9, using: &dice)]
            let number = nine + Self.two(97 - Self.rest((isYoung ? [2] : []) + nine))
            let mark = Self.marks.randomElement(using: &dice) ?? ""
            let groups = mark.isEmpty ? [11] : [[2, 2, 2, 3, 2], [6, 3, 2]].randomElement(using: &dice) ?? [11]
            if !finds("national-number", Self.written(number, groups, mark), reader) { missed += 1 }
            let other = Self.off(number, &dice)
            // One in some tens has a check that is right for the other century.
            let check = other[9] * 10 + other[10]
            if [[], [2]].contains(where: { 97 - Self.rest($0 + other.prefix(9)) == check }) {
                undecided += 1
            } else if finds("national-number", Self.written(other, groups, mark), reader) {
                wrong += 1
            }
        }
        #expect(missed == 0 && wrong == 0)
        #expect(undecided < 300)
    }

    @Test("ten thousand account numbers: found, one digit off not, none printed")
    func accountNumbers() throws {
        let reader = try Reader()
        var dice = Dice(state: 13616)
        var (missed, wrong) = (0, 0)
        // Country, letters in front, digits; the Belgian ones have a check of their own inside.
        let countries: [(String, String, Int)] = [
            ("BE", "", 12), ("BE", "", 12), ("BE", "", 12), ("NL", "ABNA", 10), ("NL", "RABO", 10), ("DE", "", 18),
            ("FR", "", 23), ("LU", "", 16), ("ES", "", 20), ("GB", "NWBK", 14), ("PL", "", 24), ("AT", "", 16),
            ("PT", "", 21), ("IE", "AIBK", 14),
        ]
        func check(_ country: String, _ letters: String, _ digits: [Int]) -> Int {
            let values = (letters + digits.map(String.init).joined() + country).flatMap { character -> [Int] in
                character.wholeNumberValue.map { [$0] }
                    ?? Self.two(Int(character.asciiValue ?? 65) - 55)
            }
            return 98 - Self.rest(values + [0, 0])
        }
        for _ in 0..<10_000 {
            guard let (country, letters, length) = countries.randomElement(using: &dice) else { continue }
            var digits = dice.digits(length)
            if country == "BE" {
                let rest = Self.rest(digits.prefix(10))
                digits = Array(digits.prefix(10)) + Self.two(rest == 0 ? 97 : rest)
            }
            let mark = Self.marks.randomElement(using: &dice) ?? ""
            let right = Self.two(check(country, letters, digits))
            let number = right + digits
            func spelled(_ number: [Int]) -> String {
                let plain = Array(
                    country + number.prefix(2).map(String.init).joined() + letters
                        + number.dropFirst(2).map(String.init).joined())
                return stride(from: 0, to: plain.count, by: 4).map {
                    String(plain[$0..<min($0 + 4, plain.count)])
                }.joined(separator: mark)
            }
            if !finds("account-number", spelled(number), reader) { missed += 1 }
            if finds("account-number", spelled(Self.off(number, &dice)), reader) { wrong += 1 }
        }
        #expect(missed == 0 && wrong == 0)
    }

    @Test("ten thousand company numbers: found, one digit off not, none printed")
    func companyNumbers() throws {
        let reader = try Reader()
        var dice = Dice(state: 2003)
        var (missed, wrong) = (0, 0)
        for _ in 0..<10_000 {
            let eight = [Int.random(in: 0...1, using: &dice)] + dice.digits(6) + [Int.random(in: 1...9, using: &dice)]
            let number = eight + Self.two(97 - Self.rest(eight))
            let mark = Self.marks.randomElement(using: &dice) ?? ""
            // Without points or a country only words tell it from a mobile number or a moment.
            let starts =
                mark == "." ? ["", "BE ", "BE", "KBO "] : ["BE ", "BE", "KBO ", "ondernemingsnummer ", "btw: "]
            let start = starts.randomElement(using: &dice) ?? ""
            func spelled(_ number: [Int]) -> String {
                start + Self.written(number, mark.isEmpty ? [10] : [4, 3, 3], mark)
            }
            if !finds("company-number", spelled(number), reader) { missed += 1 }
            if finds("company-number", spelled(Self.off(number, &dice)), reader) { wrong += 1 }
        }
        #expect(missed == 0 && wrong == 0)
    }

    // MARK: - Nothing repeats it

    @Test("no answer and no report repeats what was found", arguments: Language.allCases)
    func unrepeated(language: Language) throws {
        let cases = try Self.cases()
        let body = cases.map(\.line).joined(separator: "\n\n")
        let page = "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n\(body)\n"
        let town = try ExampleTown()
        let example = RuleExample(
            .wrong, Message(nl: "", en: ""), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/bad.md": page]], expected: 0)
        let verdict = try town.verdict(on: example)
        let found = verdict.findings.filter { Self.kinds.contains($0.finding.rule) }
        let places = Set(found.compactMap { $0.finding.place?.span?.start.line })
        #expect(cases.indices.filter { !places.contains(7 + 2 * $0) }.map { cases[$0].line } == [])
        // House style speaks of the same lines: of numbers that are not written as agreed.
        #expect(verdict.findings.contains { $0.finding.rule == "stijl-telefoon" })
        var rules: [RuleID: RuleDescription] = town.style.descriptions
        for description in RuleBook.all.descriptions { rules[description.id] = description }
        let context = ReportContext(
            language: language, rules: rules, sources: ReportSources { _ in Array(page.utf8) })
        var texts = ReportFormat.allCases.map { Report([verdict], in: context).text(as: $0) }
        for isBrief in [false, true] {
            for isAll in [false, true] {
                var options = AnswerOptions(allRemarks: isAll)
                options.isBrief = isBrief
                texts += [Occasion.publish, .check, .handIn].map {
                    Answer([AnswerPart(verdict, on: $0)], in: context, options: options).text
                }
            }
        }
        texts += verdict.findings.map {
            "\($0.finding.message) \(String(describing: $0.finding.help)) \(String(describing: $0.finding.fix))"
        }
        var leaks: Set<String> = []
        for (number, text) in texts.enumerated() {
            let plain = text.filter { $0.isLetter || $0.isNumber || $0 == "@" }
            for item in cases {
                if text.contains(item.datum) { leaks.insert("\(number): \(item.datum)") }
                let bare = item.datum.filter { $0.isLetter || $0.isNumber || $0 == "@" }
                if bare.count > 8, bare.contains(where: \.isNumber), plain.contains(bare) {
                    leaks.insert("\(number), without marks: \(item.datum)")
                }
            }
        }
        #expect(leaks.sorted() == [])
    }

    // MARK: - What is not a page, and what is declared

    @Test("in a drawing the words count, and not its lines")
    func drawings() throws {
        let reader = try Reader()
        let lines = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M 0495 12 34 56 L 053 21 34 56\"/>"
        #expect(reader.findings(in: lines + "</svg>", path: "beelden/a.svg").isEmpty)
        #expect(
            reader.findings(in: lines + "<text>Bel 0495 12 34 56</text></svg>", path: "beelden/a.svg").map(\.rule)
                == ["phone-number"])
    }

    @Test("the words of a commit name who helped, and nothing else")
    func words() throws {
        let reader = try Reader()
        #expect(
            reader.findings(in: "Uren\n\nCo-authored-by: Rita <rita.peeters@telenet.be>\n", path: nil).isEmpty)
        #expect(reader.findings(in: "Uren van Rita, 0495 12 34 56", path: nil).map(\.rule) == ["phone-number"])
    }

    private func rules(_ fields: String, _ body: String, path: String = "website/vrije-tijd/sport/bad.md") throws
        -> [RuleID]
    {
        let page =
            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)\n---\n\n\(body)\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "wim-dessers", commits: [[path: page]], expected: 0)
        return try ExampleTown().verdict(on: example).findings.map(\.finding.rule).filter {
            Self.kinds.contains($0) || $0 == "personal-data-ground"
        }
    }

    @Test("a national number in a list of more than a megabyte is found too", arguments: ["csv", "txt", "adoc"])
    func longList(format: String) throws {
        let rows = String(repeating: "1;niets bijzonders;2\n", count: 60_000)
        let example = RuleExample(
            .wrong, Message(nl: "", en: ""), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/lijst.\(format)": rows + "2;93.05.18-223.61;3\n"]], expected: 1)
        let found = try ExampleTown().verdict(on: example).findings.filter { $0.finding.rule == "national-number" }
        #expect(rows.utf8.count > 1_048_576 && found.map(\.refuses) == [true])
    }

    @Test("a page that says on what ground is left alone, but for a national number")
    func declared() throws {
        let ground = "persoonsgegevens: {aanwezig: ja, grondslag: wettelijke verplichting}"
        #expect(try rules(ground, "Bel Rita op 0495 12 34 56.").isEmpty)
        #expect(try rules(ground, "Nummer 93.05.18-223.61.") == ["national-number"])
        #expect(try rules("persoonsgegevens: {aanwezig: nee}", "Bel Rita op 0495 12 34 56.") == ["phone-number"])
        #expect(
            try rules("persoonsgegevens: {aanwezig: ja}", "Bel Rita op 0495 12 34 56.").sorted()
                == ["personal-data-ground", "phone-number"])
    }

    @Test("a municipality chooses which kinds are looked for, and what is its own")
    func settings() throws {
        let phone = "Bel 0495 12 34 56 of mail rita.peeters@telenet.be."
        func reader(_ old: String, _ new: String) throws -> Reader {
            try Reader { file, text in file == "afspraken.yaml" ? text.replacing(old, with: new) : text }
        }
        let values = "      eigen_telefoons: [\"018 55*\"]\n"
        #expect(try Reader().findings(in: phone).map(\.rule) == ["phone-number", "mail-address"])
        #expect(
            try reader(values, values + "      persoonsgegevens: [telefoonnummer]\n").findings(in: phone).map(\.rule)
                == ["phone-number"])
        #expect(
            try reader(values, "      eigen_telefoons: [\"+32 495 12 34 56\"]\n").findings(in: phone).map(\.rule)
                == ["mail-address"])
        #expect(
            try reader("[zandbeke.example]", "[zandbeke.example, telenet.be]").findings(in: phone).map(\.rule)
                == ["phone-number"])
        #expect(
            try Reader { _, text in
                text.replacing("id: gedragscode-4a\n    ernst: blokkeren", with: "id: gedragscode-4a\n    ernst: uit")
            }
            .settings == nil)
    }

    @Test(.timeLimit(.minutes(1)))
    func `hostile text costs no more than its length`() throws {
        let reader = try Reader()
        for unit in [
            "1-", "1 ", "0495 ", "a@", "@", "BE68 ", "° ", "geboren ", "woont ", "mevrouw A ", "1-ABC", "(at)", "+32 ",
        ] {
            _ = reader.findings(in: String(repeating: unit, count: 30_000 / unit.utf8.count))
            // Cut off anywhere.
            for end in [
                "geboren op 12", "geboren op 12 ", "woont in ", "mevrouw ", "mevrouw A ", "wonende te 8999 ", "+32 ",
            ] {
                _ = reader.findings(in: unit + end)
            }
        }
    }
}
