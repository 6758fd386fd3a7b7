public import Findings
import JSON
import Text

/// What one day brings to a site by itself: for people and for machines.
public struct DayReport: Sendable {
    private let day: ReportDay
    private let appearing: [String]
    private let leaving: [String]
    private let broken: [JudgedFinding]

    public init(day: ReportDay, appearing: [String], leaving: [String], broken: [JudgedFinding]) {
        (self.day, self.appearing, self.leaving, self.broken) = (day, appearing, leaving, broken)
    }

    public func text(_ language: Language) -> String {
        var lines: [String] = []
        func list(_ title: Message, _ items: [String]) {
            guard !items.isEmpty else { return }
            lines += [title[language]] + items.map { "  \($0)" } + [""]
        }
        list(
            Message(nl: "Komt online op \(day.words.nl):", en: "Comes online on \(day.words.en):"),
            appearing.map(printable))
        list(Message(nl: "Gaat offline op \(day.words.nl):", en: "Leaves on \(day.words.en):"), leaving.map(printable))
        list(
            Message(nl: "Dit mag vanaf die dag niet meer zo:", en: "This no longer holds from that day:"),
            broken.map { judged in
                let place = judged.finding.place.map { place in
                    printable(bytes: place.path) + (place.span.map { ":\($0.start.line)" } ?? "")
                }
                return [place, judged.finding.message[language]].compactMap(\.self).joined(separator: ": ")
            })
        if lines.isEmpty {
            let none = Message(
                nl: "Op \(day.words.nl) verandert er vanzelf niets.",
                en: "Nothing changes by itself on \(day.words.en).")
            return none[language] + "\n"
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    public var json: String {
        let value: JSONValue = [
            "version": 1, "report": "day", "day": .string(day.iso), "appearing": .strings(appearing),
            "leaving": .strings(leaving),
            "broken": .array(
                broken.map { judged in
                    [
                        "rule": .string(judged.finding.rule.rawValue),
                        "agreements": .strings(judged.agreements.map(\.rawValue)),
                        "path": .optional(judged.finding.place?.pathText),
                        "line": .optional(judged.finding.place?.span?.start.line),
                        "refuses": .bool(judged.refuses), "message": .string(judged.finding.message.nl),
                    ]
                }),
        ]
        return value.text(.pretty) + "\n"
    }
}
