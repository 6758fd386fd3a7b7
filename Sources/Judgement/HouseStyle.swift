import Content
public import Findings
public import PolicyModel
import Rules
public import Style
import Text
import YAML

/// The municipality's house style: the rules it chose, read out of `.afspraken/stijl/` once and then only asked.
public final class HouseStyle {
    private let chosen: [(choice: StyleChoice, rule: StyleRule)]
    /// What each rule asks, by the name of its remarks.
    public let descriptions: [RuleID: RuleDescription]
    /// What was made ready for a type of text: the rules that hold for it, by name, and their checker.
    private struct Ready {
        let choices: [String: (choice: StyleChoice, rule: StyleRule)]
        let checker: StyleChecker
        let asked = AskedWords()
    }

    private var ready: [ContentTypeID: Ready?] = [:]
    /// One checker serves all types with the same rules.
    private var checkers: [[String]: StyleChecker] = [:]

    /// No house style at all.
    public init() {
        chosen = []
        descriptions = [:]
    }

    /// Reads the chosen rules. `files` are those below `stijl/`; without a choice (`stijl.yaml`) there is no house style.
    public init(_ files: [PolicyFile], of policy: Policy) throws(PolicyErrors) {
        guard let sheet = files.first(where: { $0.path == StyleSheet.path }) else {
            chosen = []
            descriptions = [:]
            return
        }
        let choices = try StyleSheet(sheet, of: policy).choices
        var lists: [String: [UInt8]] = [:]
        var sources: [String: PolicyFile] = [:]
        for file in files {
            let inner = String(file.path.dropFirst("stijl/".count))
            if inner.hasSuffix(".txt") { lists[inner] = file.bytes }
            if inner.hasSuffix(".yml") { sources[String(inner.dropLast(4))] = file }
        }
        var rules: [(choice: StyleChoice, rule: StyleRule)] = []
        var errors: [PolicyError] = []
        for choice in choices {
            guard let file = sources[choice.rule] else {
                errors.append(.missingRule(choice))
                continue
            }
            do throws(StyleProblem) {
                let rule = try StyleRule.read(StyleFile(path: "\(choice.rule).yml", bytes: file.bytes), lists: lists)
                rules.append((choice, rule))
            } catch {
                errors.append(PolicyError(error, in: files))
            }
        }
        guard errors.isEmpty else { throw PolicyErrors(errors) }
        chosen = rules
        descriptions = Dictionary(
            rules.map { ($0.choice.id, RuleDescription($0.choice, $0.rule)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Compiles every rule, to find what only shows then: a pattern that cannot be read.
    public func compileAll(files: [PolicyFile]) throws(PolicyErrors) {
        do throws(StyleProblem) {
            _ = try StyleChecker(chosen.map(\.rule), quotesLeftAlone: quotesLeftAlone, triesPatterns: true)
        } catch {
            throw PolicyErrors([PolicyError(error, in: files)])
        }
    }

    /// The languages of which a dictionary is asked.
    public var dictionaries: [String] {
        for (_, rule) in chosen {
            if case .spelling(let check) = rule.kind { return check.dictionaries }
        }
        return []
    }

    /// What the rules of a house style are about; text that says it is in another language is left alone.
    public static let language = "nl"

    /// The rules that hold for a type of text; nil: for a text of no type that the municipality has.
    public func rules(for type: ContentTypeID?) -> [(choice: StyleChoice, rule: StyleRule)] {
        chosen.filter { chosen in type.map { chosen.choice.holds(for: $0) } ?? chosen.choice.onlyTypes.isEmpty }
    }

    /// The names of rules that leave quotations alone.
    public var quotesLeftAlone: Set<String> {
        Set(chosen.filter { $0.choice.leavesQuotes }.map(\.rule.name))
    }

    /// What the house style remarks on a page: of what changed, when there was an earlier version.
    func findings(in subject: PageSubject, spelling: (any Style.Spelling)?) -> [Finding] {
        guard let ready = ready(for: subject.type.id) else { return [] }
        let text = StyledPage(subject).text
        let found = ready.checker.findings(in: text, spelling: spelling, asked: ready.asked)
        return withoutEchoes(found, ready).compactMap { found in
            ready.choices[found.rule].map { finding(found, by: $0.choice, $0.rule, in: subject, text) }
        }
    }

    /// Without what another rule says better of the same words: one remark is enough.
    private func withoutEchoes(_ found: [StyleFinding], _ ready: Ready) -> [StyleFinding] {
        withoutLighterCounts(withoutMisspellings(found, ready), ready)
    }

    /// Of rules that count in the same sentence, such as those on long and on very long ones, the gravest alone.
    private func withoutLighterCounts(_ found: [StyleFinding], _ ready: Ready) -> [StyleFinding] {
        let count: (StyleFinding) -> (level: StyleRule.Level, most: Int)? = { found in
            guard let rule = ready.choices[found.rule]?.rule, case .occurrence(let form) = rule.kind else { return nil }
            return form.max.map { (rule.level, $0) }
        }
        var gravest: [Range<Int>: (level: StyleRule.Level, most: Int)] = [:]
        for found in found {
            guard let here = count(found) else { continue }
            if let known = gravest[found.range], Self.isGraver(known, here) { continue }
            gravest[found.range] = here
        }
        return found.filter { found in
            guard let here = count(found), let known = gravest[found.range] else { return true }
            return !Self.isGraver(known, here)
        }
    }

    private static func isGraver(
        _ one: (level: StyleRule.Level, most: Int), _ other: (level: StyleRule.Level, most: Int)
    ) -> Bool {
        one.level == other.level ? one.most > other.most : one.level.rank > other.level.rank
    }

    /// Without words that the dictionary does not know and another rule mends.
    private func withoutMisspellings(_ found: [StyleFinding], _ ready: Ready) -> [StyleFinding] {
        let isSpelling: (StyleFinding) -> Bool = { found in
            if case .spelling = ready.choices[found.rule]?.rule.kind { true } else { false }
        }
        guard found.contains(where: isSpelling) else { return found }
        let mended = found.filter { !$0.replacement.isEmpty }.map(\.range)
        return found.filter { echo in !isSpelling(echo) || !mended.contains { $0.overlaps(echo.range) } }
    }

    private func ready(for type: ContentTypeID) -> Ready? {
        if let made = ready[type] { return made }
        let held = chosen.filter { $0.choice.holds(for: type) }
        let fresh: Ready? =
            held.isEmpty
            ? nil
            : checker(for: held.map(\.rule)).map { checker in
                Ready(
                    choices: Dictionary(held.map { ($0.rule.name, $0) }, uniquingKeysWith: { first, _ in first }),
                    checker: checker)
            }
        ready[type] = .some(fresh)
        return fresh
    }

    private func checker(for rules: [StyleRule]) -> StyleChecker? {
        let names = rules.map(\.name)
        if let made = checkers[names] { return made }
        // What cannot be compiled was refused when it arrived.
        guard let fresh = try? StyleChecker(rules, quotesLeftAlone: quotesLeftAlone, language: Self.language) else {
            return nil
        }
        checkers[names] = fresh
        return fresh
    }

    private func finding(
        _ found: StyleFinding, by choice: StyleChoice, _ rule: StyleRule, in subject: PageSubject, _ text: StyleText
    ) -> Finding {
        let nl = StyleRule.words(template: rule.message, for: found)
        let en = choice.english.map { StyleRule.words(template: $0, for: found) } ?? nl
        return Finding(
            rule: choice.id, place: subject.place(found.range), message: Message(nl: printable(nl), en: printable(en)),
            help: choice.remedy, fix: found.certainFix(of: rule, in: text))
    }
}

extension StyleRule.Level {
    fileprivate var rank: Int {
        switch self {
        case .suggestion: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension RuleDescription {
    /// A rule of house style as any other.
    fileprivate init(_ choice: StyleChoice, _ rule: StyleRule) {
        let weight: Severity =
            switch rule.level {
            case .suggestion: .info
            case .warning: .warn
            case .error: .block
            }
        self.init(
            id: choice.id, aliases: [rule.name] + choice.aliases, title: choice.title, demand: choice.demand,
            remedy: choice.remedy,
            agreements: choice.agreements, force: .adopted(from: .publish), weight: weight, reach: .result,
            canBeSwitchedOff: choice.canBeSwitchedOff, examples: { [] })
    }
}

extension PolicyError {
    fileprivate init(_ problem: StyleProblem, in files: [PolicyFile]) {
        let path = "stijl/\(problem.file)"
        let bytes = files.first { $0.path == path }?.bytes
        let position = bytes.flatMap { bytes in problem.offset.map { LineMap(bytes).position(at: $0, in: bytes) } }
        self.init(file: printable(path), position: position, message: problem.message)
    }

    fileprivate static func missingRule(_ choice: StyleChoice) -> PolicyError {
        let rule = printable(choice.rule)
        return PolicyError(
            file: StyleSheet.path, position: TextPosition(line: choice.source.line, column: choice.source.column),
            message: Message(
                nl: "De regel `\(rule)` is gekozen, maar `stijl/\(rule).yml` is er niet.",
                en: "The rule `\(rule)` was chosen, but `stijl/\(rule).yml` is not there."))
    }
}
