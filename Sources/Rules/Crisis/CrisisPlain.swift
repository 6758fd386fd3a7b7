import Content
public import Findings
import PolicyModel
import YAML

/// Crisis information comes in plain language, and in the other languages that were agreed.
public struct CrisisPlain: Rule {
    public static let description = RuleDescription(
        id: "crisis-plain",
        title: Message(
            nl: "Een crisisbericht begrijpt iedereen", en: "Everybody understands a crisis message"),
        demand: Message(
            nl:
                "In een crisis moet iedereen weten wat te doen, ook wie moeilijk leest of weinig Nederlands kent. Er is dus een "
                + "eenvoudige versie, en een vertaling in de talen die we afspraken. Een vertaling zegt van welk bericht ze is.",
            en:
                "In a crisis everybody has to know what to do, also who reads with difficulty or knows little Dutch. So there is a "
                + "plain version, and a translation into the languages that were agreed. A translation says of which message it is."
        ),
        remedy: Message(
            nl: "Zet `eenvoudig: ja` als de tekst eenvoudig is, en noem de vertalingen bij `vertalingen`.",
            en: "Put `eenvoudig: ja` when the text is plain, and name the translations at `vertalingen`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-t11"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCrisisMessage, !subject.page.says("vertaling_van") else { return [] }
        let asked = subject.circumstances.wordList("crisistalen", ofAny: Self.agreements) ?? []
        let plain = subject.remarks(Self.description.id) { page in
            guard page.frontMatter?["eenvoudig"]?.value.bool != true else { return [] }
            let range = page.frontMatter?["eenvoudig"]?.value.range
            return [FieldRemark(range: range, message: .notPlain, help: Self.description.remedy)]
        }
        guard !subject.stood("vertalingen") else { return plain }
        return plain + translations(subject, asked)
    }

    private func translations(_ subject: PageSubject, _ asked: [String]) -> [Finding] {
        let field = subject.page.frontMatter?["vertalingen"]?.value
        let named = (field?.sequence ?? field.map { [$0] } ?? []).prefix(30).compactMap { node in
            (node["pagina"] ?? node["bericht"] ?? node).text.map { ($0, node) }
        }
        var languages: Set<String> = []
        var found: [Finding] = []
        for (name, node) in named {
            let items = subject.site.items(named: name.hasPrefix("/") ? String(name.dropFirst()) : name)
            guard let item = items.first else {
                found.append(remark(subject, node.range, .notThere(name)))
                continue
            }
            if item.facts.first("vertaling_van") == nil {
                found.append(remark(subject, node.range, .unmarked(name)))
            }
            if let language = item.facts.first("taal") ?? node["taal"]?.text { languages.insert(language.comparable) }
        }
        let missing = asked.filter { !languages.contains($0.comparable) }
        // What does not exist was told already.
        if found.isEmpty, !missing.isEmpty {
            found.append(remark(subject, field?.range ?? subject.fieldRange("vertalingen"), .languages(missing)))
        }
        return found
    }

    private func remark(_ subject: PageSubject, _ range: Range<Int>?, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Message {
    fileprivate static let notPlain = Message(
        nl: "Bij dit bericht staat niet dat het eenvoudig geschreven is (`eenvoudig: ja`).",
        en: "This message does not say that it is written in plain language (`eenvoudig: ja`).")
    fileprivate static func notThere(_ name: String) -> Message {
        Message(
            nl: "De vertaling `\(shown(name))` vinden we niet.", en: "The translation `\(shown(name))` is not there.")
    }
    fileprivate static func unmarked(_ name: String) -> Message {
        Message(
            nl: "`\(shown(name))` zegt niet van welk bericht het de vertaling is (`vertaling_van`).",
            en: "`\(shown(name))` does not say of which message it is the translation (`vertaling_van`).")
    }
    fileprivate static func languages(_ names: [String]) -> Message {
        let list = Enumeration(names.map { "`\(shown($0))`" }).words
        return Message(
            nl: "Er is nog geen vertaling voor \(list.nl).", en: "There is no translation for \(list.en) yet.")
    }
}
