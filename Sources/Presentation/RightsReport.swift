public import Findings
import JSON
import Text

/// The rights of images in words and as data: what ended, what soon will, what is not known, and what nobody shows.
public struct RightsReport: Sendable {
    /// One image, document or film.
    public struct Entry: Sendable {
        /// Why it is named.
        public enum Reason: Sendable, Hashable {
            case ended(ReportDay)
            case ends(ReportDay)
            case incomplete(Message)
            case unused
        }

        /// A page that shows it or offers it.
        public struct Use: Sendable {
            let path: String
            let line: Int
            /// Whether visitors see the page today.
            let isSeen: Bool
            let offlineFrom: ReportDay?

            public init(path: String, line: Int, isSeen: Bool, offlineFrom: ReportDay?) {
                (self.path, self.line, self.isSeen, self.offlineFrom) = (path, line, isSeen, offlineFrom)
            }
        }

        let path: String
        let maker: String?
        let reasons: [Reason]
        let uses: [Use]
        let department: String?
        /// Its right of use has ended and visitors still see it.
        let isShownTooLong: Bool

        public init(
            path: String, maker: String?, reasons: [Reason], uses: [Use], department: String?, isShownTooLong: Bool
        ) {
            self.path = path
            self.maker = maker
            self.reasons = reasons
            self.uses = uses
            self.department = department
            self.isShownTooLong = isShownTooLong
        }
    }

    let municipality: String
    let version: String
    let commit: String
    let made: String
    let day: ReportDay
    /// How many days ahead an end is told.
    let days: Int
    /// All files of the image bank, and those that the municipality made itself.
    let count: Int
    let ownCount: Int
    let entries: [Entry]

    public init(
        municipality: String, version: String, commit: String, made: String, day: ReportDay, days: Int, count: Int,
        ownCount: Int, entries: [Entry]
    ) {
        self.municipality = municipality
        self.version = version
        self.commit = commit
        self.made = made
        self.day = day
        self.days = days
        self.count = count
        self.ownCount = ownCount
        self.entries = entries
    }

    /// The report in one language.
    public func document(_ language: Language) -> ReportDocument {
        var document = ReportDocument(
            language: language, municipality: municipality, title: Message.title[language],
            lead: [Message.lead(self)[language], Message.share(self)[language]],
            caption: Message.caption(day)[language], columns: Message.columns.map { $0[language] },
            rows: entries.map { row(for: $0, language) }, none: Message.none[language],
            notes: [Message.note(version, commit)[language]],
            sheet: [Message.sheetColumns.map { $0[language] }] + entries.map { sheetRow(for: $0, language) },
            json: json)
        document.needsAction = entries.contains(where: \.isShownTooLong)
        return document
    }
}

// MARK: - The table

extension RightsReport {
    private func row(for entry: Entry, _ language: Language) -> [ReportDocument.Cell] {
        [
            ReportDocument.Cell([entry.path] + (entry.maker.map { [$0] } ?? [])),
            ReportDocument.Cell(entry.reasons.map { Message.reason($0)[language] }, isOpen: entry.isShownTooLong),
            ReportDocument.Cell(
                entry.uses.isEmpty ? ["–"] : entry.uses.map { use(of: $0, in: entry)[language] },
                isOpen: entry.isShownTooLong),
            ReportDocument.Cell([entry.department ?? "–"]),
        ]
    }

    /// A page, and what is particular about it: it is not online, or goes offline in time.
    private func use(of use: Entry.Use, in entry: Entry) -> Message {
        let place = "\(use.path):\(use.line)"
        if !use.isSeen { return Message(nl: "\(place) (niet online)", en: "\(place) (not online)") }
        guard let end = use.offlineFrom else { return Message(nl: place, en: place) }
        return Message(nl: "\(place) (tot \(end.words.nl))", en: "\(place) (until \(end.words.en))")
    }
}

// MARK: - Data

extension RightsReport {
    private func sheetRow(for entry: Entry, _ language: Language) -> [String] {
        func places(_ isSeen: Bool) -> String {
            entry.uses.filter { $0.isSeen == isSeen }.map { "\($0.path):\($0.line)" }.joined(separator: "\n")
        }
        return [
            entry.path, entry.maker ?? "", entry.reasons.map { Message.reason($0)[language] }.joined(separator: "\n"),
            entry.lastDay?.iso ?? "", places(true), places(false), entry.department ?? "",
        ]
    }

    private var json: JSONValue {
        [
            "version": 1, "report": "rights", "municipality": .string(municipality), "ref": .string(version),
            "commit": .string(commit), "made": .string(made), "days": .integer(days),
            "files": .integer(count), "own": .integer(ownCount), "entries": .array(entries.map(json(of:))),
        ]
    }

    private func json(of entry: Entry) -> JSONValue {
        [
            "path": .string(entry.path), "maker": .optional(entry.maker), "department": .optional(entry.department),
            "lastDay": .optional(entry.lastDay?.iso), "ended": .bool(entry.hasEnded),
            "shownTooLong": .bool(entry.isShownTooLong),
            "unused": .bool(entry.reasons.contains(.unused)),
            "missing": .strings(
                entry.reasons.compactMap { if case .incomplete(let message) = $0 { message.nl } else { nil } }),
            "pages": .array(
                entry.uses.map {
                    [
                        "path": .string($0.path), "line": .integer($0.line), "online": .bool($0.isSeen),
                        "offlineFrom": .optional($0.offlineFrom?.iso),
                    ]
                }),
        ]
    }
}

extension RightsReport.Entry {
    /// The last day of its right of use, when that is why it is named.
    fileprivate var lastDay: ReportDay? {
        reasons.lazy.compactMap { reason in
            switch reason {
            case .ended(let day), .ends(let day): day
            case .incomplete, .unused: nil
            }
        }.first
    }

    fileprivate var hasEnded: Bool {
        reasons.contains { if case .ended = $0 { true } else { false } }
    }
}

// MARK: - Words

extension Message {
    fileprivate static let title = Message(nl: "Rechten van beelden", en: "Rights of images")
    fileprivate static func lead(_ report: RightsReport) -> Message {
        let late = report.entries.count(where: \.isShownTooLong)
        let (first, english): (String, String) =
            switch late {
            case 0: ("Geen enkel beeld staat online na zijn einddag.", "No image stands online after its last day.")
            case 1: ("Eén beeld staat nog online na zijn einddag.", "One image still stands online after its last day.")
            default:
                (
                    "\(late) beelden staan nog online na hun einddag.",
                    "\(late) images still stand online after their last day."
                )
            }
        return Message(
            nl: "\(first) We keken \(report.days) dagen vooruit, vanaf \(report.day.words.nl).",
            en: "\(english) We looked \(report.days) days ahead, from \(report.day.words.en).")
    }
    fileprivate static func share(_ report: RightsReport) -> Message {
        let share = report.count == 0 ? 0 : report.ownCount * 100 / report.count
        return Message(
            nl:
                "In de beeldbank staan \(report.count) bestanden; \(report.ownCount) daarvan maakten we zelf (\(share) %).",
            en: "The image bank holds \(report.count) files; we made \(report.ownCount) of them ourselves (\(share) %)."
        )
    }
    fileprivate static func caption(_ day: ReportDay) -> Message {
        Message(
            nl: "Beelden waarvan de rechten aandacht vragen, op \(day.words.nl)",
            en: "Images whose rights need attention, on \(day.words.en)")
    }
    fileprivate static let columns = [
        Message(nl: "Beeld", en: "Image"), Message(nl: "Wat er is", en: "What is the matter"),
        Message(nl: "Staat op", en: "Stands on"), Message(nl: "Dienst", en: "Department"),
    ]
    fileprivate static let sheetColumns = [
        Message(nl: "pad", en: "path"), Message(nl: "maker", en: "maker"),
        Message(nl: "wat er is", en: "what is the matter"),
        Message(nl: "te gebruiken tot", en: "use until"), Message(nl: "online op", en: "online on"),
        Message(nl: "niet online op", en: "not online on"), Message(nl: "dienst", en: "department"),
    ]
    fileprivate static let none = Message(
        nl: "Alle rechten zijn in orde, en elk beeld wordt gebruikt.",
        en: "All rights are in order, and each image is used.")
    fileprivate static func reason(_ reason: RightsReport.Entry.Reason) -> Message {
        switch reason {
        case .ended(let day):
            Message(nl: "Afgelopen op \(day.words.nl)", en: "Ended on \(day.words.en)")
        case .ends(let day):
            Message(nl: "Loopt af op \(day.words.nl)", en: "Ends on \(day.words.en)")
        case .incomplete(let message): message
        case .unused: Message(nl: "Wordt nergens gebruikt", en: "Is used nowhere")
        }
    }
    fileprivate static func note(_ version: String, _ commit: String) -> Message {
        let version = "\(printable(version)) (\(commit.prefix(12)))"
        return Message(
            nl:
                "Gemaakt uit wat online staat: versie \(version). Loopt een gebruiksrecht af, kies dan een ander beeld of laat het "
                + "verlengen.",
            en:
                "Made from what stands online: version \(version). When a right of use ends, choose another image or have it "
                + "extended.")
    }
}
