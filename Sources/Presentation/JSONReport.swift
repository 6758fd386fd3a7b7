import Findings
import JSON
import Text

extension Report {
    /// One object for each verdict, each on a line of its own (`protocol.md` 7).
    public func json() -> String {
        verdicts.map { value(of: $0).text() + "\n" }.joined()
    }

    private func value(of verdict: Verdict) -> JSONValue {
        [
            "version": 1,
            "verdict": .string(verdict.outcome.rawValue),
            "moment": .string(verdict.moment.rawValue),
            "policy": .optional(verdict.policy),
            "ref": .optional(verdict.ref),
            "base": .optional(verdict.base),
            "tip": .optional(verdict.tip),
            "approvals": [],
            "overrides": [],
            "findings": .array(verdict.findings.map(value)),
        ]
    }

    private func value(of judged: JudgedFinding) -> JSONValue {
        let finding = judged.finding
        let (place, span) = (finding.place, finding.place?.span)
        let path = place?.pathText
        let columns = place.flatMap { place in span.flatMap { shelf.text(of: place)?.utf16Columns(of: $0) } }
        return [
            "rule": .string(finding.rule.rawValue),
            "aliases": .strings(context.rules[finding.rule]?.aliases ?? []),
            "agreements": .strings(judged.agreements.map(\.rawValue)),
            "severity": .string(judged.severity.rawValue),
            "refuses": .bool(judged.refuses),
            "path": .optional(path),
            "pathBase64": .optional(path == nil ? place.map { base64($0.path) } : nil),
            "blob": .optional(place?.blob),
            "commit": .optional(place?.commit),
            "line": .optional(span?.start.line),
            "column": .optional(span?.start.column),
            "endLine": .optional(span?.end.line),
            "endColumn": .optional(span?.end.column),
            "byteStart": .optional(span?.bytes.lowerBound),
            "byteEnd": .optional(span?.bytes.upperBound),
            "utf16Column": .optional(columns?.start),
            "utf16EndColumn": .optional(columns?.end),
            "message": .string(finding.message[context.language]),
            "help": .optional(finding.help?[context.language]),
            "fix": finding.fix.map(value) ?? .null,
        ]
    }

    private func value(of fix: Fix) -> JSONValue {
        [
            "byteStart": .integer(fix.bytes.lowerBound),
            "byteEnd": .integer(fix.bytes.upperBound),
            "replacement": .string(fix.replacement),
        ]
    }
}
