import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readContentType(_ node: YAMLNode, named fileName: String, in text: PolicyText) {
        let keys = ["versie", "id", "naam", "soort", "nieuws", "paden", "velden", "open", "kanaal"]
        guard let form = Form(node, in: text, keys: keys) else { return }
        form.checkVersion()
        guard let id = form.requiredIdentifier("id", as: ContentType.self) else { return }
        if id.rawValue != fileName { form.fault(.otherName(id.rawValue), at: form["id"]) }
        let kind = form.requiredWord("soort", ContentType.Kind.policyWords)
        let patterns = form.lines("paden").compactMap { _, node in form.pattern(node, named: "paden") }
        let type = ContentType(
            id: id, name: form.requiredLine("naam") ?? "", kind: kind ?? .other, isNews: form.flag("nieuws") ?? false,
            patterns: patterns, fields: readFields(form), isOpen: form.flag("open") ?? false,
            channel: form.identifier("kanaal", as: ContentType.self)?.rawValue, source: form.source)
        if !type.hasDistinctNames { checkNames(of: type) }
        if contentTypes.add(id.rawValue, form) { parts.contentTypes.append(type) }
    }

    private func readFields(_ form: Form) -> [FieldSpec] {
        guard let value = form["velden"] else { return [] }
        guard let entries = value.mapping else {
            form.fault(.notAMapping, at: value)
            return []
        }
        return entries.compactMap { readField($0, in: form.text) }
    }

    /// A name that stands for two fields is no name.
    private func checkNames(of type: ContentType) {
        var names: [String: String] = [:]
        for field in type.fields {
            for name in [field.name] + field.aliases {
                if let other = names.updateValue(field.name, forKey: name.foldedForPolicy) {
                    faults.add(field.source, .nameTwice(name, other))
                }
            }
        }
    }

    private static let fieldKeys = [
        "soort", "verplicht", "verplicht_bij", "verplicht_als", "min", "max", "waarden", "ook", "uitleg",
        "uitleg_en",
    ]

    private func readField(_ entry: YAMLEntry, in text: PolicyText) -> FieldSpec? {
        guard let form = Form(entry.value, in: text, keys: Self.fieldKeys) else { return nil }
        guard !entry.key.isEmpty, printable(entry.key) == entry.key else {
            text.fault(entry.keyRange.lowerBound, .notOneLine(entry.key))
            return nil
        }
        let kind = form.requiredWord("soort", FieldSpec.Kind.policyWords)
        guard let kind else { return nil }
        let values = form.lines("waarden")
        if kind == .choice, values.isEmpty { form.fault(.choiceOfNothing) }
        if let list = form["waarden"], kind != .choice, kind != .list { form.fault(.valuesOfNoChoice, at: list) }
        let (least, most) = (form.number("min"), form.number("max"))
        if let limit = form["min"] ?? form["max"], kind != .text, kind != .number, kind != .list {
            form.fault(.limitOfNothing, at: limit)
        }
        if let least, let most, most < least { form.fault(.maximumBelowMinimum, at: form["max"]) }
        return FieldSpec(
            name: entry.key, aliases: form.lines("ook").map(\.text), kind: kind, requiredFrom: requirement(form),
            requiredWhen: conditions(form),
            minimum: least, maximum: most, values: values.map(\.text), ownWords: words(form),
            source: text.source(entry.keyRange.lowerBound))
    }

    /// What the municipality says of a field; Dutch stands in for English that is not there.
    private func words(_ form: Form) -> Message? {
        let english = form.line("uitleg_en")
        guard let dutch = form.line("uitleg") else {
            if english != nil { form.fault(.missing("uitleg"), at: form["uitleg_en"]) }
            return nil
        }
        return Message(nl: dutch, en: english ?? dutch)
    }

    /// The answers to other fields that make a field needed: `{gebruiksrecht: [stock, opdracht]}`.
    private func conditions(_ form: Form) -> [FieldCondition] {
        guard let value = form["verplicht_als"] else { return [] }
        guard let mapping = value.mapping else {
            form.fault(.notAMapping, at: value)
            return []
        }
        return mapping.compactMap { entry in
            let nodes = entry.value.sequence ?? [entry.value]
            let values = nodes.compactMap(\.text)
            guard !values.isEmpty, values.count == nodes.count else {
                form.fault(.notAList("verplicht_als"), at: entry.value)
                return nil
            }
            return FieldCondition(field: entry.key, values: values)
        }
    }

    /// When a field has to be there. Naming the moment says that it has to.
    private func requirement(_ form: Form) -> Moment? {
        let moment = form.word("verplicht_bij", Moment.policyWords)
        switch form.flag("verplicht") {
        case true?: return moment ?? .submit
        case nil: return moment
        case false?:
            if moment != nil { form.fault(.requiredAndNot, at: form["verplicht_bij"]) }
            return nil
        }
    }
}

extension Moment {
    /// The moments by the names that the policy has for them.
    static let policyWords: [(word: String, value: Moment)] = [
        ("bewaren", .keep), ("indienen", .submit), ("publiceren", .publish),
    ]
}

extension Message {
    fileprivate static func otherName(_ id: String) -> Message {
        Message(
            nl: "Dit bestand hoort `\(id).yaml` te heten: de naam en de `id` zijn gelijk.",
            en: "This file should be named `\(id).yaml`: its name and its `id` are the same.")
    }
    fileprivate static func nameTwice(_ name: String, _ other: String) -> Message {
        let (name, other) = (printable(name), printable(other))
        return Message(
            nl: "De naam `\(name)` is al die van het veld `\(other)`.",
            en: "The name `\(name)` is already that of the field `\(other)`.")
    }
    fileprivate static let choiceOfNothing = Message(
        nl: "Bij een keuze horen `waarden`.", en: "A choice needs `waarden`.")
    fileprivate static let valuesOfNoChoice = Message(
        nl: "`waarden` horen alleen bij `soort: keuze` of `soort: lijst`.",
        en: "`waarden` only go with `soort: keuze` or `soort: lijst`.")
    fileprivate static let limitOfNothing = Message(
        nl: "`min` en `max` horen alleen bij `tekst`, `getal` of `lijst`.",
        en: "`min` and `max` only go with `tekst`, `getal` or `lijst`.")
    fileprivate static let maximumBelowMinimum = Message(
        nl: "`max` is kleiner dan `min`.", en: "`max` is less than `min`.")
    fileprivate static let requiredAndNot = Message(
        nl: "Het veld is niet verplicht (`verplicht: nee`), maar hier staat wel vanaf wanneer.",
        en: "The field is not required (`verplicht: nee`), and yet it says from when.")
}
