import Findings
import Text

/// What is said about one verdict: the first sentences and the remarks, grouped by file.
struct AnswerSection {
    private let part: AnswerPart
    private let context: ReportContext
    private let options: AnswerOptions
    private let shelf: SourceShelf
    private let palette: Palette
    /// The places of what may be told to nobody, by path.
    private let concealed: [[UInt8]: [Place]]

    init(_ part: AnswerPart, _ context: ReportContext, _ options: AnswerOptions, _ shelf: SourceShelf) {
        self.part = part
        self.context = context
        self.options = options
        self.shelf = shelf
        palette = Palette(options.colour)
        let places = part.verdict.findings.filter(\.finding.concealsText).compactMap(\.finding.place)
        concealed = Dictionary(grouping: places, by: \.path)
    }

    /// Whether the lines of a place hold what may be told to nobody. In another version of the file it can stand anywhere.
    private func isConcealed(_ place: Place, _ span: Span) -> Bool {
        (concealed[place.path] ?? []).contains { other in
            guard other.blob == place.blob, let hidden = other.span else { return true }
            return hidden.start.line <= span.end.line && span.start.line <= hidden.end.line
        }
    }

    /// How many remarks are shown when not all are asked for.
    private static let fewest = 3

    var lines: [String] {
        let verdict = part.verdict
        let ordered = mostImportantFirst(verdict.findings)
        let shown = options.allRemarks ? ordered : Array(ordered.prefix(Self.fewest))
        var lines = wrap(part.occasion.opening(verdict.outcome, moment: verdict.moment)[language])
        if let count = countSentence(of: verdict.findings, shown: shown.count) { lines += wrap(count[language]) }
        for (number, group) in byFile(shown).enumerated() {
            lines += [""] + [palette.strong(heading(group.place))]
            for (index, judged) in group.findings.enumerated() {
                let isShort = options.isBrief && (number > 0 || index > 0)
                let next = group.findings.dropFirst(index + 1).first
                lines += (index == 0 || isShort ? [] : [""])
                lines += isShort ? shortRemark(judged) : remark(judged, followedBy: next)
            }
        }
        let command =
            options.command.map { Message(nl: "\($0.nl) --alle-opmerkingen", en: "\($0.en) --all-remarks") }
            ?? part.occasion.allRemarksCommand
        if let more = moreSentence(ordered.count - shown.count, command: command) {
            lines += [""] + wrap(more[language])
        }
        return lines
    }

    private var language: Language { context.language }
    private var width: Int { max(20, options.width) }

    /// Refusing first, then by weight; equals stay in report order.
    private func mostImportantFirst(_ findings: [JudgedFinding]) -> [JudgedFinding] {
        findings.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.refuses != b.refuses { return a.refuses }
            if a.severity != b.severity { return a.severity > b.severity }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// Files in the order of their most important remark.
    private func byFile(_ findings: [JudgedFinding]) -> [(place: Place?, findings: [JudgedFinding])] {
        var groups: [(place: Place?, findings: [JudgedFinding])] = []
        var known: [[UInt8]?: Int] = [:]
        for judged in findings {
            let place = judged.finding.place
            if let index = known[place?.path] {
                groups[index].findings.append(judged)
            } else {
                known[place?.path] = groups.count
                groups.append((place, [judged]))
            }
        }
        return groups
    }

    private func heading(_ place: Place?) -> String {
        if let place { return printable(bytes: place.path) }
        return Message(nl: "Je wijziging als geheel", en: "Your change as a whole")[language]
    }

    private func remark(_ judged: JudgedFinding, followedBy next: JudgedFinding?) -> [String] {
        let finding = judged.finding
        var lines = finding.place.map(quotation) ?? []
        lines += message(judged, start: "")
        let isRepeated = next?.finding.rule == finding.rule && !options.isBrief
        // The same way out is told once, below the last remark that it mends.
        if !isRepeated || next?.finding.help != finding.help { lines += help(judged) }
        if isRepeated { return lines }
        let command = "`afspraak \(Message(nl: "uitleg", en: "explain")[language]) \(oneLine(finding.rule.rawValue))`"
        let citation = context.citation(of: judged.agreements).map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " }
        let source = (citation ?? "") + Message(nl: "Meer weten? ", en: "More: ")[language] + command
        return lines + wrapped(source, width: width, indent: "  ").map(palette.faint)
    }

    /// A remark without its quotation and its agreement: what is the matter on which line, and the way out when it refuses.
    private func shortRemark(_ judged: JudgedFinding) -> [String] {
        let line = judged.finding.place?.span.map { span in
            Message(nl: "Regel \(span.start.line). ", en: "Line \(span.start.line). ")[language]
        }
        return message(judged, start: line ?? "") + (judged.refuses ? help(judged) : [])
    }

    private func message(_ judged: JudgedFinding, start: String) -> [String] {
        let label = label(judged, force: context.rules[judged.finding.rule]?.force, at: part.verdict.moment)[language]
        let message = start + label + ": " + oneLine(judged.finding.message[language])
        return wrapped(message, width: width, indent: "  ").enumerated().map { index, line in
            index == 0 ? palette.painted(label, in: line, Weight(judged)) : line
        }
    }

    private func help(_ judged: JudgedFinding) -> [String] {
        // What an earlier version holds is not mended by a new one on top of it.
        if judged.finding.place?.commit != nil, judged.refuses {
            return wrapped(
                Message(
                    nl:
                        "Dit zit in iets wat je eerder bewaarde; in je map kan het al goed staan. Typ `afspraak bundelen`, dan "
                        + "wordt alles één keer bewaard, en stuur opnieuw door.",
                    en:
                        "This is in something you saved before; in your folder it may be right already. Type `afspraak bundle`, "
                        + "so that all is saved once, and push again.")[language], width: width, indent: "  ")
        }
        guard let help = judged.finding.help, !isHandedOver(judged) else { return [] }
        let start = Message(nl: "Zo los je het op: ", en: "How to solve it: ")[language]
        return wrapped(start + oneLine(help[language]), width: width, indent: "  ")
    }

    /// Whether what is said concerns who takes the proposal over, and the author already did all there is to do.
    private func isHandedOver(_ judged: JudgedFinding) -> Bool {
        guard case .right? = context.rules[judged.finding.rule]?.force else { return false }
        return part.verdict.moment == .submit && !judged.refuses
    }

    /// The line with its number and a marker, or the number alone when the text is not at hand.
    private func quotation(_ place: Place) -> [String] {
        guard let span = place.span else { return [] }
        let number = String(span.start.line)
        let gutter = "  \(number) | "
        guard !isConcealed(place, span), let source = shelf.text(of: place),
            let quotation = Quotation(span, in: source, width: width - displayWidth(gutter))
        else {
            return [
                Message(
                    nl: "  Regel \(number), teken \(span.start.column)",
                    en: "  Line \(number), column \(span.start.column)")[language]
            ]
        }
        let empty = String(repeating: " ", count: number.count + 2) + " | "
        return [palette.faint(gutter) + quotation.line, palette.faint(empty) + quotation.marker]
    }

    private func wrap(_ text: String) -> [String] { wrapped(text, width: width) }
}
