import Findings
import PolicyModel

extension AgreementText {
    /// The municipality's own words or, for an agreement of the catalogue, what can be done with it here.
    func demand(servedBy rules: [RuleID]) -> Message {
        // That somebody has to agree is no rule that looks at it.
        let isSeen = rules.contains { $0 != "approval-given" }
        return entry?.standing(isServed: !rules.isEmpty, isSeen: isSeen, isConfirmed: isConfirmed) ?? text
    }

    /// What there is to know of an agreement of the catalogue, a sentence each.
    var facts: [Message] {
        guard let entry else { return [] }
        var facts = [entry.whereFrom]
        if !isAdopted { facts.append(isConfirmed ? .confirmedOnly : .notAdopted) }
        facts += [entry.usualSeverity, entry.deviation].compactMap(\.self)
        if !entry.settings.isEmpty { facts.append(.settings(entry.settings)) }
        if !entry.variants.isEmpty { facts.append(.variants(entry.variants)) }
        if !entry.conflicts.isEmpty { facts.append(.conflicts(entry.conflicts)) }
        if entry.isConfirmedByChoice, let proposal = entry.approval, !isConfirmed {
            facts.append(.confirmable(proposal.line(for: entry.id)))
        }
        return facts + [entry.basis.map(Message.basis)].compactMap(\.self)
    }
}

extension CatalogueEntry {
    fileprivate var whereFrom: Message {
        Message(nl: "Nummer \(number) in: \(origin).", en: "Number \(number) in: \(origin).")
    }

    /// What can be done with it, and for what lies outside why not.
    func standing(isServed: Bool, isSeen: Bool = false, isConfirmed: Bool = false) -> Message {
        switch classification {
        case .advice where isConfirmed && isSeen, .outside where isConfirmed && isSeen:
            Message(
                nl: "De controle geeft hier tips over. Daarnaast bevestigt iemand het, voor iets online komt.",
                en: "The checker gives tips on this. Besides, somebody confirms it before anything comes online.")
        case .advice where isConfirmed, .outside where isConfirmed:
            Message(
                nl: "Een programma kan dit niet zien. Daarom bevestigt iemand het, voor iets online komt.",
                en: "No program can see this. So somebody confirms it, before anything comes online.")
        case .advice where !isServed && isConfirmedByChoice:
            Message(
                nl: "Dit is een raad. Geen regel kijkt hem na, maar je kan iemand vragen om hem te bevestigen.",
                en: "This is advice. No rule looks at it, but you can ask somebody to confirm it.")
        case .outside where isConfirmedByChoice:
            Message(
                nl:
                    "Dit valt buiten de inhoudsmap. \(reason.map { $0.nl + " " } ?? "")Wel kan je iemand vragen om het te bevestigen.",
                en:
                    "This lies outside the content folder. \(reason.map { $0.en + " " } ?? "")But you can ask somebody to confirm it."
            )
        case .enforced where isServed:
            Message(nl: "De controle kijkt dit zelf na.", en: "The checker looks at this itself.")
        case .enforced:
            Message(
                nl: "De controle kan dit zien, maar er is nog geen regel voor.",
                en: "The checker can see this, but there is no rule for it yet.")
        case .statement where isServed:
            Message(
                nl: "Dit bevestigt een mens. De controle kijkt na of dat gebeurde.",
                en: "A person states this. The checker sees whether that was done.")
        case .statement:
            Message(
                nl: "Dit bevestigt een mens. In `vereisten.yaml` zeg je wie akkoord moet gaan.",
                en: "A person states this. `vereisten.yaml` says who has to agree.")
        case .advice:
            Message(
                nl: "Dit is een raad: op zich houdt hij je tekst niet tegen.",
                en: "This is advice: by itself it does not hold your text back.")
        case .outside:
            Message(
                nl: "Dit valt buiten de inhoudsmap. " + (reason?.nl ?? "Wij kijken het niet na."),
                en: "This lies outside the content folder. " + (reason?.en ?? "We do not check it."))
        }
    }

    fileprivate var usualSeverity: Message? {
        severity.map { severity in
            let words =
                switch severity {
                case .block: Message(nl: "eerst aanpassen", en: "fix first")
                case .warn: Message(nl: "nakijken", en: "check")
                case .info: Message(nl: "tip", en: "tip")
                }
            return Message(
                nl: "Kiest je gemeente zelf niet hoe streng, dan is het: \(words.nl).",
                en: "If your municipality does not say how strictly, it is: \(words.en).")
        }
    }

    fileprivate var deviation: Message? {
        exceptions.map { roles in
            guard !roles.isEmpty else {
                return Message(
                    nl: "Volgens de nota staat niemand een uitzondering toe.",
                    en: "According to the note nobody allows an exception.")
            }
            let names = roles.map { $0.rawValue.replacing("-", with: " ") }
            return Message(
                nl: "Volgens de nota staat een uitzondering toe: \(names.joined(separator: " en ")).",
                en: "According to the note an exception is allowed by: \(names.joined(separator: " and ")).")
        }
    }
}

extension Message {
    fileprivate static let notAdopted = Message(
        nl: "Je gemeente nam dit niet aan: het weegt nergens mee.",
        en: "Your municipality did not adopt this: it weighs nowhere.")

    fileprivate static let confirmedOnly = Message(
        nl: "Je gemeente nam dit niet aan, maar vraagt wel een akkoord: zonder akkoord komt het niet online.",
        en: "Your municipality did not adopt this, but does ask for agreement: without it nothing comes online.")

    fileprivate static func confirmable(_ line: String) -> Message {
        Message(
            nl: "Laat je het bevestigen, zet dan in `vereisten.yaml`: `\(line)`.",
            en: "To have it confirmed, put in `vereisten.yaml`: `\(line)`.")
    }

    fileprivate static func settings(_ names: [String]) -> Message {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Message(nl: "Je vult er zelf bij in: \(list).", en: "You can fill in with it: \(list).")
    }

    fileprivate static func variants(_ ids: [AgreementID]) -> Message {
        let list = ids.map { "`\($0)`" }.joined(separator: ", ")
        return Message(nl: "Je kan ook kiezen voor: \(list).", en: "You can also choose: \(list).")
    }

    fileprivate static func conflicts(_ ids: [AgreementID]) -> Message {
        let list = ids.map { "`\($0)`" }.joined(separator: ", ")
        return Message(
            nl: "Past niet samen met \(list), tenzij een besluit zegt hoe het zit.",
            en: "Does not go with \(list), unless a decision says how it is.")
    }

    fileprivate static func basis(_ law: String) -> Message {
        Message(nl: "Rechtsgrond: \(law).", en: "Legal basis: \(law).")
    }
}
