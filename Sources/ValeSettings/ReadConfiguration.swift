import Findings
import Style
import Text

extension ValeConfiguration {
    /// Reads a `.vale.ini`. What is not understood or not done is a remark; nil for a file that is no text, or too long.
    public init?(_ bytes: [UInt8]) {
        guard let file = INIFile(bytes) else { return nil }
        for line in file.unclear { remark(line, .notASetting) }
        if file.isCut { remark(1, .tooManySettings) }
        // Everything in `[*]` holds before what any other pattern says, wherever it stands.
        let globals = file.sections.filter { $0.name == "*" }
        for section in globals + file.sections.filter({ $0.name != "*" }) {
            switch section.name {
            case "", "DEFAULT": section.entries.forEach { readCore($0) }
            case "formats": section.entries.forEach { formats[Self.ending($0.key)] = Self.ending($0.value) }
            case "asciidoctor": remark(section.line, .notDone("[asciidoctor]"))
            default: readFiles(section)
            }
        }
        remarks.sort { $0.line < $1.line }
    }

    private static func ending(_ text: String) -> String {
        text.hasPrefix(".") ? String(text.dropFirst()).lowercased() : text.lowercased()
    }

    private mutating func remark(_ line: Int, _ message: Message) {
        if remarks.count < 200 { remarks.append(SettingRemark(line: line, message: message)) }
    }

    // MARK: - What stands at the top

    private static let coreKeys = [
        "StylesPath", "MinAlertLevel", "Vocab", "IgnoredScopes", "SkippedScopes", "IgnoredClasses", "WordTemplate",
        "Packages", "NLPEndpoint", "DictionaryPath",
    ]

    private mutating func readCore(_ entry: INIEntry) {
        switch entry.key {
        case "StylesPath": stylesPath = entry.value
        case "MinAlertLevel":
            guard let level = StyleRule.Level(rawValue: entry.value) else {
                return remark(entry.line, .notALevel(entry.key, entry.value))
            }
            minimum = level
        case "Vocab": vocabularies += entry.list
        case "IgnoredScopes": ignoredScopes = (ignoredScopes ?? []) + entry.list
        case "SkippedScopes": skippedScopes = (skippedScopes ?? []) + entry.list
        case "IgnoredClasses": ignoredClasses += entry.list
        case "WordTemplate": if !Self.usualTemplates.contains(entry.value) { remark(entry.line, .notDone(entry.key)) }
        case "Packages": remark(entry.line, .notFetched)
        case "NLPEndpoint", "DictionaryPath": remark(entry.line, .notDone(entry.key))
        default:
            remark(entry.line, .unknownKey(printable(entry.key), nearest(to: entry.key, among: Self.coreKeys)))
        }
    }

    /// Vale's own.
    private static let usualTemplates = [#"(?m)\b(?:%s)\b"#, #"\b(?:%s)\b"#]

    // MARK: - What holds for some files

    private static let fileKeys = [
        "BasedOnStyles", "BlockIgnores", "TokenIgnores", "IgnorePatterns", "CommentDelimiters", "Transform", "Lang",
        "View",
    ]

    private mutating func readFiles(_ written: INISection) {
        guard let glob = PathGlob(written.name) else {
            return remark(written.line, .notAPattern(printable(written.name)))
        }
        var section = FileSection(name: written.name, glob: glob)
        for entry in written.entries { read(entry, into: &section) }
        sections.append(section)
    }

    private mutating func read(_ entry: INIEntry, into section: inout FileSection) {
        switch entry.key {
        case "BasedOnStyles": section.styles = (section.styles ?? []) + entry.list
        case "BlockIgnores", "TokenIgnores", "IgnorePatterns":
            // `IgnorePatterns` is Vale's older name for blocks.
            let isBlock = entry.key != "TokenIgnores"
            section.ignored += entry.list.prefix(200).map {
                IgnorePattern(pattern: $0, line: entry.line, isBlock: isBlock)
            }
        case "CommentDelimiters":
            let pair = entry.list
            guard pair.count == 2 else { return remark(entry.line, .notDelimiters) }
            section.comments = (pair[0], pair[1])
        case "Lang": section.language = entry.value
        case "Transform", "View": remark(entry.line, .notDone(entry.key))
        case let rule where rule.contains("."):
            guard let setting = Self.setting(entry.value) else {
                return remark(entry.line, .notALevel(printable(rule), entry.value))
            }
            section.rules[rule] = setting
            section.ruleLines[rule] = entry.line
        default:
            remark(entry.line, .unknownKey(printable(entry.key), nearest(to: entry.key, among: Self.fileKeys)))
        }
    }

    private static func setting(_ value: String) -> RuleSetting? {
        switch value {
        case "YES": .on
        case "NO": .off
        default: StyleRule.Level(rawValue: value).map(RuleSetting.level)
        }
    }
}
