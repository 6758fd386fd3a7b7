import Findings
import Text
import YAML

extension PolicyReader {
    /// A register with agreements is a catalogue; others have forms of their own and are read where they are used.
    mutating func readRegister(_ node: YAMLNode, in text: PolicyText) {
        guard node["afspraken"] != nil,
            let form = Form(node, in: text, keys: ["versie", "bron", "redenen", "afspraken"])
        else { return }
        form.checkVersion()
        let note = CatalogueNote(origin: form.requiredLine("bron") ?? "", reasons: reasons(form))
        for node in form.list("afspraken") { readCatalogueEntry(node, of: note, in: text) }
    }

    /// Sentences that several entries share, by the word that stands for them.
    private func reasons(_ form: Form) -> [String: Message] {
        guard let node = form["redenen"] else { return [:] }
        guard let entries = node.mapping else {
            form.fault(.notAMapping, at: node)
            return [:]
        }
        return Dictionary(
            entries.compactMap { entry in
                form.text.message(entry.value).map { (entry.key, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    private static let entryKeys = [
        "id", "nummer", "onderwerp", "klasse", "hoofdstuk", "reden", "ernst", "afwijken", "waarden", "varianten",
        "botst_met", "grondslag", "verklaring", "akkoord",
    ]

    private mutating func readCatalogueEntry(_ node: YAMLNode, of note: CatalogueNote, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: Self.entryKeys),
            let id = form.requiredIdentifier("id", as: CatalogueEntry.self)
        else { return }
        if form["onderwerp"] == nil { form.fault(.missing("onderwerp")) }
        let subject = form["onderwerp"].flatMap { text.message($0) }
        let classification = form.requiredWord("klasse", CatalogueEntry.Class.policyWords)
        let entry = CatalogueEntry(
            id: AgreementID(id.rawValue), number: form.requiredLine("nummer") ?? "",
            subject: subject ?? Message(nl: "", en: ""), classification: classification ?? .outside,
            chapter: form.identifier("hoofdstuk", as: ChapterStart.self)?.rawValue, origin: note.origin,
            reason: reason(form, among: note.reasons), severity: form.word("ernst", Severity.policyWords),
            exceptions: form["afwijken"] == nil ? nil : form.identifiers("afwijken", as: Role.self).map(\.id),
            settings: form.lines("waarden").map(\.text), variants: agreements("varianten", form),
            conflicts: agreements("botst_met", form), basis: form.line("grondslag"), statement: readStatement(form),
            approval: readApproval(form), source: form.source)
        if catalogue.add(id.rawValue, form) { entries.append(entry) }
    }

    /// `verklaring: {types: [sociaal], velden: [derden.groot], als: {initiatiefnemer: [derde]}}`.
    private func readStatement(_ form: Form) -> StatementDemand? {
        guard let node = form["verklaring"], let demand = Form(node, in: form.text, keys: ["types", "velden", "als"])
        else { return nil }
        let condition = (demand["als"]?.mapping ?? []).first.flatMap { entry -> FieldCondition? in
            FieldCondition(field: entry.key, values: (entry.value.sequence ?? []).compactMap(\.text))
        }
        if let node = demand["als"], condition == nil || node.mapping?.count != 1 {
            demand.fault(.notAMapping, at: node)
        }
        let (types, fields) = (demand.lines("types").map(\.text), demand.lines("velden").map(\.text))
        if types.isEmpty { demand.fault(.missing("types")) }
        if fields.isEmpty { demand.fault(.missing("velden")) }
        return StatementDemand(types: types, fields: fields, condition: condition)
    }

    /// `akkoord: {types: [persbericht], alle: [burgemeester, algemeen-directeur], volgorde: ja}`.
    private func readApproval(_ form: Form) -> ApprovalProposal? {
        guard let node = form["akkoord"],
            let proposal = Form(node, in: form.text, keys: ["types", "alle", "een", "volgorde"])
        else { return nil }
        let types = proposal.lines("types").map(\.text)
        let roles = proposal.lines("alle").map(\.text) + proposal.lines("een").map(\.text)
        if types.isEmpty { proposal.fault(.missing("types")) }
        if roles.isEmpty { proposal.fault(.missing("een")) }
        return ApprovalProposal(
            types: types, roles: roles, needsEachRole: proposal["alle"] != nil,
            isOrdered: proposal.flag("volgorde") ?? false)
    }

    private func reason(_ form: Form, among known: [String: Message]) -> Message? {
        guard let name = form.line("reden"), let node = form["reden"] else { return nil }
        if let reason = known[name] { return reason }
        return form.wrong(
            node, .unknown(("reden", "reason"), name), suggestion: nearest(to: name, among: known.keys.sorted()))
    }

    /// They may stand in another file, or in one that this municipality does not have.
    private func agreements(_ key: String, _ form: Form) -> [AgreementID] {
        form.identifiers(key, as: CatalogueEntry.self).map { AgreementID($0.id.rawValue) }
    }
}

/// What the entries of a catalogue file share.
private struct CatalogueNote {
    let origin: String
    let reasons: [String: Message]
}

extension PolicyText {
    /// A text in both languages, `{nl: …, en: …}`; Dutch stands in for English that is not there.
    fileprivate func message(_ node: YAMLNode) -> Message? {
        guard let form = Form(node, in: self, keys: ["nl", "en"]) else { return nil }
        let dutch = form.requiredLine("nl") ?? ""
        return Message(nl: dutch, en: form.line("en") ?? dutch)
    }
}

extension Severity {
    /// How a policy writes it.
    static let policyWords: [(word: String, value: Severity)] = [
        ("blokkeren", .block), ("waarschuwen", .warn), ("tip", .info),
    ]
}
