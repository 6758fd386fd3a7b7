import Findings
import JSON
import Text

extension Report {
    /// GitHub workflow commands, one annotation on a line.
    ///
    /// Escapes as the runner undoes them (actions/runner, `ActionCommand.cs`). Columns are UTF-16 code units and only
    /// given for a place on one line, as GitHub asks.
    public func github() -> String {
        verdicts.flatMap(\.findings).map { command($0) + "\n" }.joined()
    }

    private func command(_ judged: JudgedFinding) -> String {
        let finding = judged.finding
        var properties: [(name: String, value: String)] = []
        if let place = finding.place {
            properties.append(("file", printable(bytes: place.path)))
            if let span = place.span {
                properties.append(("line", String(span.start.line)))
                properties.append(("endLine", String(span.end.line)))
                if span.start.line == span.end.line, let columns = shelf.text(of: place)?.utf16Columns(of: span) {
                    properties.append(("col", String(columns.start)))
                    properties.append(("endColumn", String(columns.end)))
                }
            }
        }
        properties.append(("title", printable(title(finding.rule))))
        let written = properties.map { "\($0.name)=\(escaped($0.value, property: true))" }.joined(separator: ",")
        let words = [finding.message[context.language], finding.help?[context.language]]
        let message = (words.map { $0.map(oneLine) } + [context.citation(of: judged.agreements)])
            .compactMap(\.self).joined(separator: "\n")
        return "::\(level(judged)) \(written)::\(escaped(message, property: false))"
    }

    private func level(_ judged: JudgedFinding) -> String {
        switch Weight(judged) {
        case .refuses: "error"
        case .later, .warns: "warning"
        case .tip: "notice"
        }
    }

    private func title(_ rule: RuleID) -> String {
        context.rules[rule].map { "\($0.title[context.language]) [\(rule)]" } ?? rule.rawValue
    }

    private func escaped(_ text: String, property: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where property: escaped += "%3A"
            case "," where property: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A GitLab Code Quality report. A finding about the whole push stands at line 1 of `.`, as GitLab drops one
    /// without a place.
    public func gitlab() -> String {
        var prints = FingerprintMaker(shelf)
        let issues = verdicts.flatMap(\.findings).map { issue($0, fingerprint: prints.next($0.finding)) }
        return JSONValue.array(issues).text(.pretty) + "\n"
    }

    private func issue(_ judged: JudgedFinding, fingerprint: String) -> JSONValue {
        let (finding, span) = (judged.finding, judged.finding.place?.span)
        var lines = [JSONMember("begin", .integer(span?.start.line ?? 1))]
        if let end = span?.end.line { lines.append(JSONMember("end", .integer(end))) }
        let path = finding.place.map { $0.pathText ?? printable(bytes: $0.path) }
        return [
            "type": "issue",
            "description": .string(finding.message[context.language]),
            "check_name": .string(finding.rule.rawValue),
            "fingerprint": .string(fingerprint),
            "severity": .string(severity(judged)),
            "location": ["path": .string(path ?? "."), "lines": .object(lines)],
        ]
    }

    private func severity(_ judged: JudgedFinding) -> String {
        switch Weight(judged) {
        case .refuses: "blocker"
        case .later: "major"
        case .warns: "minor"
        case .tip: "info"
        }
    }
}
