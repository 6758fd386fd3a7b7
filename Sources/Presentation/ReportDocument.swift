public import Findings
import JSON
import Text

/// How a report is written.
public enum ReportLayout: String, Sendable, CaseIterable {
    case text
    /// One page by itself, ready to publish.
    case html
    /// For a spreadsheet (RFC 4180).
    case csv
    case json
}

/// A day, for machines and for people.
public struct ReportDay: Sendable, Hashable {
    /// For example `2026-11-21`.
    public let iso: String
    public let words: Message

    public init(iso: String, words: Message) {
        self.iso = iso
        self.words = words
    }
}

/// A report as words and as data: a table for people, a sheet with more columns for spreadsheets, and JSON.
public struct ReportDocument: Sendable {
    /// One cell of the table.
    public struct Cell: Sendable {
        /// Each on a line of its own.
        let lines: [String]
        /// Whether somebody has to look at it.
        let isOpen: Bool
        /// The day it says, for machines.
        let day: String?

        init(_ lines: [String], isOpen: Bool = false, day: String? = nil) {
            (self.lines, self.isOpen, self.day) = (lines, isOpen, day)
        }
    }

    let language: Language
    let municipality: String
    public let title: String
    /// Paragraphs above the table.
    let lead: [String]
    /// What the table shows, for who cannot see it at a glance.
    let caption: String
    /// The first column names what its row is about.
    let columns: [String]
    let rows: [[Cell]]
    /// Said when there are no rows.
    let none: String
    /// Paragraphs below the table.
    let notes: [String]
    let sheet: [[String]]
    let json: JSONValue
    /// Whether somebody has to act now; a nightly run tells by its exit code.
    public internal(set) var needsAction = false

    /// The report in one of its forms.
    public func text(as layout: ReportLayout) -> String {
        switch layout {
        case .text: ReportTable(self).text()
        case .html: ReportPage(self).text()
        case .csv: sheet.map(csvRow).joined()
        case .json: json.text(.pretty) + "\n"
        }
    }
}
