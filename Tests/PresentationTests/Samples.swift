import Findings
import Presentation
import Text

/// A small town's push: one page with news in it, and names as hostile as git allows.
enum Samples {
    static let page = Array(
        """
        ---
        titel: "Kermis in Zandbeke"
        type: nieuws
        ---
        Kom naar de kermis 🎡, één dag maar! Bel nu 0470 12 34 56.
        \tEen regel met een tab en 漢字 erin.

        """.utf8)
    static let path = Array("website/nieuws/kermis.md".utf8)
    static let blob = String(repeating: "ab", count: 20)
    static let hostilePath = Array("website/\u{1B}[31mrood,100%:x\n\u{202E}.md".utf8)
    static let brokenPath: [UInt8] = [0x77, 0x2F, 0xFF, 0x2E, 0x6D, 0x64]

    static let newsRule = RuleDescription(
        id: "publish-news", aliases: ["NEWS001"], title: Message(nl: "Wie nieuws publiceert", en: "Who publishes news"),
        demand: Message(
            nl: "Nieuws publiceert de communicatiedienst, zodat alle diensten met één stem spreken.",
            en: "News is published by the communication service, so that all departments speak with one voice."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`.", en: "Hand in your text with `afspraak propose`."),
        agreements: ["eigen-12", "kortom-82"], force: .right(from: .publish), reach: .result,
        examples: {
            [
                RuleExample(
                    .wrong, Message(nl: "An van Sport zet *nieuws* online.", en: "An of Sport puts *news* online."),
                    person: "an", commits: [["website/nieuws/kermis.md": "x"]], expected: 1)
            ]
        })

    /// The stretch of the page that holds `words`.
    static func place(_ words: String) -> Place {
        let lines = LineMap(page)
        let needle = Array(words.utf8)
        let start = page.indices.first { page[$0...].starts(with: needle) } ?? 0
        return Place(
            path: path, blob: blob, span: Span(start..<start + needle.count, in: page, lines: lines))
    }

    static let news = JudgedFinding(
        finding: Finding(
            rule: "publish-news", place: place("nieuws"),
            message: Message(
                nl: "Deze pagina is nieuws. Nieuws publiceert de communicatiedienst.",
                en: "This page is news. News is published by the communication service."),
            help: Message(
                nl: "typ `afspraak indienen`, dan kijkt de communicatiedienst je tekst na en zet ze hem online.",
                en: "type `afspraak propose`; the communication service then checks your text and puts it online.")),
        agreements: ["eigen-12", "kortom-82"], severity: .block, refuses: true)

    static func remark(
        _ rule: RuleID, _ place: Place?, _ severity: Severity, refuses: Bool = false, nl: String, en: String,
        agreements: [AgreementID] = ["kortom-22"], fix: Fix? = nil
    ) -> JudgedFinding {
        JudgedFinding(
            finding: Finding(rule: rule, place: place, message: Message(nl: nl, en: en), fix: fix),
            agreements: agreements, severity: severity, refuses: refuses)
    }

    static let phone = remark(
        "mobile-number", place("0470 12 34 56"), .warn, nl: "Dit lijkt een gsm-nummer.",
        en: "This looks like a mobile number.",
        fix: Fix(bytes: place("0470 12 34 56").span?.bytes ?? 0..<0, replacement: "09 000 00 00"))
    static let tab = remark(
        "plain-words", place("漢字"), .info, nl: "Dit woord kent niet iedereen.", en: "Not everyone knows this word.",
        agreements: [])
    static let hostile = remark(
        "file-name", Place(path: hostilePath), .block, refuses: true,
        nl: "De naam bevat tekens, 100% zeker,\ndie een scherm sturen: \u{1B}[2J.",
        en: "The name holds characters, 100% sure,\nthat steer a screen: \u{1B}[2J.")
    static let broken = remark(
        "file-name", Place(path: brokenPath), .block, nl: "De naam is geen UTF-8.", en: "The name is not UTF-8.")
    static let whole = remark(
        "one-subject", nil, .info, nl: "Je wijziging raakt & <meer> dan één onderwerp.",
        en: "Your change touches & <more> than one subject.")

    static let all = [news, phone, tab, hostile, broken, whole]

    static func verdict(_ findings: [JudgedFinding], moment: Moment = .publish, ref: String? = "refs/heads/main")
        -> Verdict
    {
        Verdict(
            moment: moment, policy: String(repeating: "0c", count: 20), ref: ref, base: nil,
            tip: String(repeating: "1d", count: 20), findings: findings)
    }

    static func context(_ language: Language = .dutch, withSource: Bool = true) -> ReportContext {
        let citations: [AgreementID: AgreementCitation] = [
            "eigen-12": AgreementCitation(number: "12", isOwn: true)
        ]
        let sources = ReportSources { $0.blob == blob && withSource ? page : nil }
        return ReportContext(
            language: language, rules: ["publish-news": newsRule], citations: citations, sources: sources,
            toolVersion: "1.0")
    }
}
