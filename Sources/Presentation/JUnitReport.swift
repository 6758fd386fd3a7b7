import Findings
import Text

extension Report {
    /// JUnit XML: a suite for each verdict, a case for each finding; only what refuses is a failure.
    public func junit() -> String {
        let cases = verdicts.flatMap(\.findings)
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"afspraak\" tests=\"\(verdicts.map(caseCount).reduce(0, +))\" "
        xml += "failures=\"\(cases.count(where: \.refuses))\" errors=\"0\" time=\"0\">\n"
        for verdict in verdicts { xml += suite(verdict) }
        return xml + "</testsuites>\n"
    }

    /// A suite without cases reads as "nothing ran", so a clean verdict is one case that passed.
    private func caseCount(_ verdict: Verdict) -> Int { max(1, verdict.findings.count) }

    private func suite(_ verdict: Verdict) -> String {
        let name = xmlAttribute(verdict.ref ?? verdict.moment.rawValue)
        var xml = "  <testsuite name=\"\(name)\" tests=\"\(caseCount(verdict))\" "
        xml += "failures=\"\(verdict.findings.count(where: \.refuses))\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
        if verdict.findings.isEmpty {
            xml += "    <testcase classname=\"afspraak\" name=\"\(verdict.moment.rawValue)\" time=\"0\"/>\n"
        }
        for judged in verdict.findings { xml += testCase(judged) }
        return xml + "  </testsuite>\n"
    }

    private func testCase(_ judged: JudgedFinding) -> String {
        let finding = judged.finding
        let place = finding.place.map { xmlText(printable(bytes: $0.path)) }
        let position = finding.place?.span.map { " \($0.start.line):\($0.start.column)" } ?? ""
        var xml = "    <testcase classname=\"\(place ?? "afspraak")\" name=\"\(xmlAttribute(finding.rule.rawValue))"
        xml += "\(position)\" time=\"0\""
        if let place { xml += " file=\"\(place)\"" }
        if let line = finding.place?.span?.start.line { xml += " line=\"\(line)\"" }
        xml += ">\n"
        let message = oneLine(finding.message[context.language])
        let more = [message, finding.help?[context.language], context.citation(of: judged.agreements)]
        let body = xmlText(more.compactMap(\.self).joined(separator: "\n"))
        if judged.refuses {
            let type = xmlAttribute(finding.rule.rawValue)
            xml += "      <failure message=\"\(xmlText(message))\" type=\"\(type)\">\(body)</failure>\n"
        } else {
            xml += "      <system-out>\(body)</system-out>\n"
        }
        return xml + "    </testcase>\n"
    }

    private func xmlAttribute(_ text: String) -> String { xmlText(printable(text)) }

    /// XML 1.0 cannot hold most control characters, not even as references: they become U+FFFD.
    private func xmlText(_ text: String) -> String {
        var xml = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": xml += "&amp;"
            case "<": xml += "&lt;"
            case ">": xml += "&gt;"
            case "\"": xml += "&quot;"
            case "\r": xml += "&#13;"
            case "\n", "\t": xml.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": xml += "\u{FFFD}"
            default: xml.unicodeScalars.append(scalar)
            }
        }
        return xml
    }
}
