import Changes
public import Findings
import PolicyModel
import Text

/// Who may move which ref: the protected branch only forwards, a proposal only by its person, nothing else at all.
public struct RefOwnership: Rule {
    public static let description = RuleDescription(
        id: "ref-ownership",
        title: Message(nl: "Een voorstel is van één persoon", en: "A proposal belongs to one person"),
        demand: Message(
            nl:
                "Wat online staat, gaat alleen vooruit: niets wordt uit de geschiedenis gewist. Voorstellen staan onder "
                + "`voorstel/<jouw naam>/`. Andere plaatsen bestaan niet.",
            en: "What is online only moves forward: nothing is erased from its history. Proposals stand under "
                + "`voorstel/<your name>/`. There are no other places."),
        remedy: Message(
            nl: "Haal eerst de nieuwste versie op en stuur dan opnieuw door, of gebruik `afspraak indienen`.",
            en: "Fetch the newest version first and push again, or use `afspraak propose`."),
        agreements: ["gedragscode-12a"],
        force: .always(from: .keep),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: RefSubject) -> [Finding] {
        guard let (message, help) = problem(in: subject) else { return [] }
        return [Finding(rule: Self.description.id, place: nil, message: message, help: help)]
    }

    private func problem(in subject: RefSubject) -> (Message, Message)? {
        let name = subject.update.shownName
        switch subject.refClass {
        case .protected:
            switch subject.change {
            case .created, .advanced:
                let circumstances = subject.circumstances
                let hasRights = circumstances.policy.hasRights(circumstances.person, on: circumstances.day)
                return hasRights ? nil : (.noRights, .ownProposal(circumstances.person.id.rawValue))
            case .forced: return (.forced, .fetchFirst)
            case .deleted: return (.deletesSite, .takeOffline)
            }
        case .proposal(let owner, _):
            let person = subject.circumstances.person
            if owner == person.id || subject.circumstances.policy.mayTakeOver(person, on: subject.circumstances.day) {
                return subject.twin.map { (.twin($0), .anotherName) }
            }
            return (
                .proposalOfAnother(subject.circumstances.policy.person(owner)?.name),
                .ownProposal(person.id.rawValue)
            )
        case .record:
            switch subject.statements {
            case .fine: return nil
            case .refused(let message): return (message, .statementHelp)
            case nil: return (.record, .onlyProposals)
            }
        case .tag: return (.tag, .onlyProposals)
        case .other: return (.unknownRef(name), .ownProposal(subject.circumstances.person.id.rawValue))
        }
    }
}

extension Message {
    fileprivate static let noRights = Message(
        nl: "Je hebt vandaag geen aanstelling waarmee je iets online mag zetten.",
        en: "You have no appointment today with which you may put anything online.")
    fileprivate static let forced = Message(
        nl: "Hiermee zou je werk van anderen wissen dat al online staat.",
        en: "This would erase work of others that is already online.")
    fileprivate static let fetchFirst = Message(
        nl: "Haal eerst de nieuwste versie op (`git pull`) en stuur dan opnieuw door.",
        en: "Fetch the newest version first (`git pull`) and push again.")
    fileprivate static let deletesSite = Message(
        nl: "Hiermee zou je de hele site wissen.", en: "This would erase the whole site.")
    fileprivate static let takeOffline = Message(
        nl: "Wil je één pagina offline halen? Verwijder dan alleen die pagina.",
        en: "Do you want to take one page offline? Then delete only that page.")
    fileprivate static func proposalOfAnother(_ name: String?) -> Message {
        guard let name else {
            return Message(
                nl: "Deze plaats is voor de voorstellen van iemand die we niet kennen.",
                en: "This place is for the proposals of somebody we do not know.")
        }
        return Message(nl: "Dit voorstel is van \(name).", en: "This proposal belongs to \(name).")
    }
    fileprivate static func twin(_ name: String) -> Message {
        let shown = printable(name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : name)
        return Message(
            nl: "Er bestaat al een voorstel dat bijna zo heet: `\(shown)`. Op sommige computers is dat hetzelfde.",
            en: "There is already a proposal with nearly this name: `\(shown)`. On some computers that is the same one."
        )
    }
    fileprivate static let anotherName = Message(
        nl: "Geef je voorstel een andere naam, in kleine letters.",
        en: "Give your proposal another name, in lower case.")
    fileprivate static func ownProposal(_ person: String) -> Message {
        Message(
            nl: "Zet jouw voorstel onder `voorstel/\(person)/`. Met `afspraak indienen` gaat dat vanzelf.",
            en: "Put your proposal under `voorstel/\(person)/`. `afspraak propose` does that for you.")
    }
    fileprivate static let record = Message(
        nl: "Deze plaats is van het programma zelf.", en: "This place belongs to the program itself.")
    fileprivate static let statementHelp = Message(
        nl: "Typ `afspraak wachtrij` om te zien wat op jou wacht.",
        en: "Type `afspraak pending` to see what waits for you.")
    fileprivate static let tag = Message(
        nl: "Een label (tag) kan je hier niet doorsturen.", en: "A tag cannot be pushed here.")
    fileprivate static let onlyProposals = Message(
        nl: "Stuur alleen je voorstel door. Met `afspraak indienen` gaat dat vanzelf.",
        en: "Push only your proposal. `afspraak propose` does that for you.")
    fileprivate static func unknownRef(_ name: String) -> Message {
        Message(nl: "De plaats `\(name)` bestaat hier niet.", en: "The place `\(name)` does not exist here.")
    }
}
