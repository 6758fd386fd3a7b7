import BrusselsTime
import Content
public import Findings
import PolicyModel
import Registers

/// A decision is named with its address, so that a reader can look it up, and the register that knows it is fresh.
public struct DecisionAddress: Rule {
    public static let description = RuleDescription(
        id: "decision-address",
        title: Message(nl: "Een besluit heeft een adres", en: "A decision has an address"),
        demand: Message(
            nl:
                "Met het adres van het besluit kan de lezer het zelf nalezen, en kunnen wij het opzoeken in ons register. Het "
                + "mag later komen, want een besluit staat soms pas na enkele dagen online. Ook het register moet bij zijn.",
            en:
                "With the address of the decision readers can look it up, and so can we in our register. It may come later, "
                + "since a decision is sometimes online only after some days. The register has to be fresh too."),
        remedy: Message(
            nl: "Zet het adres van het besluit bij `iri` zodra je het hebt.",
            en: "Put the address of the decision at `iri` as soon as you have it."),
        agreements: ["kortom-30a"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.decided.compactMap { cited in
            guard let address = cited.address else {
                return finding(subject, cited.range, .noAddress, Self.description.remedy)
            }
            let registered: Day?
            switch subject.decisions[address.text] {
            case .unreadable?: return finding(subject, address.range, .unreadable, .importAgain)
            case .known(_, let day)?, .unknown(let day)?: registered = day
            default: return nil
            }
            guard let most = Self.mostMonths(subject.circumstances) else { return nil }
            guard let registered else { return finding(subject, address.range, .undated, .importAgain) }
            let (year, month) = (
                registered.year + (registered.month - 1 + most) / 12, (registered.month - 1 + most) % 12 + 1
            )
            let now = subject.circumstances.day
            let isOld = (now.year, now.month, now.day) > (year, month, registered.day)
            return isOld ? finding(subject, address.range, .old(registered), .importAgain) : nil
        }
    }

    /// How old the register may be (`register_hoogstens_maanden`); nil: nobody agreed on that.
    private static func mostMonths(_ circumstances: Circumstances) -> Int? {
        circumstances.number("register_hoogstens_maanden", ofAny: ["kortom-30a"], within: 1...1_200)
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Message {
    fileprivate static let noAddress = Message(
        nl: "Bij dit besluit staat nog geen adres, dus de lezer kan het niet nalezen.",
        en: "This decision has no address yet, so the reader cannot look it up.")
    fileprivate static let unreadable = Message(
        nl: "Ons register van besluiten is stuk. We kunnen dit besluit dus niet opzoeken.",
        en: "Our register of decisions is broken. So we cannot look this decision up.")
    fileprivate static let undated = Message(
        nl: "Ons register van besluiten zegt niet van wanneer het is.",
        en: "Our register of decisions does not say of when it is.")
    fileprivate static func old(_ day: Day) -> Message {
        Message(
            nl: "Ons register van besluiten is van \(day.dutch). Dat is ouder dan we afspraken.",
            en: "Our register of decisions is of \(day.english). That is older than we agreed.")
    }
    fileprivate static let importAgain = Message(
        nl: "Vraag de communicatiedienst om een nieuwe lijst in te lezen met `afspraak register invoeren besluiten`.",
        en: "Ask the communication service to read in a new list with `afspraak register import besluiten`.")
}
