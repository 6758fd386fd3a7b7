import Findings
import JSON
import Text

extension Report {
    /// A SARIF 2.1.0 log with one run for each verdict.
    ///
    /// Columns are UTF-16 code units, counted in the source; where that is not at hand only line and bytes are given.
    public func sarif() -> String {
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": .array(verdicts.map(run)),
        ]
        return log.text(.pretty) + "\n"
    }

    private func run(_ verdict: Verdict) -> JSONValue {
        let rules = Set(verdict.findings.map(\.finding.rule)).union(context.rules.keys).sorted()
        let index = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
        var prints = FingerprintMaker(shelf)
        let results = verdict.findings.map { judged in
            result(judged, ruleIndex: index[judged.finding.rule], fingerprint: prints.next(judged.finding))
        }
        let driver: JSONValue = [
            "name": "Afspraak",
            "version": .string(context.toolVersion),
            "language": .string(context.language.rawValue),
            "rules": .array(rules.map(descriptor)),
        ]
        return [
            "tool": ["driver": driver],
            "automationDetails": ["id": .string(category(verdict))],
            "language": .string(context.language.rawValue),
            "columnKind": "utf16CodeUnits",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "invocations": [["executionSuccessful": true]],
            "results": .array(results),
            "properties": [
                "verdict": .string(verdict.outcome.rawValue),
                "moment": .string(verdict.moment.rawValue),
                "ref": .optional(verdict.ref),
                "base": .optional(verdict.base),
                "tip": .optional(verdict.tip),
                "policy": .optional(verdict.policy),
            ],
        ]
    }

    /// A forge tells runs apart by this; the part after the last slash would name one run.
    private func category(_ verdict: Verdict) -> String {
        (["afspraak"] + (verdict.ref.map { [uriReference(Array($0.utf8))] } ?? [])).joined(separator: "/") + "/"
    }

    private func descriptor(_ rule: RuleID) -> JSONValue {
        guard let description = context.rules[rule] else { return ["id": .string(rule.rawValue)] }
        let language = context.language
        let level: JSONValue = if case .adopted = description.force { "warning" } else { "error" }
        return [
            "id": .string(rule.rawValue),
            "shortDescription": ["text": .string(description.title[language])],
            "fullDescription": ["text": .string(description.demand[language])],
            "help": ["text": .string(description.remedy[language])],
            "defaultConfiguration": ["level": level],
            "properties": ["tags": .strings(tags(description))],
        ]
    }

    /// SARIF wants each tag once.
    private func tags(_ description: RuleDescription) -> [String] {
        var seen: Set<String> = []
        return (description.agreements.map(\.rawValue) + description.aliases).filter { seen.insert($0).inserted }
    }

    private func result(_ judged: JudgedFinding, ruleIndex: Int?, fingerprint: String) -> JSONValue {
        let finding = judged.finding
        var members = [
            JSONMember("ruleId", .string(finding.rule.rawValue)),
            JSONMember("level", .string(level(judged))),
            JSONMember("message", ["text": .string(words(finding))]),
            JSONMember("locations", .array(finding.place.map { [location($0)] } ?? [])),
            JSONMember("partialFingerprints", ["afspraak/v1": .string(fingerprint)]),
            JSONMember(
                "properties",
                ["refuses": .bool(judged.refuses), "agreements": .strings(judged.agreements.map(\.rawValue))]),
        ]
        if let ruleIndex { members.append(JSONMember("ruleIndex", .integer(ruleIndex))) }
        if let fix = fix(finding) { members.append(JSONMember("fixes", [fix])) }
        return .object(members)
    }

    /// The message and how to mend it: SARIF has no field of its own for the second.
    private func words(_ finding: Finding) -> String {
        [finding.message, finding.help].compactMap { $0?[context.language] }.joined(separator: "\n")
    }

    private func level(_ judged: JudgedFinding) -> String {
        switch Weight(judged) {
        case .refuses: "error"
        case .later, .warns: "warning"
        case .tip: "note"
        }
    }

    private func location(_ place: Place) -> JSONValue {
        var physical = [JSONMember("artifactLocation", ["uri": .string(uriReference(place.path))])]
        if let span = place.span {
            physical.append(JSONMember("region", .object(region(span, in: shelf.text(of: place)))))
        }
        return ["physicalLocation": .object(physical)]
    }

    private func region(_ span: Span, in source: SourceText?) -> [JSONMember] {
        var members = [
            JSONMember("startLine", .integer(span.start.line)), JSONMember("endLine", .integer(span.end.line)),
        ]
        if let columns = source?.utf16Columns(of: span) {
            members.append(JSONMember("startColumn", .integer(columns.start)))
            members.append(JSONMember("endColumn", .integer(columns.end)))
        }
        members.append(JSONMember("byteOffset", .integer(span.bytes.lowerBound)))
        members.append(JSONMember("byteLength", .integer(span.bytes.count)))
        return members
    }

    /// Only where the source is at hand: a text replacement needs a text region, with columns.
    private func fix(_ finding: Finding) -> JSONValue? {
        guard let fix = finding.fix, let place = finding.place, let source = shelf.text(of: place),
            fix.bytes.lowerBound >= 0, fix.bytes.upperBound <= source.bytes.count
        else { return nil }
        let span = Span(fix.bytes, in: source.bytes, lines: source.lines)
        guard source.utf16Columns(of: span) != nil else { return nil }
        let replacement: JSONValue = [
            "deletedRegion": .object(region(span, in: source)),
            "insertedContent": ["text": .string(fix.replacement)],
        ]
        let change: JSONValue = [
            "artifactLocation": ["uri": .string(uriReference(place.path))], "replacements": [replacement],
        ]
        return ["artifactChanges": [change]]
    }
}
