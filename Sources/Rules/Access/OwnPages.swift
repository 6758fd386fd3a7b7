import Changes
public import Findings
import Git
import PolicyModel

/// Each department changes its own pages, and nobody else's.
public struct OwnPages: Rule {
    public static let description = RuleDescription(
        id: "own-pages",
        title: Message(nl: "Iedere dienst past zijn eigen pagina's aan", en: "Each department changes its own pages"),
        demand: Message(
            nl:
                "Je maakt, wijzigt, verplaatst of verwijdert alleen pagina's van een dienst waarvoor je redacteur bent. "
                + "Zo blijft elke dienst verantwoordelijk voor wat er op zijn pagina's staat.",
            en: "You create, change, move or delete only pages of a department you are an editor for. "
                + "So each department answers for what its pages say."),
        remedy: Message(
            nl: "Stuur je wijziging door met `afspraak indienen`. De dienst van de pagina en de communicatiedienst "
                + "kijken ze na en nemen ze over.",
            en: "Hand your change in with `afspraak propose`. The department that owns the page and the "
                + "communication service review it and take it over."),
        agreements: ["kortom-76", "kortom-80", "gent-t20"],
        force: .right(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        switch subject.act.kind {
        case .content, .address: break
        case .news, .structure, .policy: return []
        }
        if subject.isPermitted { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: message(for: subject),
                help: help(for: subject))
        ]
    }

    private func message(for subject: ActSubject) -> Message {
        if case .address(let field) = subject.act.kind {
            return .addressOfAnother(field: field, path: subject.act.path.description, owner: subject.ownerName)
        }
        guard let owner = subject.ownerName else { return .noOwner }
        let person = subject.circumstances.person
        let own = subject.circumstances.policy.departments(of: person, on: subject.circumstances.day)
        let ownsIt = own.contains { subject.circumstances.policy.department($0)?.name == owner }
        return ownsIt ? .rightMissing(subject.act, owner: owner) : .pageOfAnother(owner: owner)
    }

    private func help(for subject: ActSubject) -> Message {
        guard let owner = subject.ownerName, owner != subject.communicationName else {
            return .handIn(to: subject.communicationName)
        }
        return .handIn(to: owner, and: subject.communicationName)
    }
}

extension Message {
    fileprivate static func pageOfAnother(owner: String) -> Message {
        Message(nl: "Deze pagina is van de dienst \(owner).", en: "This page belongs to the department \(owner).")
    }

    fileprivate static let noOwner = Message(
        nl: "Deze plaats is van geen enkele dienst, dus kan je hier niets aanpassen.",
        en: "This place belongs to no department, so you cannot change anything here.")

    fileprivate static func addressOfAnother(field: String, path: String, owner: String?) -> Message {
        guard let owner else {
            return Message(
                nl: "Met `\(field)` neemt deze pagina een adres in dat van geen enkele dienst is: \(path).",
                en: "With `\(field)` this page takes an address that belongs to no department: \(path).")
        }
        return Message(
            nl: "Met `\(field)` neemt deze pagina een adres in van de dienst \(owner): \(path).",
            en: "With `\(field)` this page takes an address of the department \(owner): \(path).")
    }

    fileprivate static func rightMissing(_ act: Act, owner: String) -> Message {
        let missing = act.requires.first
        return Message(
            nl:
                "Deze pagina is van jouw dienst (\(owner)), maar je mag ze niet \(missing.map(\.dutchVerb) ?? "aanpassen").",
            en:
                "This page is your department's (\(owner)), but you may not \(missing.map(\.englishVerb) ?? "change") it."
        )
    }

    fileprivate static func handIn(to one: String, and other: String) -> Message {
        Message(
            nl: "Stuur je wijziging door met `afspraak indienen`. \(one) en \(other) kijken ze na.",
            en: "Hand your change in with `afspraak propose`. \(one) and \(other) will look at it.")
    }

    fileprivate static func handIn(to one: String) -> Message {
        Message(
            nl: "Stuur je wijziging door met `afspraak indienen`. \(one) kijkt ze na.",
            en: "Hand your change in with `afspraak propose`. \(one) will look at it.")
    }
}
