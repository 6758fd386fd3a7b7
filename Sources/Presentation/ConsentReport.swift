public import Findings
import JSON
import Text

/// Consents in words and as data: who took consent back or soon has to be asked again, and every page that shows it. Of the people
/// it knows nothing; it names images.
public struct ConsentReport: Sendable {
    /// One image.
    public struct Entry: Sendable {
        /// Why it is named, the gravest first.
        public enum Reason: Sendable, Hashable {
            /// nil: on a day that cannot be read.
            case withdrawn(ReportDay?)
            case unreadable
            case unknown
            case ended(ReportDay)
            case ends(ReportDay)
        }

        /// A page that shows it.
        public struct Use: Sendable {
            let path: String
            let line: Int
            let department: String?

            public init(path: String, line: Int, department: String?) {
                (self.path, self.line, self.department) = (path, line, department)
            }
        }

        let path: String
        let reason: Reason
        let uses: [Use]
        let department: String?

        public init(path: String, reason: Reason, uses: [Use], department: String?) {
            (self.path, self.reason, self.uses, self.department) = (path, reason, uses, department)
        }

        /// A page shows somebody who took consent back.
        var isStillShown: Bool {
            if case .withdrawn = reason { !uses.isEmpty } else { false }
        }
    }

    let municipality: String
    let version: String
    let commit: String
    let made: String
    let day: ReportDay
    let days: Int
    let entries: [Entry]

    public init(
        municipality: String, version: String, commit: String, made: String, day: ReportDay, days: Int,
        entries: [Entry]
    ) {
        self.municipality = municipality
        self.version = version
        self.commit = commit
        self.made = made
        self.day = day
        self.days = days
        self.entries = entries.sorted { ($0.reason.rank, $0.path) < ($1.reason.rank, $1.path) }
    }

    /// The report in one language.
    public func document(_ language: Language) -> ReportDocument {
        var document = ReportDocument(
            language: language, municipality: municipality, title: Message.title[language],
            lead: [Message.lead(self)[language]], caption: Message.caption(day)[language],
            columns: Message.columns.map { $0[language] }, rows: entries.map { row(for: $0, language) },
            none: Message.none[language], notes: [Message.note(version, commit)[language]],
            sheet: [Message.sheetColumns.map { $0[language] }] + entries.flatMap { sheetRows(for: $0, language) },
            json: json)
        document.needsAction = entries.contains(where: \.isStillShown)
        return document
    }

    private func row(for entry: Entry, _ language: Language) -> [ReportDocument.Cell] {
        let uses = entry.uses.map { use in
            "\(use.path):\(use.line)" + (use.department.map { " (\($0))" } ?? "")
        }
        return [
            ReportDocument.Cell([entry.path]),
            ReportDocument.Cell([Message.reason(entry.reason)[language]], isOpen: entry.isStillShown),
            ReportDocument.Cell(uses.isEmpty ? ["–"] : uses, isOpen: entry.isStillShown),
            ReportDocument.Cell([entry.department ?? "–"]),
        ]
    }

    /// A row for each page: each department finds its own.
    private func sheetRows(for entry: Entry, _ language: Language) -> [[String]] {
        let head = [entry.path, Message.reason(entry.reason)[language], entry.reason.day?.iso ?? ""]
        guard !entry.uses.isEmpty else { return [head + ["", "", entry.department ?? ""]] }
        return entry.uses.map { head + [$0.path, String($0.line), $0.department ?? ""] }
    }

    private var json: JSONValue {
        [
            "version": 1, "report": "consents", "municipality": .string(municipality), "ref": .string(version),
            "commit": .string(commit), "made": .string(made), "days": .integer(days),
            "entries": .array(entries.map(json(of:))),
        ]
    }

    private func json(of entry: Entry) -> JSONValue {
        [
            "path": .string(entry.path), "department": .optional(entry.department),
            "state": .string(entry.reason.word), "day": .optional(entry.reason.day?.iso),
            "stillShown": .bool(entry.isStillShown),
            "pages": .array(
                entry.uses.map {
                    [
                        "path": .string($0.path), "line": .integer($0.line), "department": .optional($0.department),
                    ]
                }),
        ]
    }
}

extension ConsentReport.Entry.Reason {
    fileprivate var rank: Int {
        switch self {
        case .withdrawn: 0
        case .unreadable: 1
        case .unknown: 2
        case .ended: 3
        case .ends: 4
        }
    }

    /// For machines.
    fileprivate var word: String {
        switch self {
        case .withdrawn: "withdrawn"
        case .unreadable: "unreadable"
        case .unknown: "unknown"
        case .ended: "ended"
        case .ends: "ends"
        }
    }

    fileprivate var day: ReportDay? {
        switch self {
        case .withdrawn(let day): day
        case .ended(let day), .ends(let day): day
        case .unreadable, .unknown: nil
        }
    }
}

extension Message {
    fileprivate static let title = Message(nl: "Toestemmingen", en: "Consents")
    fileprivate static func lead(_ report: ConsentReport) -> Message {
        let shown = report.entries.count(where: \.isStillShown)
        let (first, english): (String, String) =
            switch shown {
            case 0:
                (
                    "Niemand die zijn toestemming introk, staat nog op een pagina.",
                    "Nobody who took consent back is shown on a page."
                )
            case 1:
                (
                    "Eén beeld staat nog op een pagina, hoewel iemand zijn toestemming introk.",
                    "One image is still shown, though somebody took consent back."
                )
            default:
                (
                    "\(shown) beelden staan nog op een pagina, hoewel iemand zijn toestemming introk.",
                    "\(shown) images are still shown, though somebody took consent back."
                )
            }
        return Message(
            nl: "\(first) We keken \(report.days) dagen vooruit, vanaf \(report.day.words.nl).",
            en: "\(english) We looked \(report.days) days ahead, from \(report.day.words.en).")
    }
    fileprivate static func caption(_ day: ReportDay) -> Message {
        Message(
            nl: "Beelden waarvan de toestemming aandacht vraagt, op \(day.words.nl)",
            en: "Images whose consent needs attention, on \(day.words.en)")
    }
    fileprivate static let columns = [
        Message(nl: "Beeld", en: "Image"), Message(nl: "Wat er is", en: "What is the matter"),
        Message(nl: "Staat op", en: "Stands on"), Message(nl: "Dienst", en: "Department"),
    ]
    fileprivate static let sheetColumns = [
        Message(nl: "beeld", en: "image"), Message(nl: "wat er is", en: "what is the matter"),
        Message(nl: "dag", en: "day"), Message(nl: "pagina", en: "page"), Message(nl: "regel", en: "line"),
        Message(nl: "dienst", en: "department"),
    ]
    fileprivate static let none = Message(
        nl: "Alle toestemmingen zijn in orde.", en: "All consents are in order.")
    fileprivate static func reason(_ reason: ConsentReport.Entry.Reason) -> Message {
        switch reason {
        case .withdrawn(let day?):
            Message(nl: "Toestemming ingetrokken op \(day.words.nl)", en: "Consent taken back on \(day.words.en)")
        case .withdrawn(nil): Message(nl: "Toestemming ingetrokken", en: "Consent taken back")
        case .unreadable: Message(nl: "Register niet leesbaar", en: "Register cannot be read")
        case .unknown: Message(nl: "Niet in het register", en: "Not in the register")
        case .ended(let day):
            Message(nl: "Toestemming liep af op \(day.words.nl)", en: "Consent ended on \(day.words.en)")
        case .ends(let day):
            Message(nl: "Toestemming loopt tot \(day.words.nl)", en: "Consent runs until \(day.words.en)")
        }
    }
    fileprivate static func note(_ version: String, _ commit: String) -> Message {
        let version = "\(printable(version)) (\(commit.prefix(12)))"
        return Message(
            nl:
                "Gemaakt uit wat online staat: versie \(version). Nam iemand zijn toestemming terug, haal het beeld dan van elke pagina. "
                + "Hoe het ook uit oudere versies verdwijnt, weet de systeembeheerder.",
            en:
                "Made from what stands online: version \(version). When somebody took consent back, take the image off every page. "
                + "How it goes out of older versions, the operator knows.")
    }
}
