import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readOwnerRule(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["pad", "eigenaar"]) else { return }
        guard let place = form["pad"] else { return form.fault(.missing("pad")) }
        guard let value = form["eigenaar"] else { return form.fault(.missing("eigenaar")) }
        guard let pattern = form.pattern(place, named: "pad") else { return }
        if value.text == "{dienst}" || isPlaceholder(value) {
            guard value.text != nil else { return form.fault(.quotePlaceholder, at: value) }
            guard pattern.bindsDepartment else { return form.fault(.nothingBound, at: value) }
            parts.ownerRules.append(OwnerRule(pattern: pattern, owner: .bound, source: form.source))
        } else if let id = form.requiredIdentifier("eigenaar", as: Department.self) {
            references.departments.append((id, text.source(value.range.lowerBound)))
            parts.ownerRules.append(OwnerRule(pattern: pattern, owner: .department(id), source: form.source))
        }
    }

    /// `{dienst}` without quotes is a mapping to YAML.
    private func isPlaceholder(_ node: YAMLNode) -> Bool { node.mapping?.first?.key == "dienst" }

    mutating func readGrant(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["rol", "mag", "pad", "types"]),
            let role = form.requiredIdentifier("rol", as: Role.self)
        else { return }
        if form["mag"] == nil { form.fault(.missing("mag")) }
        if form["pad"] == nil { form.fault(.missing("pad")) }
        let actions = form.lines("mag").compactMap { name, node in readAction(name, node, form) }
        let patterns = form.lines("pad").compactMap { _, node in form.pattern(node, named: "pad") }
        if let list = form["pad"], list.sequence?.isEmpty == true { form.fault(.empty("pad"), at: list) }
        var types: Set<ContentTypeID>?
        if let list = form["types"] {
            let named = form.identifiers("types", as: ContentType.self)
            if list.sequence?.isEmpty == true { form.fault(.noTypes, at: list) }
            references.types += named
            types = Set(named.map(\.id))
        }
        parts.grants.append(
            Grant(role: role, actions: Set(actions), patterns: patterns, types: types, source: form.source))
    }

    func readAction(_ name: String, _ node: YAMLNode, _ form: Form) -> Action? {
        if let action = Action(named: name) { return action }
        let near =
            nearest(to: name, among: Action.allCases.map(\.rawValue))
            ?? nearest(to: name, among: Action.allCases.map(\.englishName))
        return form.wrong(node, .unknown(("handeling", "action"), name), suggestion: near)
    }

    mutating func readTest(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["naam", "wie", "handeling", "pad", "type", "op", "mag"]) else {
            return
        }
        let person = form.requiredIdentifier("wie", as: Person.self)
        if let person, let value = form["wie"] {
            references.persons.append((person, text.source(value.range.lowerBound)))
        }
        let type = form.identifier("type", as: ContentType.self)
        if let type, let value = form["type"] { references.types.append((type, text.source(value.range.lowerBound))) }
        let name = form.requiredLine("naam")
        let action = form.requiredLine("handeling").flatMap { name in
            form["handeling"].flatMap { readAction(name, $0, form) }
        }
        let path = form.requiredLine("pad")
        let day = form.day("op")
        let granted: Bool? = form["mag"] == nil ? form.missing("mag") : form.flag("mag")
        guard let name, let person, let action, let path, let granted else { return }
        parts.tests.append(
            PolicyTest(
                name: name, person: person, action: action, path: path, type: type, day: day, granted: granted,
                source: form.source))
    }
}

extension Message {
    fileprivate static let quotePlaceholder = Message(
        nl: "Zet aanhalingstekens rond `\"{dienst}\"`.", en: "Put quotes around `\"{dienst}\"`.")
    fileprivate static let nothingBound = Message(
        nl: "Het patroon bevat geen `{dienst}`, dus weten we niet welke dienst je bedoelt.",
        en: "The pattern has no `{dienst}`, so it is not clear which department is meant.")
    fileprivate static let noTypes = Message(
        nl: "`types` is leeg, dan geldt dit recht voor niets. Laat `types` weg voor elk type.",
        en: "`types` is empty, so this right covers nothing. Leave `types` out for every type.")
}
