import BrusselsTime
public import Findings
import Git
import PolicyModel

/// The registers of parties and office holders are recent: an old one knows the wrong names.
public struct RegisterAge: Rule {
    public static let description = RuleDescription(
        id: "register-age",
        title: Message(nl: "De registers zijn niet verouderd", en: "The registers are not out of date"),
        demand: Message(
            nl:
                "Wie mandataris is en welke lijsten er zijn, verandert. Met een oud register kijken we de verkeerde namen na. Daarom "
                + "zegt een register van welke dag het is, en hoe oud het hoogstens mag zijn, staat in de afspraken.",
            en:
                "Who holds office and which lists there are changes. With an old register the wrong names are looked for. So a register "
                + "says of which day it is, and the agreements say how old it may be."),
        remedy: Message(
            nl: "Vraag de communicatiedienst om het register te vernieuwen: `afspraak register import`.",
            en: "Ask the communication service to renew the register: `afspraak register import`."),
        agreements: ["kortom-32", "kortom-37", "kortom-0-7", "leopoldsburg-2e"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(Self.description.agreements) else { return [] }
        let agreed = settings.registerMonths
        let months = agreed ?? NeutralSettings.termMonths
        let policy = subject.circumstances.policy
        let registers: [(file: String, isThere: Bool, date: Day?)] = [
            ("partijen.yaml", policy.parties != nil, policy.parties?.date),
            ("mandatarissen.csv", policy.officeHolders != nil, policy.officeHolders?.date),
        ]
        return registers.compactMap { register in
            // Where nothing was agreed on registers, none is asked for.
            guard register.isThere || agreed != nil else { return nil }
            guard let message = problem(register, months, on: subject.circumstances.day) else { return nil }
            return Finding(
                rule: Self.description.id, place: Place(path: Array(".afspraken/registers/\(register.file)".utf8)),
                message: message, help: Self.description.remedy)
        }
    }

    private func problem(_ register: (file: String, isThere: Bool, date: Day?), _ months: Int, on day: Day) -> Message?
    {
        guard register.isThere else { return .missing(register.file) }
        guard let date = register.date else { return .undated(register.file) }
        // A month counts for 31 days: nobody is told too early.
        return date.adding(days: months * 31) < day ? .old(register.file, date, months) : nil
    }
}

extension Message {
    fileprivate static func missing(_ file: String) -> Message {
        Message(
            nl: "Het register `\(file)` is er niet, en de afspraken rekenen erop.",
            en: "The register `\(file)` is not there, and the agreements count on it.")
    }
    fileprivate static func undated(_ file: String) -> Message {
        Message(
            nl: "In het register `\(file)` staat niet van welke dag het is.",
            en: "The register `\(file)` does not say of which day it is.")
    }
    fileprivate static func old(_ file: String, _ date: Day, _ months: Int) -> Message {
        Message(
            nl: "Het register `\(file)` is van \(date.dutch). Het mag hoogstens \(months) maanden oud zijn.",
            en: "The register `\(file)` is of \(date.english). It may be at most \(months) months old.")
    }
}
