import Findings

extension Occasion {
    /// What happens next, or what to do; nil when there is nothing to add.
    ///
    /// `service` names the communication service in a sentence, with its phone number where that is known. `command` is what
    /// was typed, where that was no plain `afspraak nakijken`.
    func nextStep(_ outcome: Outcome, service: Message, command: Message? = nil) -> Message? {
        outcome == .refused ? afterRefusal(of: command) : afterAcceptance(service)
    }

    private func afterAcceptance(_ service: Message) -> Message? {
        switch self {
        case .commit, .keepProposal:
            Message(
                nl: "Klaar? Typ `afspraak indienen`, dan krijgt \(service.nl) hem.",
                en: "Ready? Type `afspraak propose` and \(service.en) will get it.")
        case .handIn:
            Message(
                nl: "Nu kijkt \(service.nl) het na. Je hoeft niets meer te doen.",
                en: "Now \(service.en) will look at it. There is nothing more for you to do.")
        case .publish, .dryRunPublish, .check, .review, .otherRef: nil
        }
    }

    private func afterRefusal(of command: Message?) -> Message {
        switch self {
        case .commit: Message(nl: "Aangepast? Bewaar dan opnieuw.", en: "Fixed? Then save again.")
        case .keepProposal:
            Message(
                nl: "Aangepast? Bewaar dan en stuur opnieuw door.", en: "Fixed? Then save and send it again.")
        case .handIn:
            Message(
                nl: "Aangepast? Bewaar dan en typ opnieuw `afspraak indienen`.",
                en: "Fixed? Then save and type `afspraak propose` again.")
        case .publish, .dryRunPublish:
            Message(
                nl: "Aangepast? Bewaar en stuur opnieuw door, of typ `afspraak indienen`.",
                en: "Fixed? Save and send it again, or type `afspraak propose`.")
        case .check:
            Message(
                nl: "Aangepast? Typ dan opnieuw `\(command?.nl ?? "afspraak nakijken")`.",
                en: "Fixed? Then type `\(command?.en ?? "afspraak check")` again.")
        case .review:
            Message(
                nl: "Stuur het terug met `afspraak terugsturen`, of verbeter het zelf met `afspraak overnemen`.",
                en: "Send it back with `afspraak reject`, or correct it yourself with `afspraak take`.")
        case .otherRef:
            Message(
                nl: "Wil je je tekst indienen? Typ `afspraak indienen`.",
                en: "Do you want to hand in your text? Type `afspraak propose`.")
        }
    }

    /// The command that shows every remark of the same judgement, on the editor's own computer.
    var allRemarksCommand: Message {
        switch self {
        case .commit:
            Message(
                nl: "afspraak nakijken --klaargezet --alle-opmerkingen", en: "afspraak check --staged --all-remarks")
        default: Message(nl: "afspraak nakijken --alle-opmerkingen", en: "afspraak check --all-remarks")
        }
    }
}

extension HelpContact {
    /// `tel. 214, communicatie@zandbeke.be`, or empty when neither is known; in brief only the first.
    func reach(_ language: Language, isBrief: Bool) -> String {
        let ways = [phoneText(language), mail.map(oneLine)].compactMap(\.self)
        return ways.prefix(isBrief ? 1 : 2).joined(separator: ", ")
    }

    /// `tel. 214`, held together when lines are broken.
    func phoneText(_ language: Language) -> String? {
        phone.map { (language == .dutch ? "tel.\u{A0}" : "phone\u{A0}") + oneLine($0) }
    }
}

/// The communication service as it stands in a sentence.
func serviceName(_ contact: HelpContact?) -> Message {
    let nl = contact?.phoneText(.dutch).map { " (\($0))" } ?? ""
    let en = contact?.phoneText(.english).map { " (\($0))" } ?? ""
    return Message(nl: "de communicatiedienst" + nl, en: "the communication service" + en)
}
