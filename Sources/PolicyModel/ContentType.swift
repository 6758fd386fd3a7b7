public import Findings
import Text

/// What a kind of item is: where it stands, and which data belong to it.
public struct ContentType: Sendable, Hashable {
    /// What an item of the type is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case page = "pagina"
        case image = "beeld"
        case other = "ander"
    }

    public let id: ContentTypeID
    /// For a person, for example `Nieuwsbericht`.
    public let name: String
    public let kind: Kind
    /// Whether an item of it is news: publishing that is a right of its own.
    public let isNews: Bool
    public let patterns: [PathPattern]
    /// In the order of the file.
    public let fields: [FieldSpec]
    /// Whether keys outside `fields` are welcome.
    public let isOpen: Bool
    /// Where its items appear, such as `infoblad`; nil: the top folder they stand in says it.
    public let channel: String?
    public let source: Source
    /// Index in `fields` by folded name and alias.
    private let index: [String: Int]

    public init(
        id: ContentTypeID, name: String, kind: Kind, isNews: Bool, patterns: [PathPattern], fields: [FieldSpec],
        isOpen: Bool, channel: String? = nil, source: Source
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.isNews = isNews
        self.patterns = patterns
        self.fields = fields
        self.isOpen = isOpen
        self.channel = channel
        self.source = source
        var index: [String: Int] = [:]
        for (position, field) in fields.enumerated() {
            for name in [field.name] + field.aliases where index[Folding.folded(name)] == nil {
                index[Folding.folded(name)] = position
            }
        }
        self.index = index
    }

    /// Whether each name and alias is that of one field.
    var hasDistinctNames: Bool { index.count == fields.reduce(0) { $0 + 1 + $1.aliases.count } }

    /// The field that bears this name or alias; names are compared without regard to case, as Hugo does.
    public func field(named name: String) -> FieldSpec? {
        index[Folding.folded(name)].map { fields[$0] }
    }
}

/// One piece of data that belongs to an item.
public struct FieldSpec: Sendable, Hashable {
    /// What a value has to be.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case text = "tekst"
        case day = "dag"
        case instant = "tijdstip"
        case yesNo = "ja-nee"
        case number = "getal"
        case list = "lijst"
        case choice = "keuze"
        case reference = "verwijzing"
        case free = "vrij"
    }

    public let name: String
    /// Other names for the same, such as a site generator's own.
    public let aliases: [String]
    public let kind: Kind
    /// From which moment it has to be there; nil: it may be left out.
    public let requiredFrom: Moment?
    /// The answers to other fields that make this one needed; empty: it does not depend on any.
    public let requiredWhen: [FieldCondition]
    /// Least and most: characters of a text, entries of a list, the value of a number.
    public let minimum: Int?
    public let maximum: Int?
    /// The values a choice can have, or the entries of a list; empty: any.
    public let values: [String]
    /// What the municipality says of it, for who fills it in; nil: nothing of its own.
    let ownWords: Message?
    public let source: Source

    /// What is asked, in a sentence: the municipality's own, or the program's; nil when the name says all.
    public var explanation: Message? { ownWords ?? FieldWords.sentence(of: name) }
}

/// An answer to one field that makes another needed.
public struct FieldCondition: Sendable, Hashable {
    public let field: String
    /// Any of these; `ja` and `nee` for a field of that kind.
    public let values: [String]
}
