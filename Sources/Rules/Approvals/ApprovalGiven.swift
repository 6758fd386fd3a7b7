import Approvals
import Changes
public import Findings
import Git
import PolicyModel
import Text

/// What has to be agreed on beforehand is agreed on by the people the municipality named, for exactly this version.
public struct ApprovalGiven: Rule {
    public static let description = RuleDescription(
        id: "approval-given",
        title: Message(nl: "Eerst het akkoord, dan online", en: "First the agreement, then online"),
        demand: Message(
            nl:
                "Voor sommige teksten moet iemand anders eerst akkoord gaan. Dat akkoord geldt voor precies deze versie: "
                + "verandert de tekst of een beeld erin, dan is een nieuw akkoord nodig.",
            en:
                "For some texts somebody else has to agree first. The agreement holds for exactly this version: when the "
                + "text or an image in it changes, a new one is needed."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`. Wie moet instemmen, typt `afspraak goedkeuren`.",
            en: "Hand your text in with `afspraak propose`. Whoever has to agree types `afspraak approve`."),
        agreements: agreements,
        force: .right(from: .publish),
        reach: .result,
        examples: examples)

    /// Every agreement of the catalogue that people have to agree for beforehand. Which of them a requirement carries out, it says
    /// itself.
    static let agreements: [AgreementID] = [
        "gedragscode-1a", "gedragscode-11c", "kortom-15", "kortom-38", "kortom-46", "kortom-46-v1", "kortom-57",
        "kortom-62", "kortom-66", "kortom-68", "kortom-71", "leopoldsburg-1a",
    ]

    public init() {}

    public func findings(in subject: ApprovalSubject) -> [Finding] {
        guard !subject.answer.isMet else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: message(for: subject),
                help: help(for: subject), agreements: subject.answer.requirement.agreement.map { [$0] } ?? [])
        ]
    }

    private func message(for subject: ApprovalSubject) -> Message {
        let (needed, roles) = (subject.answer.stillNeeded, subject.answer.missing.map(\.rawValue))
        var missing: Message
        if subject.answer.requirement.needsEachRole {
            missing = Message(
                nl: "Hier is nog een akkoord nodig van: \(list(roles, "en")).",
                en: "This still needs the agreement of: \(list(roles, "and")).")
        } else {
            missing = Message(
                nl: "Hier \(needed == 1 ? "is nog één akkoord" : "zijn nog \(needed) akkoorden") nodig van "
                    + "\(list(roles, "of")).",
                en:
                    "This still needs \(needed == 1 ? "one agreement" : "\(needed) agreements") of \(list(roles, "or"))."
            )
        }
        if let file = subject.swapped.first {
            let name = printable(bytes: file.bytes)
            missing = Message(
                nl: "Deze pagina blijft zoals ze is, maar `\(name)` erin verandert. \(missing.nl)",
                en: "This page stays as it is, but `\(name)` in it changes. \(missing.en)")
        }
        guard
            let reason = subject.answer.lapsed.first.map({ Message.lapse($0.why, of: subject.name(of: $0.statement)) })
        else { return missing }
        return Message(nl: "\(missing.nl) \(reason.nl)", en: "\(missing.en) \(reason.en)")
    }

    private func help(for subject: ApprovalSubject) -> Message {
        let names = subject.people.prefix(3).map(\.name)
        guard !names.isEmpty else {
            return Message(
                nl: "Vandaag heeft niemand die rol. Vraag \(subject.communicationName) wie vervangt.",
                en: "Nobody has that role today. Ask \(subject.communicationName) who stands in.")
        }
        return Message(
            nl: "Dien in met `afspraak indienen`. Akkoord geven kan: \(list(names, "of")).",
            en: "Hand in with `afspraak propose`. The agreement can come from: \(list(names, "or")).")
    }

    private func list(_ words: [String], _ joint: String) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(joint) \(last)"
    }
}

extension Message {
    /// Why an agreement that was given does not count.
    static func lapse(_ why: Lapse, of name: String) -> Message {
        switch why {
        case .withdrawn:
            Message(nl: "Het akkoord van \(name) is ingetrokken.", en: "The agreement of \(name) was withdrawn.")
        case .expired:
            Message(nl: "Het akkoord van \(name) is verlopen.", en: "The agreement of \(name) has expired.")
        case .spent:
            Message(
                nl: "Het akkoord van \(name) is al gebruikt, of de pagina veranderde intussen.",
                en: "The agreement of \(name) was used already, or the page has changed since.")
        case .shownFileChanged:
            Message(
                nl: "Sinds het akkoord van \(name) veranderde een beeld of bestand in deze tekst.",
                en: "Since \(name) agreed, an image or file in this text has changed.")
        case .noRole:
            Message(
                nl: "\(name) mag hier niet meer of niet in die rol over beslissen.",
                en: "\(name) may not, or no longer, decide on this in that role.")
        case .author:
            Message(
                nl: "\(name) schreef mee. Wie meeschreef, keurt de eigen tekst niet goed.",
                en: "\(name) is one of the authors. Nobody approves a text of their own.")
        case .notRegistrable:
            Message(
                nl: "\(name) geeft dit akkoord zelf. Het kan niet genoteerd worden.",
                en: "\(name) has to sign this personally. It cannot be noted by somebody else.")
        case .outOfOrder:
            Message(
                nl: "Het akkoord van \(name) kwam te vroeg: eerst moet een ander instemmen.",
                en: "The agreement of \(name) came too early: somebody else has to agree first.")
        }
    }
}
