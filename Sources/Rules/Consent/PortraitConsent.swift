import BrusselsTime
import Consents
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
                "Herken je iemand op een beeld, dan staat in de beeldfiche waar de toestemming bewaard is, of haar nummer in het "
                + "register. Voor wie jonger is dan achttien geven de ouders of de voogd die. Wie de toestemming intrekt, hoeft niet "
                + "te zeggen waarom: het beeld mag dan meteen nergens meer staan. Zeggen de fiche en het register iets anders, dan "
                + "telt het register.",
            en:
                "If anybody can be recognised on an image, its record says where the consent is kept, or gives its number in the "
                + "register. For who is under eighteen, a parent or guardian gives it. Who takes consent back need not say why: from "
                + "then on the image may not be used anywhere. Where record and register differ, the register counts."),
        remedy: Message(
            nl:
                "Vul bij `toestemming` in waar het formulier bewaard is, of het nummer. Is er geen toestemming, kies dan een ander "
                + "beeld.",
            en:
                "Fill in at `toestemming` where the form is kept, or its number. If there is no consent, choose another image."
        ),
        agreements: [
            "kortom-23", "leopoldsburg-2f", "leopoldsburg-2f-2", "leopoldsburg-2f-3", "gedragscode-4b",
            "gedragscode-4c", "gedragscode-12c",
        ],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        if let field = subject.record["ingetrokken_op"] {
            let day = field.value.text.flatMap(Day.init(written:))
            // A day that cannot be read takes nothing back later: it counts as today.
            if day.map({ $0 <= subject.circumstances.day }) ?? true {
                return [finding(subject, field, nil, (.withdrawn(subject.shownName), .takeAway))]
            }
        }
        let consents = CountingConsent.all(of: subject)
        if let field = subject.record["toestemming"] {
            let found = consents.compactMap { consent in
                registerProblem(of: consent, in: subject).map { finding(subject, field, consent.recorded.node, $0) }
            }
            if !found.isEmpty { return found }
        }
        return subject.record["herkenbaar"]?.value.bool == true ? missing(in: subject, consents) : []
    }

    /// What counts whoever can be recognised: a consent that was taken back, a register that cannot be read.
    private func registerProblem(of consent: CountingConsent, in subject: AssetSubject) -> (Message, Message)? {
        if consent.isWithdrawn(on: subject.circumstances.day) { return (.withdrawn(subject.shownName), .takeAway) }
        return consent.fact == .unreadable ? (.registerUnreadable, .callOperator) : nil
    }

    private func missing(in subject: AssetSubject, _ consents: [CountingConsent]) -> [Finding] {
        guard let recognisable = subject.record["herkenbaar"] else { return [] }
        let settings = ConsentSettings(subject.circumstances)
        let isMinor = subject.record["minderjarig"]?.value.bool == true
        let crowd = CrowdScene(subject.record, kinds: settings.crowds)
        if crowd == .free || !settings.asks(isMinor: isMinor) { return [] }
        guard let field = subject.record["toestemming"] else {
            let help: Message =
                if case .unsaid(let field) = crowd { .sayOfCrowd(field) } else { isMinor ? .askParents : .fillIn }
            return [
                finding(
                    subject, recognisable, nil,
                    (isMinor ? .noParent(subject.shownName) : .none(subject.shownName), help))
            ]
        }
        var found = consents.compactMap { consent in
            problem(of: consent, isMinor: isMinor, settings, in: subject).map {
                finding(subject, field, consent.recorded.node, $0)
            }
        }
        if let focus = subject.record["focus_personen"]?.value.int, focus > consents.count, focus <= 1_000 {
            found.append(
                finding(subject, field, nil, (.tooFew(subject.shownName, focus, consents.count), .addOthers)))
        }
        return found
    }

    private func problem(
        of consent: CountingConsent, isMinor: Bool, _ settings: ConsentSettings, in subject: AssetSubject
    ) -> (Message, Message)? {
        let name = subject.shownName
        guard consent.recorded.isFound else { return (.notKept(name), settings.asksRegister ? .giveID : .fillIn) }
        if settings.asksRegister, consent.recorded.id == nil { return (.noID(name), .giveID) }
        switch consent.fact {
        case .unknown: return (.consentUnknown(name), .checkID)
        case .absent where settings.asksRegister: return (.noRegister, .callOperator)
        default: break
        }
        if let difference = consent.difference { return (.differs(name, difference), .followRegister) }
        if isMinor || consent.registered?.isMinor == true, !consent.byGuardian {
            return (.noParent(name), consent.registered == nil ? .askParents : .askParentsForRegister)
        }
        if consent.registered == nil, consent.recorded.until != nil, consent.recordedEnd == nil {
            return (.noDay, .writeDay)
        }
        if let last = consent.until, last < subject.circumstances.day { return (.ended(name, last), .askAgain) }
        return nil
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ node: YAMLNode?, _ words: (Message, Message)
    ) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(of: field, node: node), message: words.0, help: words.1)
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
    fileprivate static func tooFew(_ file: String, _ focus: Int, _ count: Int) -> Message {
        Message(
            nl:
                "Op `\(file)` staan \(focus) mensen in beeld, en we vinden \(count) toestemming\(count == 1 ? "" : "en").",
            en: "\(focus) people are in focus on `\(file)`, and we find \(count) consent\(count == 1 ? "" : "s").")
    }
    fileprivate static let addOthers = Message(
        nl: "Zet bij `toestemming` één regel voor elke persoon in beeld. Of kies een ander beeld.",
        en: "Put one line at `toestemming` for each person in focus. Or choose another image.")
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
