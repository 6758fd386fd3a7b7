import Content
public import Findings
import Markdown
public import PolicyModel
import Rules
import Style
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

    private var quotesLeftAlone: Set<String> {
        Set(chosen.filter { $0.choice.leavesQuotes }.map(\.rule.name))
    }

    /// What the house style remarks on a page: of what changed, when there was an earlier version.
    func findings(in subject: PageSubject, spelling: (any Style.Spelling)?) -> [Finding] {
        guard let ready = ready(for: subject.type.id) else { return [] }
        let text = StyleText(
            bytes: subject.page.bytes, markdown: subject.page.markdown, fields: fields(of: subject),
            body: subject.page.bodyRange, skipsScope: unchangedScopes(of: subject),
            skipsImage: unchangedImages(of: subject))
        return ready.checker.findings(in: text, spelling: spelling, asked: ready.asked).compactMap { found in
            ready.choices[found.rule].map { finding(found, by: $0.choice, $0.rule, in: subject) }
        }
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
        guard let fresh = try? StyleChecker(rules, quotesLeftAlone: quotesLeftAlone) else { return nil }
        checkers[names] = fresh
        return fresh
    }

    private func finding(
        _ found: StyleFinding, by choice: StyleChoice, _ rule: StyleRule, in subject: PageSubject
    ) -> Finding {
        let nl = StyleRule.words(template: rule.message, for: found)
        let en = choice.english.map { StyleRule.words(template: $0, for: found) } ?? nl
        let fix = found.replacement.count == 1 ? found.replacement.first : nil
        return Finding(
            rule: choice.id, place: subject.place(found.range), message: Message(nl: printable(nl), en: printable(en)),
            help: choice.remedy, fix: fix.map { Fix(bytes: found.range, replacement: $0) })
    }

    /// The fields that are text and changed.
    private func fields(of subject: PageSubject) -> [StyleField] {
        (subject.page.frontMatter?.entries ?? []).compactMap { entry in
            guard let value = entry.value.text, subject.before?.frontMatter?[entry.foldedKey]?.value.text != value
            else {
                return nil
            }
            return StyleField(name: entry.foldedKey, range: entry.value.range, value: value)
        }
    }

    /// Images whose description stood there before.
    private func unchangedImages(of subject: PageSubject) -> Set<Int> {
        guard let before = subject.before, !subject.page.markdown.images.isEmpty else { return [] }
        let known = Set(before.markdown.images.map { before.markdown.alternative(of: $0, in: before.bytes).bytes })
        let page = subject.page
        return Set(
            page.markdown.images.indices.filter {
                known.contains(page.markdown.alternative(of: page.markdown.images[$0], in: page.bytes).bytes)
            })
    }

    /// Paragraphs, headings and the like that stood word for word in the version before: an old page holds nobody back.
    private func unchangedScopes(of subject: PageSubject) -> Set<Int> {
        Set(subject.page.markdown.scopes.indices.filter { subject.standing.holds(scope: $0) })
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
            examples: { [] })
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
