import Content
import Findings
import Markdown
import Rules
import Switches
import Text

/// The switches that an author put in a page (`<!-- afspraak uit: regel, reden -->`): which findings they take away, and what is
/// to be said about them.
struct SwitchUse {
    private let board: SwitchBoard
    private let subject: PageSubject

    /// nil for a page without any.
    init?(in subject: PageSubject, rules: RuleBook, styles: [RuleID: RuleDescription]) {
        let page = subject.page
        guard !page.markdown.rawHTML.isEmpty else { return nil }
        let comments = TextComment.all(in: page.markdown, bytes: page.bytes)
        let written = AuthorSwitches(comments, in: page.bytes, body: page.bodyRange)
        guard !written.isEmpty else { return nil }
        let known = rules.descriptions + styles.values
        board = SwitchBoard(written) { name in Self.target(of: name, among: known) }
        self.subject = subject
    }

    private static func target(of name: String, among known: [RuleDescription]) -> SwitchTarget {
        let asked = RuleID(name)
        guard let rule = known.first(where: { $0.id == asked }) ?? known.first(where: { $0.aliases.contains(name) })
        else {
            let names = known.filter(\.canBeSwitchedOff).flatMap { [$0.id.rawValue] + $0.aliases }
            return .unknown(nearest: nearest(to: name, among: names.sorted()))
        }
        return rule.canBeSwitchedOff ? .rule(rule.id.rawValue) : .fixed(rule.id.rawValue)
    }

    /// The findings that stay, and those about the switches themselves.
    func apply(to findings: [Finding], rules: RuleBook) -> [Finding] {
        var board = board
        let kept = findings.filter { finding in
            guard let place = finding.place?.span?.bytes else { return true }
            return !board.silences(finding.rule.rawValue, at: place)
        }
        var effort = Self.mostEffort
        let remarks = board.remarks { isNew($0, effort: &effort) }
        guard !remarks.isEmpty else { return kept }
        let subject = SwitchSubject(page: subject, remarks: remarks)
        return kept + rules.switches.flatMap { $0.findings(in: subject) }
    }

    /// How many bytes may be compared to find out what is new on one page.
    private static let mostEffort = 20_000_000

    /// Whether a stretch was not there before, word for word: what did not change was not judged, so nothing was found in it.
    /// What takes too long to find out counts as not new.
    private func isNew(_ range: Range<Int>, effort: inout Int) -> Bool {
        guard let before = subject.before?.bytes else { return true }
        let wanted = subject.page.bytes[range.clamped(to: subject.page.bytes.indices)]
        guard let first = wanted.first, wanted.count <= before.count else { return true }
        return before.withUnsafeBufferPointer { before in
            for start in 0...before.count - wanted.count where before[start] == first {
                var (at, place) = (wanted.startIndex, start)
                while at < wanted.endIndex, wanted[at] == before[place] {
                    at += 1
                    place += 1
                }
                effort -= place - start + 1
                if at == wanted.endIndex || effort < 0 { return false }
            }
            return true
        }
    }
}
