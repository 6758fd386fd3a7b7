import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A letter or an invitation is signed by whom the municipality agreed on, and by nobody else.
public struct LetterSignatories: Rule {
    public static let description = RuleDescription(
        id: "letter-signatories",
        title: Message(nl: "De juiste mensen ondertekenen een brief", en: "The right people sign a letter"),
        demand: Message(
            nl:
                "Een brief of uitnodiging is getekend door de algemeen directeur en door wie in het bestuur bevoegd is, of overal door "
                + "de burgemeester: dat kies je in de afspraken. Niemand tekent mee. Wie een delegatie kreeg, tekent namens een van hen.",
            en:
                "A letter or invitation is signed by the general director and by the office holder whose competence it is, or always "
                + "by the mayor: you choose that in the agreements. Nobody else signs along. Who was delegated signs for one of them."
        ),
        remedy: Message(
            nl: "Schrijf bij `ondertekenaars` de twee functies, zoals `[algemeen directeur, burgemeester]`.",
            en: "Write the two functions at `ondertekenaars`, such as `[algemeen directeur, burgemeester]`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-36", "kortom-36-v"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("brieftypes", ofAny: Self.agreements, usually: ["brief", "uitnodiging"]) else {
            return []
        }
        let agreed = Agreed(subject.circumstances)
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["ondertekenaars"], !field.value.isNull else {
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            let nodes = field.value.sequence ?? [field.value]
            let signing = nodes.map { Signatory($0, subject.circumstances) }
            return agreed.problems(signing, domain: page.frontMatter?["beleidsdomein"]?.value.text).map {
                FieldRemark(range: field.value.range, message: $0, help: Self.description.remedy)
            }
        }
    }
}

/// Who signs, as the municipality chose.
private struct Agreed {
    private static let agreements: [AgreementID] = ["kortom-36", "kortom-36-v"]

    /// The mayor signs everything, whoever is competent.
    private let isMayor: Bool
    /// Who is competent for what (`bevoegdheden: [{domein: sport, wie: luc-ostijn}]`), by domain.
    private let competent: [String: String]
    private let circumstances: Circumstances

    init(_ circumstances: Circumstances) {
        self.circumstances = circumstances
        let chosen = circumstances.standing(of: "kortom-36")?.choice
        isMayor = chosen == "kortom-36-v" || circumstances.stands("kortom-36-v")
        var competent: [String: String] = [:]
        if case .table(let rows)? = circumstances.adoptedValue("bevoegdheden", ofAny: Self.agreements) {
            for row in rows {
                if let domain = row["domein"], let who = row["wie"] { competent[domain.comparable] = who }
            }
        }
        self.competent = competent
    }

    func problems(_ signing: [Signatory], domain: String?) -> [Message] {
        var problems: [Message] = []
        if !signing.contains(where: { $0.office == .director }) { problems.append(.noDirector) }
        let holders = signing.filter { $0.office == .mayor || $0.office == .holder }
        if isMayor {
            if !signing.contains(where: { $0.office == .mayor }) { problems.append(.noMayor) }
        } else if holders.isEmpty {
            problems.append(.noHolder)
        } else if let domain, let who = competent[domain.comparable],
            let person = circumstances.policy.person(PersonID(who)),
            !holders.contains(where: {
                $0.isPerson(person) || $0.isUnnamed && $0.office == Self.office(of: person, circumstances)
            })
        {
            problems.append(.otherCompetence(person.name, domain))
        }
        // One for each of the two chairs; whoever else stands there signs along.
        let besides = signing.filter { $0.office == nil }
        problems += besides.map { .besides($0.shownName) }
        let extra = isMayor ? signing.filter { $0.office == .holder }.count : max(0, holders.count - 1)
        if extra > 0 { problems.append(.tooMany) }
        return problems
    }

    private static func office(of person: Person, _ circumstances: Circumstances) -> Signatory.Office? {
        Signatory.office(of: person, circumstances)
    }
}

/// Somebody at `ondertekenaars`: a function, a person, or who signs for one of them.
private struct Signatory {
    enum Office {
        case director
        case mayor
        case holder
    }

    let office: Office?
    let shownName: String
    private let person: PersonID?

    init(_ node: YAMLNode, _ circumstances: Circumstances) {
        let name = (node.text ?? node["functie"]?.text ?? node["naam"]?.text ?? "").comparable
        // Who signs for another holds that one's chair: `namens de burgemeester`, `gedelegeerd_door: burgemeester`.
        let delegated = (node["gedelegeerd_door"] ?? node["namens"])?.text?.comparable
        let behalf = Self.represented(name)
        let asked = delegated ?? behalf ?? name
        shownName = shown(node.text ?? node["naam"]?.text ?? node["functie"]?.text ?? "?")
        let known = circumstances.policy.person(named: asked)
        person = known?.id
        office = known.flatMap { Self.office(of: $0, circumstances) } ?? Self.office(named: asked)
    }

    /// Whether only the function stands there.
    var isUnnamed: Bool { person == nil }

    func isPerson(_ other: Person) -> Bool { person == other.id }

    static func office(of person: Person, _ circumstances: Circumstances) -> Office? {
        person.appointments(on: circumstances.day).lazy.compactMap { Self.office(named: $0.role.rawValue) }.first
    }

    private static func represented(_ name: String) -> String? {
        for start in ["namens de ", "namens ", "bij delegatie van de ", "in opdracht van de ", "voor de "]
        where name.hasPrefix(start) { return String(name.dropFirst(start.count)) }
        return nil
    }

    private static func office(named name: String) -> Office? {
        let name = String(name.map { $0 == "-" ? " " : $0 })
        if ["algemeen directeur", "waarnemend algemeen directeur", "adjunct algemeen directeur"].contains(name) {
            return .director
        }
        if ["burgemeester", "waarnemend burgemeester"].contains(name) { return .mayor }
        let holders = ["schepen", "bevoegde schepen", "eerste schepen", "voorzitter", "lid van het vast bureau"]
        if holders.contains(name) || name.hasPrefix("schepen ") || name.hasPrefix("schepen van ")
            || name.hasPrefix("voorzitter van ")
        {
            return .holder
        }
        return nil
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij deze brief staat niet wie hem ondertekent (`ondertekenaars`).",
        en: "With this letter it does not say who signs it (`ondertekenaars`).")
    fileprivate static let noDirector = Message(
        nl: "De algemeen directeur ondertekent elke brief, maar staat er niet bij.",
        en: "The general director signs each letter, but is not there.")
    fileprivate static let noMayor = Message(
        nl: "De burgemeester ondertekent elke brief, maar staat er niet bij.",
        en: "The mayor signs each letter, but is not there.")
    fileprivate static let noHolder = Message(
        nl: "Wie in het bestuur bevoegd is, ondertekent mee. Die naam of functie ontbreekt.",
        en: "The office holder whose competence it is signs too. That name or function is missing.")
    fileprivate static func otherCompetence(_ name: String, _ domain: String) -> Message {
        Message(
            nl: "Voor `\(shown(domain))` is \(shown(name)) bevoegd, maar iemand anders ondertekent.",
            en: "\(shown(name)) is competent for `\(shown(domain))`, but somebody else signs.")
    }
    fileprivate static func besides(_ name: String) -> Message {
        Message(
            nl: "`\(name)` ondertekent mee. Dat is niet afgesproken.", en: "`\(name)` signs along. That was not agreed."
        )
    }
    fileprivate static let tooMany = Message(
        nl: "Er ondertekenen meer mensen van het bestuur dan afgesproken.",
        en: "More office holders sign than was agreed.")
}
