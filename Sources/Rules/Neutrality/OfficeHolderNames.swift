import Content
public import Findings
import PolicyModel
import Text
import YAML

/// Who holds a political office appears in the channels of the municipality only in the cases agreed on.
public struct OfficeHolderNames: Rule {
    public static let description = RuleDescription(
        id: "office-holder",
        title: Message(
            nl: "Mandatarissen komen alleen in beeld als dat afgesproken is", en: "Office holders appear only as agreed"
        ),
        demand: Message(
            nl:
                "De gemeente vertelt wat ze doet, niet wie daar politiek mee scoort. Burgemeester, schepenen en raadsleden noemen of "
                + "tonen we alleen in de gevallen die we afspraken, zoals een installatie, een citaat of een officieel bericht. De "
                + "pagina zegt dan wie en waarom.",
            en:
                "The municipality tells what it does, not who profits from it in politics. Mayor, aldermen and councillors are named "
                + "or shown only in the cases agreed on, such as an installation, a quotation or an official notice. The page then "
                + "says who and why."),
        remedy: Message(
            nl:
                "Noem de dienst in plaats van de persoon, of zet bovenaan `mandatarissen: [{id: …, context: citaat}]`. Is het iemand "
                + "anders met dezelfde naam, zet de regel dan uit voor dat stukje, met de reden erbij.",
            en:
                "Name the department instead of the person, or put `mandatarissen: [{id: …, context: citaat}]` at the top. If it is "
                + "somebody else with the same name, switch the rule off for that piece, with the reason."),
        agreements: [
            "kortom-32", "kortom-37", "kortom-37f", "kortom-0-7", "gedragscode-2a", "leopoldsburg-3f", "leopoldsburg-0",
            "leopoldsburg-3b-i",
        ],
        force: .adopted(from: .publish),
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(Self.description.agreements) else { return [] }
        let table = NeutralTable.of(subject.circumstances)
        guard !table.holders.isEmpty else { return [] }
        // Who sits in the council is what such a page is about.
        if settings.holders != .none, settings.isAboutPolitics(subject) { return [] }
        switch settings.holders {
        case .conditions: return pictureFindings(subject, table)
        case .none: return nameFindings(subject, table, mayDeclare: false)
        case .exceptions: return nameFindings(subject, table, mayDeclare: true)
        }
    }

    /// Each person once: one line in the page's fields answers for all.
    private func nameFindings(_ subject: PageSubject, _ table: NeutralTable, mayDeclare: Bool) -> [Finding] {
        let declared = mayDeclare ? DeclaredHolder.all(in: subject.page) : []
        var asked: Set<Int> = []
        func isNew(_ index: Int) -> Bool {
            asked.insert(index).inserted && !declared.contains { $0.names(table.holders[index]) }
        }
        let named = table.mentions(in: subject).all.remarks { mention -> Finding? in
            guard case .holder(let index) = mention.subject, !mention.stood, isNew(index) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(mention.place),
                message: .named(mention, table.holders[index]), help: .declare(table.holders[index], mayDeclare))
        }
        let pictured = HoldersInPictures.all(of: subject, table).remarks { picture -> Finding? in
            guard !picture.stood, isNew(picture.holder) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(picture.range),
                message: .pictured(picture.file, table.holders[picture.holder]),
                help: .declare(table.holders[picture.holder], mayDeclare))
        }
        return named + pictured
    }

    /// Who is in the picture is who the subject belongs to.
    private func pictureFindings(_ subject: PageSubject, _ table: NeutralTable) -> [Finding] {
        let pictures = HoldersInPictures.all(of: subject, table).filter {
            !$0.stood && table.holders[$0.holder].isOfCollege
        }
        guard let first = pictures.first else { return [] }
        guard let domain = subject.page.frontMatter?["beleidsdomein"]?.value.text else {
            return [
                Finding(
                    rule: Self.description.id, place: subject.place(first.range),
                    message: .noDomain(first.file, table.holders[first.holder]), help: .sayDomain)
            ]
        }
        let isCompetent = pictures.contains { picture in
            let holder = table.holders[picture.holder]
            return holder.competences.contains { Folding.folded($0) == Folding.folded(domain) }
                || Folding.folded(holder.function ?? "").contains("burgemeester")
        }
        if isCompetent { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(first.range),
                message: .otherDomain(table.holders[first.holder], domain), help: .competentOne)
        ]
    }
}

/// An office holder who is on an image that a page shows, by its record, its description or its name.
struct HoldersInPictures {
    let holder: Int
    let file: String
    let range: Range<Int>
    let stood: Bool

    static func all(of subject: PageSubject, _ table: NeutralTable) -> [HoldersInPictures] {
        var found: [HoldersInPictures] = []
        var seen: Set<Int> = []
        var known: [String: Int?] = [:]
        func holder(_ reference: String) -> Int? {
            if let index = known[reference] { return index }
            let index = table.holders.firstIndex(where: { $0.isCalled(reference) })
            known[reference] = .some(index)
            return index
        }
        for use in subject.uses {
            guard let asset = use.asset else { continue }
            for person in RecordedPersons.all(in: asset.record) {
                guard let index = person.reference.flatMap(holder) else { continue }
                seen.insert(index)
                found.append(
                    HoldersInPictures(
                        holder: index, file: asset.shownName, range: use.range,
                        stood: subject.standing.holds(use.range.lowerBound)))
            }
        }
        for mention in table.mentions(in: subject).all where mention.kind == .alternative || mention.kind == .fileName {
            guard case .holder(let index) = mention.subject, let place = mention.place,
                seen.insert(index).inserted
            else { continue }
            found.append(
                HoldersInPictures(holder: index, file: shown(mention.words), range: place, stood: mention.stood))
        }
        return found
    }
}

extension Message {
    private static func who(_ holder: OfficeHolder) -> (nl: String, en: String) {
        let (name, function) = (printable(holder.name), printable(holder.function ?? ""))
        return (function.isEmpty ? name : "\(name) (\(function))", function.isEmpty ? name : "\(name) (\(function))")
    }

    fileprivate static func named(_ mention: Mention, _ holder: OfficeHolder) -> Message {
        switch mention.kind {
        case .fileName:
            Message(
                nl: "In een bestandsnaam staat een mandataris: \(who(holder).nl).",
                en: "The name of a file holds an office holder: \(who(holder).en).")
        case .alternative:
            Message(
                nl: "De beschrijving van het beeld noemt een mandataris: \(who(holder).nl).",
                en: "The description of the image names an office holder: \(who(holder).en).")
        case .text, .entry, .field:
            Message(
                nl: "Hier staat een mandataris: \(who(holder).nl).",
                en: "An office holder stands here: \(who(holder).en).")
        }
    }
    fileprivate static func pictured(_ file: String, _ holder: OfficeHolder) -> Message {
        Message(
            nl: "Op `\(file)` staat een mandataris: \(who(holder).nl).",
            en: "An office holder is on `\(file)`: \(who(holder).en).")
    }
    fileprivate static func declare(_ holder: OfficeHolder, _ mayDeclare: Bool) -> Message {
        guard mayDeclare else {
            return Message(
                nl: "We spraken af dat mandatarissen niet in onze kanalen komen. Noem de dienst.",
                en: "We agreed that office holders do not appear in our channels. Name the department.")
        }
        let id = printable(holder.id)
        return Message(
            nl:
                "Noem de dienst, of zeg bovenaan waarom deze persoon erbij hoort: `mandatarissen: [{id: \(id), context: citaat}]`.",
            en:
                "Name the department, or say at the top why this person belongs here: `mandatarissen: [{id: \(id), context: citaat}]`."
        )
    }
    fileprivate static func noDomain(_ file: String, _ holder: OfficeHolder) -> Message {
        Message(
            nl: "\(who(holder).nl) staat op een beeld, maar de pagina zegt niet over welk beleid ze gaat.",
            en: "\(who(holder).en) is on an image, but the page does not say which policy it is about.")
    }
    fileprivate static let sayDomain = Message(
        nl: "Zet bovenaan `beleidsdomein: Mobiliteit`, of kies een ander beeld.",
        en: "Put `beleidsdomein: Mobiliteit` at the top, or choose another image.")
    fileprivate static func otherDomain(_ holder: OfficeHolder, _ domain: String) -> Message {
        Message(
            nl: "\(who(holder).nl) staat op een beeld, maar is niet bevoegd voor \(shown(domain)).",
            en: "\(who(holder).en) is on an image, but is not competent for \(shown(domain)).")
    }
    fileprivate static let competentOne = Message(
        nl: "Kies een beeld waar de bevoegde schepen op staat, of een beeld zonder mandatarissen.",
        en: "Choose an image that the competent alderman is on, or one without office holders.")
}
