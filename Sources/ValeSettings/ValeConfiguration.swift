public import Findings
public import Style

/// What a settings file says of one rule.
public enum RuleSetting: Sendable, Hashable {
    case on
    case off
    case level(StyleRule.Level)
}

/// Something in a settings file that is not done, or not understood.
public struct SettingRemark: Sendable, Hashable {
    /// From 1.
    public let line: Int
    public let message: Message
}

/// A pattern whose matches nothing looks at.
public struct IgnorePattern: Sendable, Hashable {
    public let pattern: String
    public let line: Int
    /// Whether it takes a block out of the text, so that another piece of text begins behind it.
    public let isBlock: Bool
}

/// The settings of one `[pattern]`, or those of `[*]`.
public struct FileSection: Sendable, Hashable {
    /// As written; `*` for all files.
    public let name: String
    let glob: PathGlob
    /// nil: nothing is said of styles here.
    public internal(set) var styles: [String]?
    public internal(set) var rules: [String: RuleSetting] = [:]
    /// On which line each rule is named.
    public internal(set) var ruleLines: [String: Int] = [:]
    public internal(set) var ignored: [IgnorePattern] = []
    /// What marks a comment here.
    public internal(set) var comments: (opening: String, closing: String)?
    /// The language the files are in.
    public internal(set) var language: String?

    init(name: String, glob: PathGlob) {
        self.name = name
        self.glob = glob
    }

    public static func == (left: FileSection, right: FileSection) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A `.vale.ini`, read.
public struct ValeConfiguration: Sendable {
    /// Where the styles stand, as written.
    public internal(set) var stylesPath: String?
    public internal(set) var minimum: StyleRule.Level?
    public internal(set) var vocabularies: [String] = []
    /// Inline tags nothing looks at; nil: Vale's own choice.
    public internal(set) var ignoredScopes: [String]?
    /// Blocks nothing looks at; nil: Vale's own choice.
    public internal(set) var skippedScopes: [String]?
    public internal(set) var ignoredClasses: [String] = []
    /// `mdx = md`: an ending is read as another.
    public internal(set) var formats: [String: String] = [:]
    /// `[*]` first, the others in the order of the file.
    public internal(set) var sections: [FileSection] = []
    public internal(set) var remarks: [SettingRemark] = []

    /// The names by which Vale finds its settings.
    public static let fileNames = [".vale.ini", "_vale.ini", ".vale", "_vale", "vale.ini"]

    /// Every style that some file wants, in the order of the file.
    public var styles: [String] {
        var seen: Set<String> = []
        return sections.flatMap { section in
            (section.styles ?? []) + section.rules.filter { $0.value != .off }.keys.sorted().compactMap(Self.style)
        }.filter { seen.insert($0).inserted }
    }

    /// The style of `Style.Rule`.
    static func style(of rule: String) -> String? {
        guard let point = rule.firstIndex(of: ".") else { return nil }
        return String(rule[..<point])
    }

    /// What holds for a file.
    /// - Parameter paths: the names it goes by: as it was given, and from the folder of the settings.
    public func settings(for paths: [String]) -> FileSettings { settings(of: sections(for: paths)) }

    /// The sections that hold for a file, as positions in `sections`: two files with the same have the same settings.
    /// - Parameter paths: the names it goes by: as it was given, and from the folder of the settings.
    public func sections(for paths: [String]) -> [Int] {
        sections.indices.filter { paths.contains(where: sections[$0].glob.matches) }
    }

    /// What holds for a file of these sections.
    public func settings(of chosen: [Int]) -> FileSettings {
        var settings = FileSettings()
        for section in chosen.filter(sections.indices.contains).map({ sections[$0] }) {
            if let styles = section.styles { settings.styles = styles }
            settings.rules.merge(section.rules) { $1 }
            settings.ignored += section.ignored
            if let comments = section.comments { settings.comments = comments }
            if let language = section.language { settings.language = language }
        }
        return settings
    }
}

/// What holds for one file.
public struct FileSettings: Sendable {
    public internal(set) var styles: [String] = []
    public internal(set) var rules: [String: RuleSetting] = [:]
    public internal(set) var ignored: [IgnorePattern] = []
    public internal(set) var comments: (opening: String, closing: String)?
    public internal(set) var language: String?

    /// At which level a rule holds; nil when it does not.
    public func level(of rule: String, own: StyleRule.Level) -> StyleRule.Level? {
        switch rules[rule] {
        case .off: nil
        case .level(let level): level
        case .on: own
        case nil: styles.contains(ValeConfiguration.style(of: rule) ?? rule) ? own : nil
        }
    }
}
