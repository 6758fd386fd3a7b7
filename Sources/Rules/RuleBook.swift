public import Findings

/// The rules that exist, by what they look at. A new rule needs one line here and nothing elsewhere.
public struct RuleBook: Sendable {
    public let refs: [any Rule<RefSubject>]
    public let names: [any Rule<NameSubject>]
    public let unreadable: [any Rule<UnreadableSubject>]
    public let acts: [any Rule<ActSubject>]
    public let pages: [any Rule<PageSubject>]
    private let byID: [RuleID: RuleDescription]

    /// Every rule.
    public static let all = RuleBook(
        refs: [RefOwnership()],
        names: [FileNames()],
        unreadable: [ReadableContent()],
        acts: [OwnPages(), NewsByCommunication(), Structure(), PolicyChange()],
        pages: [PageHeader(), PageFields(), NationalNumber()])

    public init(
        refs: [any Rule<RefSubject>], names: [any Rule<NameSubject>], unreadable: [any Rule<UnreadableSubject>],
        acts: [any Rule<ActSubject>], pages: [any Rule<PageSubject>]
    ) {
        self.refs = refs
        self.names = names
        self.unreadable = unreadable
        self.acts = acts
        self.pages = pages
        let all: [any Rule] = refs + names + unreadable + acts + pages
        byID = Dictionary(
            all.map { (type(of: $0).description.id, type(of: $0).description) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same rules, but for those that ask who did it.
    public var withoutActs: RuleBook {
        RuleBook(refs: refs, names: names, unreadable: unreadable, acts: [], pages: pages)
    }

    /// What a rule demands; nil for a name that is no rule.
    public func description(of id: RuleID) -> RuleDescription? { byID[id] }

    /// All descriptions, by name.
    public var descriptions: [RuleDescription] { byID.values.sorted { $0.id < $1.id } }
}
