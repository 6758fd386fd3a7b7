import Findings
import Text
import YAML

extension StyleSheet {
    /// Reads the choice of rules. Types and agreements that the policy does not know are told, with what was probably meant.
    public init(_ file: PolicyFile, of policy: Policy) throws(PolicyErrors) {
        let faults = PolicyFaults()
        let text = PolicyText(file, faults: faults)
        var choices: [StyleChoice] = []
        do throws(YAMLError) {
            if let root = try parseYAML(file.bytes, limits: .policy), !root.isNull,
                let form = Form(root, in: text, keys: ["versie", "regels"])
            {
                form.checkVersion()
                choices = form.list("regels").compactMap { StyleChoice($0, in: text, of: policy) }
            }
        } catch {
            text.fault(error.offset, Message(nl: error.message.nl, en: error.message.en))
        }
        var seen: Set<RuleID> = []
        for choice in choices where !seen.insert(choice.id).inserted {
            faults.add(choice.source, .chosenTwice(choice.rule))
        }
        guard faults.errors.isEmpty else { throw PolicyErrors(errors: faults.sorted) }
        self.init(choices: choices)
    }
}

extension StyleChoice {
    private static let keys = [
        "regel", "ook", "titel", "vraagt", "zo_wel", "melding", "afspraken", "bij", "niet_bij", "citaten",
    ]

    init?(_ node: YAMLNode, in text: PolicyText, of policy: Policy) {
        guard let form = Form(node, in: text, keys: Self.keys), let rule = form.requiredLine("regel") else {
            return nil
        }
        let names = rule.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard names.count == 2, names.allSatisfy(isIdentifier) else {
            form.fault(.notARule(rule), at: form["regel"])
            return nil
        }
        // A type that this municipality does not have is no mistake: a pack of rules serves many.
        func types(_ key: String) -> [ContentTypeID] {
            form.identifiers(key, as: ContentType.self).map(\.id)
        }
        let (only, except) = (types("bij"), types("niet_bij"))
        if !only.isEmpty, !except.isEmpty { form.fault(.bothWays, at: form["niet_bij"]) }
        let agreements = form.identifiers("afspraken", as: CatalogueEntry.self).map { AgreementID($0.id.rawValue) }
        if agreements.isEmpty { form.fault(.missing("afspraken")) }
        self.init(
            rule: rule, aliases: form.lines("ook").map(\.text), title: form.words("titel"),
            demand: form.words("vraagt"), remedy: form.words("zo_wel"),
            english: form["melding"].flatMap { Form($0, in: text, keys: ["en"])?.line("en") }, agreements: agreements,
            onlyTypes: only, exceptTypes: except,
            leavesQuotes: form.word("citaten", [("overslaan", true), ("nakijken", false)]) ?? false, source: form.source
        )
    }
}

extension Form {
    /// A text in both languages: `{nl: …, en: …}`.
    fileprivate func words(_ key: String) -> Message {
        guard let node = self[key], let form = Form(node, in: text, keys: ["nl", "en"]) else {
            if self[key] == nil { fault(.missing(key)) }
            return Message(nl: "", en: "")
        }
        let nl = form.requiredLine("nl") ?? ""
        return Message(nl: nl, en: form.line("en") ?? nl)
    }
}

extension Message {
    fileprivate static func chosenTwice(_ rule: String) -> Message {
        Message(nl: "De regel `\(rule)` is al gekozen.", en: "The rule `\(rule)` was chosen already.")
    }
    fileprivate static func notARule(_ rule: String) -> Message {
        let rule = printable(rule)
        return Message(
            nl: "`\(rule)` is geen regel. Schrijf de map en de naam: `nl/lange-zin`.",
            en: "`\(rule)` is no rule. Write the folder and the name: `nl/lange-zin`.")
    }
    fileprivate static let bothWays = Message(
        nl: "Kies `bij` of `niet_bij`, niet allebei.", en: "Choose `bij` or `niet_bij`, not both.")
}
