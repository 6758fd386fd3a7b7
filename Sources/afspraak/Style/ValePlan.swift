import Findings
import Gate
import Patterns
import Presentation
import Spelling
import Style
import Switches
import Text
import ValeSettings

/// Makes the plan that a `.vale.ini` asks for.
struct ValePlan {
    let configuration: ValeConfiguration
    /// The settings file, and the folder it stands in.
    let file: String
    let folder: String
    let language: Language
    /// Told on standard error: what of the settings is not done.
    private(set) var remarks: [(line: Int, message: Message)] = []
    /// Told besides: what of the rules is not done.
    private(set) var notes: [Message] = []
    private var problems: [ProseFile] = []
    /// The settings of each profile of the plan that was made last.
    private var marks: [UInt64] = []
    private let styles: StyleFolder?
    private var rules: [StyleRule] = []
    private var sources: [String: [UInt8]] = [:]
    private var lists: [String: [UInt8]] = [:]
    private var vocabulary = StyleVocabulary(accept: [], reject: [])
    /// The settings, as written.
    private let written: [UInt8]

    init(
        _ configuration: ValeConfiguration, written: [UInt8], file: String, stylesPath: String?, language: Language
    ) throws {
        self.configuration = configuration
        self.written = written
        self.file = file
        self.language = language
        let root = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        folder = root
        remarks = configuration.remarks.map { ($0.line, $0.message) }
        let named = stylesPath ?? configuration.stylesPath
        styles = named.map { StyleFolder(path: $0.hasPrefix("/") || root == "." ? $0 : "\(root)/\($0)") }
        if let styles, Files.resolved(styles.path) == nil {
            throw UsageError(
                nl: "De map met stijlen `\(printable(styles.path))` bestaat niet (`StylesPath`).",
                en: "The folder of styles `\(printable(styles.path))` does not exist (`StylesPath`).")
        }
        try readRules()
    }

    // MARK: - Rules

    private mutating func readRules() throws {
        vocabulary = try readVocabulary()
        let names = configuration.styles
        lists = try styles?.lists(of: names.filter { $0 != "Vale" }) ?? [:]
        for style in names {
            if style == "Vale" {
                rules += StyleRule.builtInNames.compactMap { StyleRule.builtIn($0, vocabulary: vocabulary) }
                continue
            }
            guard let files = try styles?.rules(of: style) else {
                throw UsageError(
                    nl: "De stijl `\(printable(style))` staat niet in de map met stijlen (`StylesPath`).",
                    en: "The style `\(printable(style))` is not in the folder of styles (`StylesPath`).")
            }
            for file in files {
                sources[file.path] = file.bytes
                do throws(StyleProblem) {
                    rules.append(try StyleRule.read(file, lists: lists, vocabulary: vocabulary))
                } catch {
                    note(error)
                }
            }
        }
        noteUnknownRules()
    }

    private func readVocabulary() throws -> StyleVocabulary {
        var (accept, reject): ([String], [String]) = ([], [])
        for name in configuration.vocabularies {
            guard let terms = try styles?.vocabulary(name) else {
                throw UsageError(
                    nl: "De woordenlijst `\(printable(name))` (`Vocab`) staat niet in de map met stijlen.",
                    en: "The vocabulary `\(printable(name))` (`Vocab`) is not in the folder of styles.")
            }
            accept += terms.accept
            reject += terms.reject
        }
        return StyleVocabulary(accept: accept, reject: reject)
    }

    private mutating func note(_ problem: StyleProblem) {
        let path = styles.map { "\($0.path)/\(problem.file)" } ?? problem.file
        let told = ProseFile(problem, at: path, bytes: sources[problem.file], in: language)
        if !problems.contains(told) { problems.append(told) }
    }

    private mutating func note(_ message: Message) {
        if !notes.contains(message) { notes.append(message) }
    }

    /// Where dictionaries of one's own stand.
    var dictionaryFolder: String? { styles.map { "\($0.path)/config/dictionaries" } }

    private mutating func noteUnknownRules() {
        let known = Set(rules.map { ProfileRule.check(of: $0.name) } + StyleRule.builtInNames)
            .union(sources.keys.map { ProfileRule.check(of: String($0.dropLast(4))) })
        for section in configuration.sections {
            for (rule, line) in section.ruleLines.sorted(by: { $0.value < $1.value }) where !known.contains(rule) {
                let near = nearest(to: rule, among: known.sorted())
                remarks.append(
                    (
                        line,
                        Message(
                            nl: "De regel `\(printable(rule))` bestaat niet."
                                + (near.map { " Bedoel je `\($0)`?" } ?? ""),
                            en: "There is no rule `\(printable(rule))`." + (near.map { " Did you mean `\($0)`?" } ?? "")
                        )
                    ))
            }
        }
    }

    /// The dictionaries that rules ask which hold for some files.
    var dictionaries: [String] {
        let settings = configuration.settings(of: Array(configuration.sections.indices))
        return StyleProfile.dictionaries(
            of: rules.filter { settings.level(of: ProfileRule.check(of: $0.name), own: $0.level) != nil })
    }

    // MARK: - Profiles

    /// The plan for these files. Files with the same settings share what is made ready.
    mutating func plan(for paths: [String]) -> StylePlan {
        var profiles: [StyleProfile] = []
        var places: [[Int]: Int] = [:]
        var chosen: [String: Int] = [:]
        var marks: [UInt64] = []
        let root = Files.resolved(folder)
        for path in paths {
            let sections = configuration.sections(for: Self.names(of: path, from: root))
            if places[sections] == nil {
                places[sections] = profiles.count
                profiles.append(profile(configuration.settings(of: sections)))
                marks.append(sections.reduce(UInt64(sections.count)) { $0 &* 0x0100_0001 &+ UInt64($1) })
            }
            chosen[path] = places[sections]
        }
        let byPath = chosen
        var plan = StylePlan(profiles: profiles) { byPath[$0] }
        plan.problems = problems
        plan.formats = configuration.formats
        plan.minimum = configuration.minimum.map(ProseAlert.Level.init) ?? .suggestion
        self.marks = marks
        return plan
    }

    /// What has to be the same for a text to get the same remarks; nil when that cannot be told.
    func signature(of plan: StylePlan) -> (digest: [UInt8], marks: [UInt64])? {
        guard var signature = ProseSignature() else { return nil }
        signature.add(language.rawValue.utf8)
        signature.add(plan.minimum.rawValue.utf8)
        signature.add(written)
        for files in [sources, lists] {
            signature.add(UInt64(files.count))
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                signature.add(path.utf8)
                signature.add(bytes)
            }
        }
        for words in [vocabulary.accept, vocabulary.reject] {
            signature.add(UInt64(words.count))
            for word in words { signature.add(word.utf8) }
        }
        for name in Set(plan.profiles.flatMap(\.dictionaries)).sorted() {
            signature.add(name.utf8)
            signature.add(ProseWords.files(of: name, in: dictionaryFolder)?.signature ?? 0)
        }
        return (signature.digest, marks)
    }

    /// The names a pattern of the settings can mean: as given, and from the folder of the settings.
    private static func names(of path: String, from root: String?) -> [String] {
        var names = [path.hasPrefix("./") ? String(path.dropFirst(2)) : path]
        if let root, let full = Files.resolved(path) {
            names.append(full.hasPrefix(root + "/") ? String(full.dropFirst(root.count + 1)) : full)
        }
        return names
    }

    private mutating func profile(_ settings: FileSettings) -> StyleProfile {
        let held = rules.compactMap { rule -> ProfileRule? in
            let check = ProfileRule.check(of: rule.name)
            return settings.level(of: check, own: rule.level).map { level in
                ProfileRule(
                    rule: rule, check: check, level: ProseAlert.Level(level),
                    message: Message(nl: rule.message, en: rule.message), canBeSwitchedOff: true, names: [])
            }
        }
        var broken: [StyleProblem] = []
        var profile = StyleProfile(held, problems: &broken)
        broken.forEach { note($0) }
        for (rule, reason) in profile.checker.notRun { note(.notRun(ProfileRule.check(of: rule), reason)) }
        for name in profile.dictionaries where ProseWords.files(of: name, in: dictionaryFolder) == nil {
            note(.noDictionary(name))
        }
        profile.reading.readsAsVale = true
        if let inline = configuration.ignoredScopes { profile.reading.ignoredInline = Set(inline) }
        if let blocks = configuration.skippedScopes { profile.reading.skippedBlocks = Set(blocks) }
        profile.reading.ignoredClasses = Set(configuration.ignoredClasses)
        profile.comments = settings.comments.flatMap { CommentForm(opening: $0.opening, closing: $0.closing) }
        for ignored in settings.ignored {
            do throws(PatternProblem) {
                profile.ignored.append((try Pattern(ignored.pattern), ignored.isBlock))
            } catch {
                remarks.append(
                    (
                        ignored.line,
                        Message(
                            nl: "Dit patroon kunnen we niet lezen: \(error.words).",
                            en: "We cannot read this pattern: \(error.words).")
                    ))
            }
        }
        return profile
    }
}

extension Message {
    fileprivate static func notRun(_ rule: String, _ reason: Message) -> Message {
        Message(
            nl: "De regel `\(printable(rule))` doen we niet. \(reason.nl)",
            en: "The rule `\(printable(rule))` is not run. \(reason.en)")
    }

    fileprivate static func noDictionary(_ name: String) -> Message {
        let name = printable(name)
        return Message(
            nl: "Het woordenboek `\(name)` is er niet: die spelling kijken we niet na.",
            en: "The dictionary `\(name)` is not there: that spelling is not checked.")
    }
}
