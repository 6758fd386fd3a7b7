import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readRequirement(_ node: YAMLNode, in text: PolicyText) {
        let keys = [
            "id", "bij", "alle", "een", "aantal", "van", "volgorde", "vier_ogen", "geregistreerd", "overnemen_telt",
            "geldig_dagen", "bij_crisis", "vanaf", "tot", "afspraak",
        ]
        guard let form = Form(node, in: text, keys: keys),
            let id = form.requiredIdentifier("id", as: Requirement.self)
        else { return }
        guard let place = form["bij"] else { return form.fault(.missing("bij")) }
        guard let kinds = Form(place, in: text, keys: ["types", "paden", "handelingen"]) else { return }
        let types = kinds.identifiers("types", as: ContentType.self)
        references.types += types
        if let list = kinds["types"], types.isEmpty { kinds.fault(.empty("types"), at: list) }
        let patterns = kinds.lines("paden").compactMap { _, node in kinds.pattern(node, named: "paden") }
        let actions = kinds.lines("handelingen").compactMap { name, node in readAction(name, node, kinds) }
        guard let quota = readQuota(form) else { return }
        let (from, until) = form.span("vanaf", "tot")
        let requirement = Requirement(
            id: id, types: kinds["types"] == nil ? nil : Set(types.map(\.id)), patterns: patterns,
            actions: actions.isEmpty ? [.publish] : Set(actions), roles: quota.roles, count: quota.count,
            needsEachRole: quota.isEach, isOrdered: form.flag("volgorde") ?? false,
            needsFourEyes: form.flag("vier_ogen") ?? false,
            registered: form.flag("geregistreerd") ?? true ? .outsiders : .nobody,
            countsPublisher: form.flag("overnemen_telt") ?? false, validDays: readValidity(form),
            isAfterwardsInCrisis: form.word("bij_crisis", [("achteraf", true), ("vooraf", false)]) ?? false,
            from: from, until: until, agreement: readAgreement(form), source: form.source)
        if requirements.add(id.rawValue, form) { parts.requirements.append(requirement) }
    }

    private mutating func readAgreement(_ form: Form) -> AgreementID? {
        guard let node = form["afspraak"], let named = form.identifier("afspraak", as: CatalogueEntry.self) else {
            return nil
        }
        let agreement = AgreementID(named.rawValue)
        references.agreements.append((agreement, form.text.source(node.range.lowerBound)))
        return agreement
    }

    private struct Quota {
        let roles: [RoleID]
        let count: Int
        let isEach: Bool
    }

    /// `alle: [a, b]`, `een: [a, b]`, or `aantal: 2` with `van: [a, b]`: exactly one of the three.
    private func readQuota(_ form: Form) -> Quota? {
        let ways = ["alle", "een", "aantal"].filter { form[$0] != nil }
        guard ways.count == 1, let way = ways.first else {
            form.fault(.oneQuota)
            return nil
        }
        let key = way == "aantal" ? "van" : way
        guard form[key] != nil else { return form.missing(key) }
        let roles = form.lines(key).compactMap { name, node -> RoleID? in
            isIdentifier(name) ? RoleID(name) : form.wrong(node, .notAnID(name))
        }
        guard !roles.isEmpty else {
            form.fault(.empty(key), at: form[key])
            return nil
        }
        let count = way == "alle" ? roles.count : way == "een" ? 1 : form.number("aantal") ?? 0
        guard (1...20).contains(count) else {
            form.fault(.badCount, at: form["aantal"])
            return nil
        }
        return Quota(roles: roles, count: count, isEach: way == "alle")
    }

    private func readValidity(_ form: Form) -> Int {
        let days = form.number("geldig_dagen") ?? 30
        if (1...366).contains(days) { return days }
        form.fault(.badDays, at: form["geldig_dagen"])
        return 30
    }

    mutating func readCrisis(_ node: YAMLNode, in text: PolicyText) -> CrisisRules? {
        guard let form = Form(node, in: text, keys: ["openen", "publiceren", "hoogstens_uren"]) else { return nil }
        func roles(_ key: String) -> Set<RoleID> {
            if form[key] == nil { form.fault(.missing(key)) }
            return Set(
                form.lines(key).compactMap { name, node in
                    isIdentifier(name) ? RoleID(name) : form.wrong(node, .notAnID(name))
                })
        }
        let hours = form.number("hoogstens_uren") ?? 72
        if !(1...720).contains(hours) { form.fault(.badHours, at: form["hoogstens_uren"]) }
        return CrisisRules(
            openers: roles("openen"), publishers: roles("publiceren"), mostHours: min(max(hours, 1), 720),
            source: form.source)
    }
}

extension Message {
    fileprivate static let oneQuota = Message(
        nl: "Zeg wie akkoord gaat met één van deze drie: `alle`, `een`, of `aantal` met `van`.",
        en: "Say who has to agree with exactly one of these: `alle`, `een`, or `aantal` with `van`.")
    fileprivate static let badCount = Message(
        nl: "`aantal` is een getal van 1 tot 20.", en: "`aantal` is a number from 1 to 20.")
    fileprivate static let badDays = Message(
        nl: "`geldig_dagen` is een getal van 1 tot 366.", en: "`geldig_dagen` is a number from 1 to 366.")
    fileprivate static let badHours = Message(
        nl: "`hoogstens_uren` is een getal van 1 tot 720.", en: "`hoogstens_uren` is a number from 1 to 720.")
}
