public import Findings

/// Where a report finds the text that a finding speaks of.
public struct ReportSources {
    /// The bytes of the version a place names, or nil when they are not at hand.
    public let bytes: (Place) -> [UInt8]?

    public init(_ bytes: @escaping (Place) -> [UInt8]?) {
        self.bytes = bytes
    }

    /// No text at hand: reports then quote no line and give no columns that would need one.
    public static var none: ReportSources { ReportSources { _ in nil } }
}

/// How an agreement is named to a person.
public struct AgreementCitation: Sendable, Hashable {
    /// The number people know it by, for example `12`.
    public let number: String
    /// Whether it is the municipality's own; those are named first, by their number alone.
    public let isOwn: Bool
    /// Its subject, in a few words.
    public let title: Message?

    public init(number: String, isOwn: Bool, title: Message? = nil) {
        self.number = number
        self.isOwn = isOwn
        self.title = title
    }
}

/// Who a person can turn to.
public struct HelpContact: Sendable, Hashable {
    /// For example `Communicatie`.
    public let name: String
    /// A phone number or extension, as people dial it.
    public let phone: String?
    /// A mail address.
    public let mail: String?

    public init(name: String, phone: String? = nil, mail: String? = nil) {
        self.name = name
        self.phone = phone
        self.mail = mail
    }
}

/// What every report needs besides the verdicts.
public struct ReportContext {
    /// The language of the words.
    public var language: Language
    /// Descriptions of the rules that can have spoken.
    public var rules: [RuleID: RuleDescription]
    /// Names of the agreements, the municipality's own and those of the notes.
    public var citations: [AgreementID: AgreementCitation]
    /// Where the judged text is.
    public var sources: ReportSources
    /// The version of this program, for formats that name it.
    public var toolVersion: String

    public init(
        language: Language = .dutch, rules: [RuleID: RuleDescription] = [:],
        citations: [AgreementID: AgreementCitation] = [:], sources: ReportSources = .none, toolVersion: String = "0"
    ) {
        self.language = language
        self.rules = rules
        self.citations = citations
        self.sources = sources
        self.toolVersion = toolVersion
    }
}
