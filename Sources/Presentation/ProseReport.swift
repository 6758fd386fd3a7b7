import JSON
import Text

/// What `afspraak style` prints, in Vale's forms: other programs read these.
public struct ProseReport: Sendable {
    /// The forms of Vale.
    public enum Form: String, Sendable, CaseIterable {
        case line, json, cli
    }

    public let files: [ProseFile]
    private let colour: Bool
    /// Whether what was read came from standard input.
    private let isInput: Bool

    public init(_ files: [ProseFile], colour: Bool = false, isInput: Bool = false) {
        self.files = files
        self.colour = colour
        self.isInput = isInput
    }

    /// The heaviest remark; nil when there is none.
    public var heaviest: ProseAlert.Level? { files.lazy.flatMap { $0.alerts.lazy.map(\.level) }.max() }

    public func text(as form: Form) -> String {
        switch form {
        case .line: line()
        case .json: json()
        case .cli: cli()
        }
    }

    /// `path:line:col:Style.Rule:message`
    private func line() -> String {
        var text = ""
        for file in files {
            let path = printable(file.path)
            for alert in file.alerts {
                text += alert.path == file.path ? path : printable(alert.path)
                text += ":\(alert.line):\(alert.column):"
                text += printable(alert.check)
                text += ":"
                text += oneLine(alert.message)
                text += "\n"
            }
        }
        return text
    }

    /// An object by path; a file without remarks is not in it.
    private func json() -> String {
        let members = files.filter { !$0.alerts.isEmpty }.map { file in
            JSONMember(file.path, .array(file.alerts.map(Self.value)))
        }
        return JSONValue.object(members).text(.pretty) + "\n"
    }

    private static func value(_ alert: ProseAlert) -> JSONValue {
        let params: JSONValue = alert.action.map { $0.params.isEmpty ? .null : .strings($0.params) } ?? .null
        return [
            "Action": ["Name": .string(alert.action?.name ?? ""), "Params": params],
            "Span": [.integer(alert.column), .integer(alert.lastColumn)], "Check": .string(alert.check),
            "Description": .string(alert.description), "Link": .string(alert.link), "Message": .string(alert.message),
            "Severity": .string(alert.level.rawValue), "Match": .string(alert.match), "Line": .integer(alert.line),
        ]
    }

    /// A table for each file that has remarks, and how many there are.
    private func cli() -> String {
        var text = files.filter { !$0.alerts.isEmpty }.map(table).joined()
        let counts = ProseAlert.Level.allCases.map { level in
            (level, files.reduce(0) { $0 + $1.alerts.count { $0.level == level } })
        }
        func told(_ level: ProseAlert.Level) -> String {
            let count = counts.first { $0.0 == level }?.1 ?? 0
            return painted("\(count) \(Self.plural(level.rawValue, count))", level)
        }
        let isFine = files.allSatisfy { $0.alerts.allSatisfy { $0.level == .suggestion } }
        let place = isInput ? "stdin" : "\(files.count) \(Self.plural("file", files.count))"
        text += "\(isFine ? "✔" : "✖") \(told(.error)), \(told(.warning)) and \(told(.suggestion)) in \(place).\n"
        return text
    }

    private func table(_ file: ProseFile) -> String {
        let rows = file.alerts.map { alert in
            [
                "\(alert.line):\(alert.column)", alert.level.rawValue, oneLine(alert.message), printable(alert.check),
            ]
        }
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = "\n \(colour ? "\u{1B}[4m\(printable(file.path))\u{1B}[0m" : printable(file.path))\n"
        for (alert, row) in zip(file.alerts, rows) {
            for (column, cell) in row.enumerated() {
                let room = String(repeating: " ", count: widths[column] - cell.count)
                text += " " + (column == 1 ? painted(cell, alert.level) : cell) + room + " "
            }
            text += "\n"
        }
        return text + "\n"
    }

    private static func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }

    private func painted(_ text: String, _ level: ProseAlert.Level) -> String {
        let code =
            switch level {
            case .error: "31"
            case .warning: "33"
            case .suggestion: "34"
            }
        return colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
