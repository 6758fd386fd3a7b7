import BrusselsTime
import Consents
import Findings
import Text

/// Where a record says more than the register gives.
struct ConsentDifference {
    let record: Message
    let register: Message
}

extension CountingConsent {
    /// The first thing in which the record claims more than the register gives; nil when there is none.
    var difference: ConsentDifference? {
        guard let registered else { return nil }
        if let last = recordedEnd, let end = registered.until, last > end {
            return ConsentDifference(
                record: Message(nl: "tot \(last.dutch)", en: "until \(last.english)"),
                register: Message(nl: "tot \(end.dutch)", en: "until \(end.english)"))
        }
        if recorded.byGuardian == true, !registered.byGuardian {
            return ConsentDifference(
                record: Message(nl: "een ouder of voogd zei ja", en: "a parent or guardian said yes"),
                register: Message(nl: "geen ja van een ouder of voogd", en: "no yes of a parent or guardian"))
        }
        return Self.difference(recorded.channels, registered.channels, nl: "kanaal", en: "channel")
            ?? Self.difference(recorded.purposes, registered.purposes, nl: "doel", en: "purpose")
    }

    private static func difference(
        _ recorded: [String]?, _ registered: [String], nl: String, en: String
    ) -> ConsentDifference? {
        guard let word = surplus(recorded, over: registered).first else { return nil }
        let given = printable(registered.joined(separator: ", "))
        return ConsentDifference(
            record: Message(nl: "\(nl) \(printable(word))", en: "\(en) \(printable(word))"),
            register: Message(
                nl: given.isEmpty ? "geen enkel \(nl)" : "\(nl) \(given)",
                en: given.isEmpty ? "no \(en)" : "\(en) \(given)"
            ))
    }
}

extension Message {
    static let registerUnreadable = Message(
        nl:
            "Het toestemmingsregister is niet leesbaar. Zolang dat zo is, mag niets steunen op een toestemming die erin staat.",
        en: "The consent register cannot be read. Until it can, nothing may rest on a consent in it.")
    static let callOperator = Message(
        nl: "Verwittig de systeembeheerder. Aan je fiche hoef je niets te veranderen.",
        en: "Tell the operator. You need not change your record.")
    static let noRegister = Message(
        nl: "De afspraken vragen een toestemmingsregister, maar op de server is er geen.",
        en: "The agreements ask for a consent register, but there is none on the server.")
    static func consentUnknown(_ file: String) -> Message {
        Message(
            nl: "Een toestemming bij `\(file)` staat niet in het toestemmingsregister.",
            en: "A consent of `\(file)` does not stand in the consent register.")
    }
    static let checkID = Message(
        nl: "Kijk het nummer bij `id` na. Is het juist, vraag dan of het register al bijgewerkt is.",
        en: "Check the number at `id`. If it is right, ask whether the register was brought up to date.")
    static func noID(_ file: String) -> Message {
        Message(
            nl: "Bij `\(file)` staat waar de toestemming bewaard is, maar niet haar nummer in het register.",
            en: "For `\(file)` it says where the consent is kept, but not its number in the register.")
    }
    static let giveID = Message(
        nl: "Schrijf het nummer uit het register: `toestemming: [{id: …}]`. Of kies een ander beeld.",
        en: "Write its number in the register: `toestemming: [{id: …}]`. Or choose another image.")
    static func differs(_ file: String, _ difference: ConsentDifference) -> Message {
        Message(
            nl:
                "Voor `\(file)` zegt de beeldfiche: \(difference.record.nl). Het register zegt: \(difference.register.nl). "
                + "Het register telt.",
            en:
                "For `\(file)` the record says: \(difference.record.en). The register says: \(difference.register.en). "
                + "The register counts.")
    }
    static let followRegister = Message(
        nl: "Neem over wat in het register staat, of vraag de toestemming opnieuw.",
        en: "Take over what the register says, or ask for consent again.")
    static let askParentsForRegister = Message(
        nl: "Vraag de toestemming van een ouder of voogd en laat ze in het register zetten. Of kies een ander beeld.",
        en: "Ask a parent or guardian for consent and have it put in the register. Or choose another image.")
    static func sayOfCrowd(_ field: String) -> Message {
        Message(
            nl:
                "Vul de toestemming in. Is het een beeld van een menigte op een openbare plaats, met niemand in het bijzonder? "
                + "Zeg dat dan met `\(field)`.",
            en:
                "Fill in the consent. Is it an image of a crowd in a public place, with nobody in particular? Then say so "
                + "with `\(field)`.")
    }
}
