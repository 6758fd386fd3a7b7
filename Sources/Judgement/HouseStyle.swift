import Content
public import Findings
import Packing
public import PolicyModel
import Rules
public import Style
import Text
import YAML

/// The municipality's house style: the rules it chose, read out of `.afspraken/stijl/` once and then only asked.
public final class HouseStyle {
    /// A rule as it was chosen, without what it looks for.
    private struct Chosen {
        let choice: StyleChoice
        let level: StyleRule.Level
    }

    private let chosen: [Chosen]
    /// What each rule asks, by the name of its remarks.
    public let descriptions: [RuleID: RuleDescription]
    /// The languages of which a dictionary is asked.
    public let dictionaries: [String]
    /// What each rule looks for, in the order of `chosen`. With all checkers kept nobody asks for it.
    private lazy var rules: [StyleRule] = readRules()
    private let readRules: () -> [StyleRule]
    /// What was made ready for a type of text: the rules that hold for it, by name, and their checker.
    private struct Ready {
        let choices: [String: StyleChoice]
        let checker: StyleChecker
        let memory = StyleMemory()
    }

    private var ready: [ContentTypeID: Ready?] = [:]
    /// One checker serves all types with the same rules.
    private var checkers: [[String]: StyleChecker] = [:]
    /// Checkers that were made before, still packed.
    private var kept: [[String]: Unpacker] = [:]
    /// Whether a checker was made that is not kept.
    private var hasNews = false

    private init(_ chosen: [Chosen], dictionaries: [String], readRules: @escaping () -> [StyleRule]) {
        self.chosen = chosen
        self.dictionaries = dictionaries
        self.readRules = readRules
        descriptions = Dictionary(
            chosen.map { ($0.choice.id, RuleDescription($0.choice, $0.level)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// No house style at all.
    public convenience init() { self.init([], dictionaries: []) { [] } }

    /// Reads the chosen rules. `files` are those below `stijl/`; without a choice (`stijl.yaml`) there is no house style.
    public convenience init(_ files: [PolicyFile], of policy: Policy) throws(PolicyErrors) {
        guard let sheet = files.first(where: { $0.path == StyleSheet.path }) else {
            self.init()
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
        lists[RegisterNames.list, default: []] += [0x0A] + RegisterNames(policy).lines
        var rules: [StyleRule] = []
        var errors: [PolicyError] = []
        for choice in choices {
            guard let file = sources[choice.rule] else {
                errors.append(.missingRule(choice))
                continue
            }
            do throws(StyleProblem) {
                rules.append(try StyleRule.read(StyleFile(path: "\(choice.rule).yml", bytes: file.bytes), lists: lists))
            } catch {
                errors.append(PolicyError(error, in: files))
            }
        }
        guard errors.isEmpty else { throw PolicyErrors(errors) }
        let chosen = zip(choices, rules).map { Chosen(choice: $0, level: $1.level) }
        self.init(chosen, dictionaries: Self.dictionaries(of: rules)) { [rules] in rules }
    }

    /// What `packed` gave for the same agreements; nil when it cannot be read. `otherwise` reads the rules themselves, for what
    /// was not kept.
    public convenience init?(kept bytes: [UInt8], otherwise: @escaping () -> HouseStyle?) {
        do throws(PackingProblem) {
            var packed = Unpacker(bytes)
            let choices = try [StyleChoice](from: &packed)
            let levels = try [StyleRule.Level](from: &packed)
            guard choices.count == levels.count else { return nil }
            let dictionaries = try [String](from: &packed)
            self.init(zip(choices, levels).map { Chosen(choice: $0, level: $1) }, dictionaries: dictionaries) {
                otherwise()?.rules ?? []
            }
            for _ in 0..<(try packed.count()) {
                let names = try [String](from: &packed)
                kept[names] = try packed.part()
            }
        } catch {
            return nil
        }
    }

    /// What it takes to be ready at once the next time; nil when that is kept already.
    public var packed: [UInt8]? {
        guard hasNews else { return nil }
        var packer = Packer()
        chosen.map(\.choice).pack(into: &packer)
        chosen.map(\.level).pack(into: &packer)
        dictionaries.pack(into: &packer)
        var parts = kept.mapValues(\.rest)
        for (names, checker) in checkers where parts[names] == nil {
            var inner = Packer()
            checker.pack(into: &inner)
            parts[names] = inner.bytes
        }
        packer.add(parts.count)
        for (names, part) in parts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            names.pack(into: &packer)
            packer.add(part)
        }
        return packer.bytes
    }

    /// Compiles every rule, to find what only shows then: a pattern that cannot be read.
    public func compileAll(files: [PolicyFile]) throws(PolicyErrors) {
        do throws(StyleProblem) {
            _ = try StyleChecker(rules, quotesLeftAlone: quotesLeftAlone, triesPatterns: true)
        } catch {
            throw PolicyErrors([PolicyError(error, in: files)])
        }
    }

    private static func dictionaries(of rules: [StyleRule]) -> [String] {
        for rule in rules {
            if case .spelling(let check) = rule.kind { return check.dictionaries }
        }
        return []
    }

    /// What the rules of a house style are about; text that says it is in another language is left alone.
    public static let language = "nl"

    /// The rules that hold for a type of text; nil: for a text of no type that the municipality has.
    public func rules(for type: ContentTypeID?) -> [(choice: StyleChoice, rule: StyleRule)] {
        zip(chosen, rules).filter { chosen, _ in
            type.map { chosen.choice.holds(for: $0) } ?? chosen.choice.onlyTypes.isEmpty
        }.map { ($0.choice, $1) }
    }

    /// The scale on which the municipality chose to measure how texts read; Flesch-Douma when it chose none.
    public var readability: ReadabilityMetric { rules.lazy.compactMap(\.scale).first ?? .fleschDouma }

    /// The names of rules that leave quotations alone.
    public var quotesLeftAlone: Set<String> {
        Set(chosen.filter { $0.choice.leavesQuotes }.map(\.choice.rule))
    }

    /// What the house style remarks on a page: of what changed, when there was an earlier version.
    func findings(in subject: PageSubject, spelling: (any Style.Spelling)?) -> [Finding] {
        guard let ready = ready(for: subject.type.id) else { return [] }
        let text = StyledPage(subject).text
        let found = ready.checker.findings(in: text, spelling: spelling, memory: ready.memory)
        return withoutEchoes(found, ready).compactMap { found in
            guard let choice = ready.choices[found.rule], let rule = ready.checker.rule(named: found.rule) else {
                return nil
            }
            return finding(found, by: choice, rule, in: subject, text)
        }
    }

    /// Without what another rule says better of the same words: one remark is enough.
    private func withoutEchoes(_ found: [StyleFinding], _ ready: Ready) -> [StyleFinding] {
        withoutLighterCounts(withoutMisspellings(found, ready), ready)
    }

    /// Of rules that count in the same sentence, such as those on long and on very long ones, the gravest alone.
    private func withoutLighterCounts(_ found: [StyleFinding], _ ready: Ready) -> [StyleFinding] {
        let count: (StyleFinding) -> (level: StyleRule.Level, most: Int)? = { found in
            guard let rule = ready.checker.rule(named: found.rule), case .occurrence(let form) = rule.kind else {
                return nil
            }
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
            if case .spelling = ready.checker.rule(named: found.rule)?.kind { true } else { false }
        }
        guard found.contains(where: isSpelling) else { return found }
        let mended = found.filter { !$0.replacement.isEmpty }.map(\.range)
        return found.filter { echo in !isSpelling(echo) || !mended.contains { $0.overlaps(echo.range) } }
    }

    private func ready(for type: ContentTypeID) -> Ready? {
        if let made = ready[type] { return made }
        let held = chosen.map(\.choice).filter { $0.holds(for: type) }
        let fresh: Ready? =
            held.isEmpty
            ? nil
            : checker(for: held.map(\.rule)).map { checker in
                Ready(
                    choices: Dictionary(held.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first }),
                    checker: checker)
            }
        ready[type] = .some(fresh)
        return fresh
    }

    private func checker(for names: [String]) -> StyleChecker? {
        if let made = checkers[names] { return made }
        let made = keptChecker(for: names) ?? freshChecker(for: names)
        checkers[names] = made
        return made
    }

    private func keptChecker(for names: [String]) -> StyleChecker? {
        guard var packed = kept[names] else { return nil }
        do throws(PackingProblem) { return try StyleChecker(from: &packed) } catch {
            kept[names] = nil
            return nil
        }
    }

    /// nil when it cannot be compiled: then it was refused when it arrived.
    private func freshChecker(for names: [String]) -> StyleChecker? {
        let wanted = Set(names)
        hasNews = true
        return try? StyleChecker(
            rules.filter { wanted.contains($0.name) }, quotesLeftAlone: quotesLeftAlone, language: Self.language)
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
    fileprivate init(_ choice: StyleChoice, _ level: StyleRule.Level) {
        let weight: Severity =
            switch level {
            case .suggestion: .info
            case .warning: .warn
            case .error: .block
            }
        self.init(
            id: choice.id, aliases: [choice.rule] + choice.aliases, title: choice.title, demand: choice.demand,
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
