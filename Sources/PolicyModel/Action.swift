/// What a grant allows. The raw value is the name in `rechten.yaml`.
public enum Action: String, Sendable, Hashable, CaseIterable {
    case create = "maken"
    case modify = "wijzigen"
    case delete = "verwijderen"
    case moveFrom = "verplaatsen-van"
    case moveTo = "verplaatsen-naar"
    case takeOffline = "offline"
    case publish = "publiceren"
    case approve = "goedkeuren"
    case override = "afwijken"
    case changeStructure = "structuur"
    case changePolicy = "beleid"

    /// The action with this Dutch or English name, or nil.
    public init?(named name: String) {
        guard let action = Self(rawValue: name) ?? Self.allCases.first(where: { $0.englishName == name }) else {
            return nil
        }
        self = action
    }

    /// The English name, equal in every way to the Dutch one.
    public var englishName: String {
        switch self {
        case .create: "create"
        case .modify: "modify"
        case .delete: "delete"
        case .moveFrom: "move-from"
        case .moveTo: "move-to"
        case .takeOffline: "take-offline"
        case .publish: "publish"
        case .approve: "approve"
        case .override: "override"
        case .changeStructure: "change-structure"
        case .changePolicy: "change-policy"
        }
    }

    /// For a sentence such as "je mag deze pagina niet …".
    public var dutchVerb: String {
        switch self {
        case .create: "maken"
        case .modify: "wijzigen"
        case .delete: "verwijderen"
        case .moveFrom: "hier weghalen"
        case .moveTo: "hierheen verplaatsen"
        case .takeOffline: "offline halen"
        case .publish: "publiceren"
        case .approve: "goedkeuren"
        case .override: "laten afwijken"
        case .changeStructure: "als structuur aanpassen"
        case .changePolicy: "als afspraak aanpassen"
        }
    }

    /// For a sentence such as "you may not … this page".
    public var englishVerb: String {
        switch self {
        case .create: "create"
        case .modify: "change"
        case .delete: "delete"
        case .moveFrom: "move away"
        case .moveTo: "move here"
        case .takeOffline: "take offline"
        case .publish: "publish"
        case .approve: "approve"
        case .override: "make an exception for"
        case .changeStructure: "change as structure"
        case .changePolicy: "change as policy"
        }
    }
}
