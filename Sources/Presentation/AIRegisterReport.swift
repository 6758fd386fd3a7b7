public import Findings
import JSON
import Text

/// The AI register in words and as data: what stands online that AI made or helped to make.
public struct AIRegisterReport: Sendable {
    /// One page or image.
    public struct Entry: Sendable {
        /// A place where a label belongs.
        public struct Label: Sendable {
            let path: String
            let line: Int
            let isFound: Bool

            public init(path: String, line: Int, isFound: Bool) {
                (self.path, self.line, self.isFound) = (path, line, isFound)
            }
        }

        /// Who read the text.
        public struct Review: Sendable {
            let name: String
            let day: ReportDay
            let isCurrent: Bool

            public init(name: String, day: ReportDay, isCurrent: Bool) {
                (self.name, self.day, self.isCurrent) = (name, day, isCurrent)
            }
        }

        /// Whose it is.
        public struct Department: Sendable {
            let id: String
            let name: String

            public init(id: String, name: String) { (self.id, self.name) = (id, name) }
        }

        let isImage: Bool
        let path: String
        let title: String?
        let isGenerated: Bool
        let tools: [String]
        let labels: [Label]
        let review: Review?
        let published: ReportDay?
        let commit: String?
        let department: Department?

        public init(
            isImage: Bool, path: String, title: String?, isGenerated: Bool, tools: [String], labels: [Label],
            review: Review?, published: ReportDay?, commit: String?, department: Department?
        ) {
            self.isImage = isImage
            self.path = path
            self.title = title
            self.isGenerated = isGenerated
            self.tools = tools
            self.labels = labels
            self.review = review
            self.published = published
            self.commit = commit
            self.department = department
        }
    }

    let municipality: String
    let version: String
    let commit: String
    let made: String
    let day: ReportDay
    let entries: [Entry]

    public init(
        municipality: String, version: String, commit: String, made: String, day: ReportDay, entries: [Entry]
    ) {
        self.municipality = municipality
        self.version = version
        self.commit = commit
        self.made = made
        self.day = day
        self.entries = entries
    }

    /// The register in one language.
    public func document(_ language: Language) -> ReportDocument {
        ReportDocument(
            language: language, municipality: municipality, title: Message.title[language],
            lead: [Message.lead(municipality)[language], Message.count(entries, day)[language]],
            caption: Message.caption(day)[language], columns: Message.columns.map { $0[language] },
            rows: entries.map { row(for: $0, language) }, none: Message.none[language],
            notes: [Message.note(version, commit)[language]],
            sheet: [Message.sheetColumns.map { $0[language] }] + entries.map { sheetRow(for: $0, language) },
            json: json)
    }
}

// MARK: - The table

extension AIRegisterReport {
    private func row(for entry: Entry, _ language: Language) -> [ReportDocument.Cell] {
        let missing = entry.labels.contains { !$0.isFound }
        return [
            ReportDocument.Cell(
                (entry.title.map { [$0] } ?? []) + [Message.kind(entry)[language] + ": " + entry.path]),
            ReportDocument.Cell([Message.use(entry)[language]] + entry.tools),
            ReportDocument.Cell(label(of: entry, language), isOpen: missing),
            ReportDocument.Cell(review(of: entry, language), isOpen: needsReview(entry)),
            ReportDocument.Cell(
                [(entry.published?.words ?? .unknown)[language]], day: entry.published?.iso),
            ReportDocument.Cell([entry.department?.name ?? "–"]),
        ]
    }

    private func label(of entry: Entry, _ language: Language) -> [String] {
        guard entry.isGenerated else { return [Message.notNeeded[language]] }
        let (found, missing) = (entry.labels.filter(\.isFound), entry.labels.filter { !$0.isFound })
        // A page has its label in itself: only its line has to be said.
        func places(_ labels: [Entry.Label]) -> [String] {
            labels.map { entry.isImage ? "\($0.path):\($0.line)" : Message.line($0.line)[language] }
        }
        return (found.isEmpty ? [] : [Message.found[language]] + places(found))
            + (missing.isEmpty ? [] : [Message.missing[language]] + (entry.isImage ? places(missing) : []))
    }

    private func review(of entry: Entry, _ language: Language) -> [String] {
        guard let review = entry.review else {
            return [(needsReview(entry) ? Message.nobodyYet : .notNeeded)[language]]
        }
        return [review.name, review.day.words[language]] + (review.isCurrent ? [] : [Message.changedSince[language]])
    }

    /// A text that AI helped with and that nobody read in this version.
    private func needsReview(_ entry: Entry) -> Bool {
        !entry.isImage && !entry.isGenerated && !(entry.review?.isCurrent ?? false)
    }
}

// MARK: - Data

extension AIRegisterReport {
    private func sheetRow(for entry: Entry, _ language: Language) -> [String] {
        func places(_ isFound: Bool) -> String {
            entry.labels.filter { $0.isFound == isFound }.map { "\($0.path):\($0.line)" }.joined(separator: "\n")
        }
        let label: Message =
            !entry.isGenerated ? .notNeeded : entry.labels.allSatisfy(\.isFound) ? .found : .missing
        return [
            Message.kind(entry)[language], entry.title ?? "", entry.path, Message.use(entry)[language],
            entry.tools.joined(separator: "\n"), label[language], places(true), places(false),
            entry.review?.name ?? "", entry.review?.day.iso ?? "",
            entry.review.map { ($0.isCurrent ? Message.yes : .changedSince)[language] } ?? "",
            entry.published?.iso ?? "", entry.department?.name ?? "",
        ]
    }

    private var json: JSONValue {
        [
            "version": 1, "report": "ai", "municipality": .string(municipality), "ref": .string(version),
            "commit": .string(commit), "made": .string(made), "entries": .array(entries.map(json(of:))),
        ]
    }

    private func json(of entry: Entry) -> JSONValue {
        [
            "kind": .string(entry.isImage ? "image" : "page"), "path": .string(entry.path),
            "title": .optional(entry.title), "use": .string(entry.isGenerated ? "generated" : "aid"),
            "tools": .strings(entry.tools),
            "label": [
                "needed": .bool(entry.isGenerated),
                "found": .array(entry.labels.filter(\.isFound).map(place(of:))),
                "missing": .array(entry.labels.filter { !$0.isFound }.map(place(of:))),
            ],
            "review": entry.review.map {
                ["editor": .string($0.name), "day": .string($0.day.iso), "current": .bool($0.isCurrent)]
            } ?? .null,
            "published": .optional(entry.published?.iso), "commit": .optional(entry.commit),
            "department": entry.department.map { ["id": .string($0.id), "name": .string($0.name)] } ?? .null,
        ]
    }

    private func place(of label: Entry.Label) -> JSONValue {
        ["path": .string(label.path), "line": .integer(label.line)]
    }
}

// MARK: - Words

extension Message {
    fileprivate static let title = Message(nl: "AI-register", en: "AI register")
    fileprivate static func lead(_ municipality: String) -> Message {
        Message(
            nl:
                "\(municipality) zegt open welke teksten en beelden AI maakte, of hielp maken. Dit overzicht noemt ze allemaal.",
            en:
                "\(municipality) is open about which texts and images AI made, or helped to make. This overview names all of them."
        )
    }
    fileprivate static func count(_ entries: [AIRegisterReport.Entry], _ day: ReportDay) -> Message {
        let pages = entries.count { !$0.isImage }
        let images = entries.count - pages
        return Message(
            nl: "Op \(day.words.nl): \(pages) \(pages == 1 ? "tekst" : "teksten") en "
                + "\(images) \(images == 1 ? "beeld" : "beelden").",
            en: "On \(day.words.en): \(pages) \(pages == 1 ? "text" : "texts") and "
                + "\(images) \(images == 1 ? "image" : "images").")
    }
    fileprivate static func caption(_ day: ReportDay) -> Message {
        Message(
            nl: "Teksten en beelden die AI maakte of hielp maken, op \(day.words.nl)",
            en: "Texts and images that AI made or helped to make, on \(day.words.en)")
    }
    fileprivate static let columns = [
        Message(nl: "Wat", en: "What"), Message(nl: "Wat AI deed", en: "What AI did"),
        Message(nl: "Vermelding", en: "Label"), Message(nl: "Nagelezen door", en: "Read by"),
        Message(nl: "Online sinds", en: "Online since"), Message(nl: "Dienst", en: "Department"),
    ]
    fileprivate static let sheetColumns = [
        Message(nl: "soort", en: "kind"), Message(nl: "titel", en: "title"), Message(nl: "pad", en: "path"),
        Message(nl: "wat AI deed", en: "what AI did"), Message(nl: "middelen", en: "tools"),
        Message(nl: "vermelding", en: "label"), Message(nl: "vermeld in", en: "labelled in"),
        Message(nl: "niet vermeld in", en: "not labelled in"), Message(nl: "nagelezen door", en: "read by"),
        Message(nl: "nagelezen op", en: "read on"), Message(nl: "nazicht geldt nog", en: "reading still holds"),
        Message(nl: "online sinds", en: "online since"), Message(nl: "dienst", en: "department"),
    ]
    fileprivate static let none = Message(
        nl: "Er staat niets online dat AI maakte of hielp maken.",
        en: "Nothing stands online that AI made or helped to make.")
    fileprivate static func note(_ version: String, _ commit: String) -> Message {
        let version = "\(printable(version)) (\(commit.prefix(12)))"
        return Message(
            nl:
                "Gemaakt uit wat online staat: versie \(version). Hielp AI alleen mee en las een mens de tekst grondig na, dan is "
                + "geen vermelding nodig.",
            en:
                "Made from what stands online: version \(version). Where AI only helped and a person read the text thoroughly, no "
                + "label is needed.")
    }
    fileprivate static func kind(_ entry: AIRegisterReport.Entry) -> Message {
        entry.isImage ? Message(nl: "Beeld", en: "Image") : Message(nl: "Tekst", en: "Text")
    }
    fileprivate static func use(_ entry: AIRegisterReport.Entry) -> Message {
        entry.isGenerated
            ? Message(nl: "Gemaakt met AI", en: "Made with AI") : Message(nl: "AI hielp mee", en: "AI helped")
    }
    fileprivate static let notNeeded = Message(nl: "Niet nodig", en: "Not needed")
    fileprivate static let found = Message(nl: "Staat erbij", en: "Is there")
    fileprivate static let missing = Message(nl: "Ontbreekt", en: "Is missing")
    fileprivate static func line(_ line: Int) -> Message { Message(nl: "regel \(line)", en: "line \(line)") }
    fileprivate static let nobodyYet = Message(nl: "Nog niemand", en: "Nobody yet")
    fileprivate static let changedSince = Message(nl: "Daarna veranderd", en: "Changed since")
    fileprivate static let yes = Message(nl: "Ja", en: "Yes")
    fileprivate static let unknown = Message(nl: "Onbekend", en: "Unknown")
}
