import Findings
import Text

extension Report {
    /// `path:line:column: severity: message [rule]`, one finding on a line, as compilers write and editors read it.
    ///
    /// Columns count graphemes. A finding about a whole file stands at 1:1; one about the push begins with the
    /// program's name instead of a path.
    public func line() -> String {
        verdicts.flatMap(\.findings).map { judged in
            let (finding, start) = (judged.finding, judged.finding.place?.span?.start)
            let place = finding.place.map {
                "\(printable(bytes: $0.path)):\(start?.line ?? 1):\(start?.column ?? 1)"
            }
            let message = oneLine(finding.message[context.language])
            return "\(place ?? "afspraak"): \(word(judged)): \(message) [\(printable(finding.rule.rawValue))]\n"
        }.joined()
    }

    private func word(_ judged: JudgedFinding) -> String {
        switch Weight(judged) {
        case .refuses: "error"
        case .later, .warns: "warning"
        case .tip: "info"
        }
    }
}

/// Words on one line: line ends become spaces, everything else that steers a terminal becomes visible.
func oneLine(_ text: String) -> String {
    let hasLines = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
    guard hasLines else { return printable(text) }
    return printable(text.split(whereSeparator: \.isNewline).joined(separator: " "))
}
