import BrusselsTime
import Content
public import Findings
import Text
import YAML

/// Who can be recognised on an image said yes, for children a parent or guardian did, and nobody took that back.
public struct PortraitConsent: Rule {
    public static let description = RuleDescription(
        id: "portrait-consent",
        title: Message(nl: "Wie herkenbaar is, zei ja", en: "Who can be recognised said yes"),
        demand: Message(
            nl:
                "Herken je iemand op een beeld, dan staat in de beeldfiche waar de toestemming bewaard is. Voor wie jonger is dan "
                + "achttien geven de ouders of de voogd die. Wie de toestemming intrekt, hoeft niet te zeggen waarom.",
            en:
                "If anybody can be recognised on an image, its record says where the consent is kept. For who is under eighteen, "
                + "a parent or guardian gives it. Who takes consent back need not say why."),
        remedy: Message(
            nl:
                "Vul bij `toestemming` in waar het formulier bewaard is. Is er geen toestemming, kies dan een ander beeld.",
            en: "Fill in at `toestemming` where the form is kept. If there is no consent, choose another image."),
        agreements: ["kortom-23"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        let record = subject.record
        if let field = record["ingetrokken_op"] {
            let day = field.value.text.flatMap { Day(String($0.prefix(10))) }
            // A day that cannot be read takes nothing back later: it counts as today.
            if day.map({ $0 <= subject.circumstances.day }) ?? true {
                return [finding(subject, field, .withdrawn(subject.shownName), .takeAway)]
            }
        }
        guard let recognisable = record["herkenbaar"], recognisable.value.bool == true else { return [] }
        let minors = record["minderjarig"]?.value.bool == true
        guard let field = record["toestemming"] else {
            return [
                finding(
                    subject, recognisable, minors ? .noParent(subject.shownName) : .none(subject.shownName),
                    minors ? .askParents : .fillIn)
            ]
        }
        return consents(in: field).compactMap { consent in
            problem(of: consent, minors: minors, in: subject).map { finding(subject, field, $0.0, $0.1) }
        }.prefix(1).map(\.self)
    }

    /// One consent as the record has it.
    private struct Consent {
        let kept: String?
        let byGuardian: Bool
        let until: YAMLNode?
    }

    /// A place alone, one consent with its fields, or a list of them.
    private func consents(in field: AssetRecord.Field) -> [Consent] {
        let nodes = field.value.sequence ?? [field.value]
        if nodes.isEmpty { return [Consent(kept: nil, byGuardian: false, until: nil)] }
        return nodes.map { node in
            guard let mapping = node.mapping else { return Consent(kept: node.text, byGuardian: false, until: nil) }
            func value(_ names: String...) -> YAMLNode? {
                mapping.first { names.contains(Folding.folded($0.key)) && !$0.value.isNull }?.value
            }
            return Consent(
                kept: value("bewaard", "id")?.text, byGuardian: value("ouder_voogd")?.bool == true, until: value("tot"))
        }
    }

    /// Answers that say that somebody said yes, and not where that can be found.
    private static let empty: Set<String> = [
        "ja", "nee", "yes", "no", "ok", "oké", "oke", "true", "false", "onbekend", "?",
    ]

    private func problem(of consent: Consent, minors: Bool, in subject: AssetSubject) -> (Message, Message)? {
        let name = subject.shownName
        guard let kept = consent.kept, kept.contains(where: \.isLetter), !Self.empty.contains(Folding.folded(kept))
        else {
            return (.notKept(name), .fillIn)
        }
        if minors, !consent.byGuardian { return (.noParent(name), .askParents) }
        if let until = consent.until {
            guard let last = until.text.flatMap({ Day(String($0.prefix(10))) }) else { return (.noDay, .writeDay) }
            if last < subject.circumstances.day { return (.ended(name, last), .askAgain) }
        }
        return nil
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    fileprivate static func withdrawn(_ file: String) -> Message {
        Message(
            nl: "Iemand die op `\(file)` staat, nam de toestemming terug. Het beeld mag nergens meer gebruikt worden.",
            en: "Somebody on `\(file)` took consent back. The image may not be used anywhere any more.")
    }
    fileprivate static let takeAway = Message(
        nl: "Haal het beeld weg waar het nog staat, en verwittig de communicatiedienst.",
        en: "Take the image away wherever it still stands, and tell the communication service.")
    fileprivate static func none(_ file: String) -> Message {
        Message(
            nl: "Op `\(file)` herken je iemand, maar we vinden geen toestemming.",
            en: "Somebody can be recognised on `\(file)`, but we find no consent.")
    }
    fileprivate static func noParent(_ file: String) -> Message {
        Message(
            nl: "Op `\(file)` herken je een kind of jongere, maar we vinden geen toestemming van een ouder of voogd.",
            en: "A child or youngster can be recognised on `\(file)`, but we find no consent of a parent or guardian.")
    }
    fileprivate static func notKept(_ file: String) -> Message {
        Message(
            nl: "Bij `\(file)` staat niet waar de toestemming bewaard is.",
            en: "For `\(file)` it does not say where the consent is kept.")
    }
    fileprivate static func ended(_ file: String, _ day: Day) -> Message {
        Message(
            nl: "De toestemming voor `\(file)` gold tot \(day.dutch). Die dag is voorbij.",
            en: "The consent for `\(file)` held until \(day.english). That day is past.")
    }
    fileprivate static let noDay = Message(
        nl: "Bij `tot` in de toestemming hoort een dag zoals 2029-06-30.",
        en: "`tot` in the consent takes a day such as 2029-06-30.")
    fileprivate static let writeDay = Message(nl: "Schrijf de dag voluit.", en: "Write the whole day.")
    fileprivate static let fillIn = Message(
        nl:
            "Zet op de plaats van de puntjes waar ze bewaard is: `toestemming: formulier …, dienst …`. Of kies een ander beeld.",
        en:
            "Put in the place of the dots where it is kept: `toestemming: formulier …, dienst …`. Or choose another image."
    )
    fileprivate static let askParents = Message(
        nl:
            "Zeg waar het formulier bewaard is: `toestemming: {bewaard: formulier …, ouder_voogd: ja}`. Of kies een ander beeld.",
        en:
            "Say where the form is kept: `toestemming: {bewaard: formulier …, ouder_voogd: ja}`. Or choose another image."
    )
    fileprivate static let askAgain = Message(
        nl: "Vraag de toestemming opnieuw en pas `tot` aan, of kies een ander beeld.",
        en: "Ask for consent again and change `tot`, or choose another image.")
}
