import Findings
import Markdown
import Patterns
import Presentation
import Rules
import Style
import Switches
import Text

/// Looks at texts, one after the other: for one thread.
struct ProseLook {
    let plan: StylePlan
    let language: Language
    private let words: ProseWords
    private var memories: [Int: StyleMemory] = [:]
    /// The checkers of the plan's profiles, as this thread uses them.
    private var checkers: [Int: StyleChecker] = [:]
    private let ownsCheckers: Bool
    private let matcher = PatternMatcher()

    /// - Parameter ownsCheckers: whether it takes a copy of each checker: another thread uses the plan's, for many texts.
    init(_ plan: StylePlan, in language: Language, ownsCheckers: Bool = false) {
        self.plan = plan
        self.ownsCheckers = ownsCheckers
        self.language = language
        words = ProseWords(plan.learning)
    }

    /// What is remarked on a text, and which of it can be mended with certainty.
    struct Seen {
        var alerts: [ProseAlert] = []
        var fixes: [Fix] = []
        /// Whether every rule looked at everything.
        var isWhole = true
    }

    mutating func see(_ text: ReadProse, at path: String) -> Seen {
        var seen = Seen()
        if let problem = text.problem {
            seen.alerts.append(ProseAlert(.file, at: path, nil, level: .warning, problem, in: language))
        }
        guard let place = text.type.flatMap(plan.profileOfType) ?? plan.profile(path),
            plan.profiles.indices.contains(place)
        else { return seen }
        let profile = plan.profiles[place]
        let comments = comments(of: text, profile)
        var vale = ValeSwitches(comments)
        var board = SwitchBoard(
            AuthorSwitches(comments, in: text.bytes, body: text.body), target: profile.target)
        var reading = profile.reading
        reading.blanked = blanked(in: text, profile, areBlocks: false)
        reading.blankedBlocks = blanked(in: text, profile, areBlocks: true)
        let style = StyleText(
            bytes: text.bytes, markdown: text.markdown, fields: text.fields, body: text.body, language: text.language,
            reading: reading)
        let memory = memories[place] ?? StyleMemory()
        memories[place] = memory
        let checker = checkers[place] ?? (ownsCheckers ? profile.checker.copy : profile.checker)
        checkers[place] = checker
        let report = checker.report(
            on: style, spelling: words.spelling(profile.dictionaries), memory: memory)
        var places = PlaceCounter(text)
        var blanked = BlankedWalk((reading.blanked + reading.blankedBlocks).sorted { $0.lowerBound < $1.lowerBound })
        for found in report.findings {
            guard let held = profile.rules[found.rule], !blanked.touches(found.range) else { continue }
            if vale.silences(held.check, matched: found.matched, at: found.range.lowerBound) { continue }
            if board.silences(found.rule, at: found.range) { continue }
            guard held.level >= plan.minimum else { continue }
            seen.alerts.append(alert(found, held, at: path, &places))
            if let fix = found.certainFix(of: held.rule, in: style) { seen.fixes.append(fix) }
        }
        for remark in board.remarks() {
            let position = text.lines.position(at: remark.range.lowerBound, in: text.bytes)
            seen.alerts.append(
                ProseAlert(.switch, at: path, position, level: .warning, remark.words.message, in: language))
        }
        seen.isWhole = report.unfinished.isEmpty
        for name in report.unfinished.sorted() {
            let check = profile.rules[name]?.check ?? name
            seen.alerts.append(
                ProseAlert(.file, at: path, nil, level: .suggestion, .notAllSeen(check), in: language))
        }
        seen.alerts.removeAll { $0.level < plan.minimum }
        return seen
    }

    private func comments(of text: ReadProse, _ profile: StyleProfile) -> [TextComment] {
        guard text.holdsComments else { return [] }
        let usual = text.markdown.rawHTML.isEmpty ? [] : TextComment.all(in: text.markdown, bytes: text.bytes)
        guard let form = profile.comments else { return usual }
        let own = TextComment.all(between: form, in: text.markdown, bytes: text.bytes, body: text.body)
        return (usual + own).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Stretches that the settings leave out, in order.
    private func blanked(in text: ReadProse, _ profile: StyleProfile, areBlocks: Bool) -> [Range<Int>] {
        guard profile.ignored.contains(where: { $0.isBlock == areBlocks }) else { return [] }
        var ranges: [Range<Int>] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            for (pattern, isBlock) in profile.ignored where isBlock == areBlocks {
                var next = text.body.lowerBound
                while ranges.count < 100_000, let range = matcher.firstMatch(of: pattern, in: bytes, from: next) {
                    ranges.append(range)
                    next = range.upperBound
                }
            }
        }
        return ranges.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func alert(
        _ found: StyleFinding, _ held: ProfileRule, at path: String, _ places: inout PlaceCounter
    ) -> ProseAlert {
        let position = places.position(at: found.range.lowerBound)
        let template = held.message[language]
        let action = held.rule.action.map { ProseAlert.Action(name: $0.name, params: $0.params) }
        return ProseAlert(
            path: path, line: position.line, column: position.column, lastColumn: places.lastColumn(of: found.range),
            check: held.check, level: held.level, message: StyleRule.words(template: template, for: found),
            match: found.matched, description: held.rule.description ?? "", link: held.rule.link ?? "",
            action: action
                ?? (found.replacement.isEmpty ? nil : ProseAlert.Action(name: "replace", params: found.replacement)))
    }
}

extension Message {
    fileprivate static func notAllSeen(_ check: String) -> Message {
        Message(
            nl: "`\(check)` vond hier te veel, of keek niet alles na.",
            en: "`\(check)` found too much here, or did not look at everything.")
    }
}
