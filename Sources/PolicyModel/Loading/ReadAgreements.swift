import BrusselsTime
import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readAgreements(_ node: YAMLNode, in text: PolicyText) {
        let keys = [
            "versie", "gemeente", "taal", "contact", "proefperiode", "visie", "hoofdstukken", "eigen", "aangenomen",
            "shortcodes", "crisis",
        ]
        guard let form = Form(node, in: text, keys: keys) else { return }
        form.checkVersion()
        parts.municipality = form.requiredLine("gemeente") ?? ""
        parts.language = form.word("taal", Language.allCases.map { ($0.rawValue, $0) }) ?? .dutch
        if let contact = form.requiredIdentifier("contact", as: Department.self), let value = form["contact"] {
            parts.contact = contact
            references.departments.append((contact, text.source(value.range.lowerBound)))
        }
        parts.trialUntil = trialPeriod(form)
        parts.vision = form.prose("visie")
        parts.shortcodes = Set(form.lines("shortcodes").map(\.text))
        parts.crisis = form["crisis"].flatMap { readCrisis($0, in: text) }
        for node in form.list("hoofdstukken") { readChapter(node, in: text) }
        for node in form.list("eigen") { readOwnAgreement(node, in: text) }
        for node in form.list("aangenomen") { readAdoption(node, in: text) }
        checkAdoptionDates()
    }

    /// `proefperiode: tot 2026-09-30`.
    private func trialPeriod(_ form: Form) -> Day? {
        guard let line = form.line("proefperiode"), let node = form["proefperiode"] else { return nil }
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == "tot", let day = Day(String(words[1])) else {
            return form.wrong(node, .notATrial)
        }
        return day
    }

    private mutating func readChapter(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["id", "titel", "vanaf"]),
            let id = form.requiredIdentifier("id", as: ChapterStart.self)
        else { return }
        // A chapter that the notes do not have is the municipality's own, and then it has a name.
        if form["titel"] == nil { references.chapters.append((id.rawValue, form.source)) }
        guard chapters.add(id.rawValue, form) else { return }
        parts.chapters.append(
            ChapterStart(
                id: id.rawValue, title: form.line("titel"), from: form.day("vanaf"), source: form.source))
    }

    private mutating func readOwnAgreement(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["id", "nummer", "titel", "tekst", "hoofdstuk", "steunt_op"]),
            let id = form.requiredIdentifier("id", as: OwnAgreement.self)
        else { return }
        let restsOn = form.identifiers("steunt_op", as: CatalogueEntry.self)
        references.agreements += restsOn.map { (AgreementID($0.id.rawValue), $0.at) }
        let chapter = form.identifier("hoofdstuk", as: ChapterStart.self)?.rawValue
        if let chapter { references.chapters.append((chapter, form.source)) }
        let own = OwnAgreement(
            id: AgreementID(id.rawValue), number: form.requiredLine("nummer") ?? "",
            title: form.requiredLine("titel") ?? "", text: form.prose("tekst"),
            chapter: chapter,
            restsOn: restsOn.map { AgreementID($0.id.rawValue) }, source: form.source)
        if ownAgreements.add(id.rawValue, form) { parts.ownAgreements.append(own) }
    }

    private mutating func readAdoption(_ node: YAMLNode, in text: PolicyText) {
        let keys = [
            "id", "keuze", "ernst", "moment", "vanaf", "tot", "waarden", "besluit", "afwijken", "na_advies", "zelf",
        ]
        guard let form = Form(node, in: text, keys: keys),
            let id = form.requiredIdentifier("id", as: CatalogueEntry.self), let value = form["id"]
        else { return }
        let agreement = AgreementID(id.rawValue)
        references.agreements.append((agreement, text.source(value.range.lowerBound)))
        let weight = form.word("ernst", Self.weights)
        let (from, until) = form.span("vanaf", "tot")
        parts.adoptions.append(
            Adoption(
                agreement: agreement, choice: form.identifier("keuze", as: Adoption.self)?.rawValue,
                severity: weight.flatMap(\.severity), isOff: weight.map { $0.severity == nil } ?? false,
                moment: form.word("moment", Moment.policyWords), from: from, until: until, values: readValues(form),
                decision: form.line("besluit"), exceptions: readExceptions(form), source: form.source))
    }

    /// Who may make an exception, after whose advice, and whether for their own text too.
    private func readExceptions(_ form: Form) -> Adoption.Exceptions? {
        guard form["afwijken"] != nil else {
            if let advice = form["na_advies"] { form.fault(.adviceOfNothing, at: advice) }
            return nil
        }
        return Adoption.Exceptions(
            roles: roles("afwijken", form), coversOwnText: form.flag("zelf") ?? false,
            advisers: roles("na_advies", form))
    }

    private func roles(_ key: String, _ form: Form) -> Set<RoleID> {
        Set(
            form.lines(key).compactMap { name, node -> RoleID? in
                isIdentifier(name) ? RoleID(name) : form.wrong(node, .notAnID(name))
            })
    }

    private struct Weight {
        /// nil: switched off.
        let severity: Severity?
    }

    private static let weights =
        Severity.policyWords.map { (word: $0.word, value: Weight(severity: $0.value)) }
        + [(word: "uit", value: Weight(severity: nil))]

    private func readValues(_ form: Form) -> [String: Adoption.Value] {
        guard let node = form["waarden"] else { return [:] }
        guard let entries = node.mapping else {
            form.fault(.notAMapping, at: node)
            return [:]
        }
        var values: [String: Adoption.Value] = [:]
        for entry in entries {
            if let text = entry.value.text {
                values[entry.key] = .text(text)
            } else if let list = entry.value.sequence, list.allSatisfy({ $0.text != nil }) {
                values[entry.key] = .list(list.compactMap(\.text))
            } else if let table = entry.value.sequence.flatMap(readTable) {
                values[entry.key] = .table(table)
            } else {
                form.fault(.notText(printable(entry.key)), at: entry.value)
            }
        }
        return values
    }

    /// Mappings of words to words; nil when one of them is something else.
    private func readTable(_ rows: [YAMLNode]) -> [[String: String]]? {
        var table: [[String: String]] = []
        for row in rows {
            guard let entries = row.mapping, entries.allSatisfy({ $0.value.text != nil }) else { return nil }
            table.append(
                Dictionary(
                    entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } },
                    uniquingKeysWith: { first, _ in first }))
        }
        return table
    }

    /// An agreement may be adopted in steps, one after the other; not twice at once.
    private func checkAdoptionDates() {
        for steps in Dictionary(grouping: parts.adoptions, by: \.agreement).values where steps.count > 1 {
            for (later, earlier) in overlaps(in: steps, from: \.from, until: \.until) {
                faults.add(later.source, .adoptedTwice(later.agreement, at: earlier.source))
            }
        }
    }

    // MARK: - The calendar

    mutating func readCalendar(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["versie", "feestdagen", "sluitingsdagen", "perioden"]) else {
            return
        }
        form.checkVersion()
        let found = form.list("perioden").compactMap { readPeriod($0, in: text) }
        // Two elections can come in one year, each with a period of its own.
        for group in Dictionary(grouping: found, by: { "\($0.kind.rawValue) \($0.election ?? "")" }).values {
            for (later, earlier) in overlaps(in: group, from: \.from, until: \.until) {
                faults.add(later.source, .overlaps(later.id, at: earlier.source))
            }
        }
        parts.calendar = Calendar(
            holidays: Set(form.days("feestdagen")), closingDays: Set(form.days("sluitingsdagen")), periods: found)
    }

    private mutating func readPeriod(_ node: YAMLNode, in text: PolicyText) -> Calendar.Period? {
        guard let form = Form(node, in: text, keys: ["id", "soort", "van", "tot", "behalve", "verkiezing", "reden"]),
            let id = form.requiredIdentifier("id", as: Calendar.self), periods.add(id.rawValue, form)
        else { return nil }
        let kind = form.requiredWord("soort", Calendar.Period.Kind.policyWords)
        if form["van"] == nil { form.fault(.missing("van")) }
        let (from, until) = form.span("van", "tot")
        guard let kind, let from else { return nil }
        return Calendar.Period(
            id: id.rawValue, kind: kind, from: from, until: until,
            exempt: Set(form.identifiers("behalve", as: Role.self).map(\.id)),
            election: form.identifier("verkiezing", as: Calendar.self)?.rawValue, reason: form.line("reden"),
            source: form.source)
    }
}

extension Message {
    fileprivate static let adviceOfNothing = Message(
        nl: "`na_advies` hoort bij `afwijken`: wie er dan beslist.",
        en: "`na_advies` goes with `afwijken`: who then decides.")
    fileprivate static let notATrial = Message(
        nl: "Schrijf een proefperiode als `tot 2026-09-30`.", en: "Write a trial period as `tot 2026-09-30`.")

    fileprivate static func adoptedTwice(_ agreement: AgreementID, at other: Source) -> Message {
        Message(
            nl: "`\(agreement)` is al aangenomen in \(other.words.nl), voor dezelfde dagen.",
            en: "`\(agreement)` is already adopted in \(other.words.en), for the same days.")
    }
}
