import Findings
import Patterns
import Presentation
import Style
import Switches
import Text
import ValeSettings

/// A rule as one file has it: under which name, and how heavily it weighs there.
struct ProfileRule: Sendable {
    let rule: StyleRule
    /// `Style.Rule`
    let check: String
    let level: ProseAlert.Level
    /// What it says, with `%s`.
    let message: Message
    /// Whether an author may switch it off in a text.
    let canBeSwitchedOff: Bool
    /// Other names by which a text can name it.
    let names: [String]

    /// `Style.Rule` for `Style/Rule`; folders in between are left out, as Vale does.
    static func check(of name: String) -> String {
        let parts = name.split(separator: "/")
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return name }
        return "\(first).\(last)"
    }
}

/// The rules that hold for some files, made ready, and what of those files is read.
struct StyleProfile: Sendable {
    let checker: StyleChecker
    /// By the rule's own name.
    let rules: [String: ProfileRule]
    /// The dictionaries that its rules ask.
    let dictionaries: [String]
    /// What nothing looks at, from the settings; `blanked` and `blankedBlocks` are filled in for each text.
    var reading = StyleReading()
    var ignored: [(pattern: Pattern, isBlock: Bool)] = []
    /// What marks a comment, besides HTML's.
    var comments: CommentForm?

    /// Makes the rules ready. A rule that cannot be is left out, and told.
    /// - Parameter language: text that says it is in another is left alone; nil: all is looked at.
    init(
        _ rules: [ProfileRule], quotesLeftAlone: Set<String> = [], language: String? = nil,
        problems: inout [StyleProblem]
    ) {
        var held = rules
        while true {
            do throws(StyleProblem) {
                checker = try StyleChecker(
                    held.map(\.rule), quotesLeftAlone: quotesLeftAlone, language: language, triesPatterns: true)
                break
            } catch {
                let count = held.count
                problems.append(error)
                held.removeAll { $0.rule.file == error.file }
                if held.count == count { held = [] }
            }
        }
        self.rules = Dictionary(held.map { ($0.rule.name, $0) }, uniquingKeysWith: { first, _ in first })
        dictionaries = Self.dictionaries(of: self.rules.values.map(\.rule))
    }

    /// The dictionaries that rules ask.
    static func dictionaries(of rules: [StyleRule]) -> [String] {
        var seen: Set<String> = []
        return rules.sorted { $0.name < $1.name }.flatMap { rule -> [String] in
            guard case .spelling(let form) = rule.kind else { return [] }
            // Vale's own, when a rule names none.
            return form.dictionaries.isEmpty ? ["en_US"] : form.dictionaries
        }.filter { seen.insert($0).inserted }
    }

    /// What a name in a switch of ours stands for.
    func target(of name: String) -> SwitchTarget {
        for held in rules.values where held.check == name || held.rule.name == name || held.names.contains(name) {
            return held.canBeSwitchedOff ? .rule(held.rule.name) : .fixed(held.rule.name)
        }
        return .unknown(nearest: nearest(to: name, among: rules.values.map(\.check).sorted()))
    }
}

/// Everything a look at files needs, made before the first is read.
struct StylePlan: Sendable {
    var profiles: [StyleProfile] = []
    /// Remarks on the rules themselves.
    var problems: [ProseFile] = []
    /// What its dictionaries know.
    var learning = ProseLearning()
    /// Where is kept what is remarked; nil: nowhere.
    var keeping: ProseKeeping?
    /// The profile of a file, by the path as it was given; nil: nothing looks at it.
    let profile: @Sendable (_ path: String) -> Int?
    /// The profile for a page that says itself what type it is of; nil: that of its path.
    var profileOfType: @Sendable (_ type: String) -> Int? = { _ in nil }
    /// Endings that are read as others.
    var formats: [String: String] = [:]
    /// Lighter remarks are not shown.
    var minimum: ProseAlert.Level = .suggestion
}

extension ProseAlert.Level {
    init(_ level: StyleRule.Level) {
        switch level {
        case .suggestion: self = .suggestion
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}
