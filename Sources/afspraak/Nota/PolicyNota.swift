import BrusselsTime
import Findings
import PolicyModel
import Presentation

/// The adopted agreements as a note that people read: what the municipality wrote itself, then chapter by chapter what it took over.
struct PolicyNota {
    let policy: Policy
    let day: Day
    let language: Language
    /// Every rule that looks at something.
    let rules: [RuleDescription]
    /// The version of the agreements, in short; nil: those of a folder.
    let version: String?
    /// What changed, when that was asked.
    var changes: NoteDocument.Chapter?

    var document: NoteDocument {
        let chapters =
            [changes].compactMap(\.self) + [own].compactMap(\.self) + adopted
            + [agreeing, crisis, left].compactMap(\.self)
        return NoteDocument(
            language: language, municipality: policy.municipality,
            title: Message(nl: "Onze communicatieafspraken", en: "Our communication agreements")[language],
            lead: lead, chapters: chapters, notes: notes)
    }

    private var facts: NotaFacts { NotaFacts(policy: policy, day: day, language: language, rules: rules) }

    private var lead: [String] {
        var lead = policy.vision.map(Self.paragraphs) ?? []
        if policy.isTrial(on: day), let until = policy.trialUntil {
            lead.append(
                Message(
                    nl:
                        "Tot en met \(until.dutch) proberen we deze afspraken uit: de controle zegt wat beter kan, en houdt bijna niets "
                        + "tegen.",
                    en:
                        "Until \(until.english) we try these agreements: the checker says what can be better, and holds hardly "
                        + "anything back.")[language])
        }
        return lead
    }

    private var notes: [String] {
        let made = Message(
            nl: "Gemaakt op \(day.dutch) uit de afspraken zelf: wat hier staat, is wat de controle doet.",
            en: "Made on \(day.english) from the agreements themselves: what stands here is what the checker does.")
        let named = version.map {
            Message(nl: "Versie van de afspraken: \($0).", en: "Version of the agreements: \($0).")
        }
        return [made[language]] + (named.map { [$0[language]] } ?? [])
    }

    // MARK: - Chapters

    /// The municipality's own agreements that stand in no chapter.
    private var own: NoteDocument.Chapter? {
        let items = policy.ownAgreements.filter { $0.chapter == nil }.map(item)
        guard !items.isEmpty else { return nil }
        let title = Message(nl: "Wat wij zelf afspraken", en: "What we agreed ourselves")
        return NoteDocument.Chapter(id: "eigen", title: title[language], items: items)
    }

    private var adopted: [NoteDocument.Chapter] {
        NotaChapter.all(of: policy).compactMap { id, name in
            let own = policy.ownAgreements.filter { $0.chapter == id }.map(item)
            let items = own + adoptions { $0.chapter == id }
            guard !items.isEmpty else { return nil }
            return NoteDocument.Chapter(id: "hoofdstuk-\(id)", title: name[language], items: items)
        }
    }

    /// What counts, or will: in the order of the notes.
    private func adoptions(where isWanted: (CatalogueEntry) -> Bool) -> [NoteDocument.Item] {
        policy.catalogue.filter(isWanted).flatMap { entry in
            policy.adoptions.filter { $0.agreement == entry.id && !$0.isOff && ($0.until.map { day <= $0 } ?? true) }
                .enumerated().map { position, adoption in
                    NoteDocument.Item(
                        // One that is adopted in steps stands here more than once.
                        id: entry.id.rawValue + (position == 0 ? "" : "-\(position + 1)"), number: "",
                        title: entry.subject[language], text: [], facts: facts.facts(of: adoption, entry))
                }
        }
    }

    private func item(_ own: OwnAgreement) -> NoteDocument.Item {
        NoteDocument.Item(
            id: own.id.rawValue, number: own.number, title: own.title, text: own.text.map(Self.paragraphs) ?? [],
            facts: facts.facts(of: own))
    }

    /// What the municipality looked at and did not take over.
    private var left: NoteDocument.Chapter? {
        let off = Set(policy.adoptions.filter(\.isOff).map(\.agreement))
        let items = policy.catalogue.filter { off.contains($0.id) }.map { entry in
            NoteDocument.Item(
                id: "niet-\(entry.id)", number: "", title: entry.subject[language], text: [], facts: [])
        }
        guard !items.isEmpty else { return nil }
        return NoteDocument.Chapter(
            id: "niet-overgenomen",
            title: Message(nl: "Wat we nu niet overnemen", en: "What we do not take over now")[language],
            lead: [
                Message(
                    nl: "Hier kijkt de controle niet naar.", en: "The checker does not look at these.")[language]
            ], items: items)
    }

    /// Who agrees before something comes online.
    private var agreeing: NoteDocument.Chapter? {
        let items = policy.requirements.filter { $0.until.map { day <= $0 } ?? true }.map { requirement in
            NoteDocument.Item(
                id: "akkoord-\(requirement.id)", number: "",
                title: RequirementWords(requirement, policy).title[language],
                text: [RequirementWords(requirement, policy).sentence[language]], facts: [])
        }
        guard !items.isEmpty else { return nil }
        return NoteDocument.Chapter(
            id: "akkoord", title: Message(nl: "Wie akkoord gaat", en: "Who agrees")[language], items: items)
    }

    private var crisis: NoteDocument.Chapter? {
        guard let rules = policy.crisis else { return nil }
        func names(_ roles: Set<RoleID>, _ word: String) -> String {
            roles.sorted().map { $0.rawValue.replacing("-", with: " ") }.joined(separator: " \(word) ")
        }
        let words = Message(
            nl:
                "Een crisis openen en sluiten kan alleen: \(names(rules.openers, "of")). Zolang ze duurt, zetten alleen zij iets online, "
                + "elk apart: \(names(rules.publishers, "en")). Ze duurt hoogstens \(rules.mostHours) uur; daarna sluit iemand ze, of opent "
                + "ze opnieuw.",
            en:
                "Only these open and close a crisis: \(names(rules.openers, "or")). While it lasts only these publish, each alone: "
                + "\(names(rules.publishers, "and")). It lasts at most \(rules.mostHours) hours; then somebody closes it, or opens it again."
        )
        return NoteDocument.Chapter(
            id: "wie-in-een-crisis",
            title: Message(nl: "Wie spreekt in een crisis", en: "Who speaks in a crisis")[language],
            lead: [words[language]], items: [])
    }

    /// The paragraphs of a text of the policy: an empty line stands between them.
    private static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var open: [Substring] = []
        for line in (text + "\n\n").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                if !open.isEmpty { paragraphs.append(open.joined(separator: " ")) }
                open = []
            } else {
                open.append(line)
            }
        }
        return paragraphs
    }
}
