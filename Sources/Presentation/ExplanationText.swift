import Findings
import Text

extension Explanation {
    /// The explanation for a terminal.
    public func text(in context: ReportContext, width: Int = 72) -> String {
        let language = context.language
        let width = max(20, width)
        var lines = wrapped("\(oneLine(title[language])) [\(oneLine(id))]", width: width)
        lines += [""] + wrapped(oneLine(demand[language]), width: width)
        if let remedy {
            let start = Message(nl: "Zo los je het op: ", en: "How to solve it: ")[language]
            lines += [""] + wrapped(start + oneLine(remedy[language]), width: width)
        }
        if let force { lines += [""] + wrapped(sentence(force)[language], width: width) }
        if let basis = context.citation(of: agreements) {
            lines += wrapped(Message(nl: "Steunt op \(basis).", en: "Rests on \(basis).")[language], width: width)
        }
        if !rules.isEmpty {
            let names = rules.map { oneLine($0.rawValue) }.joined(separator: ", ")
            lines += wrapped(
                Message(nl: "Nagekeken door: \(names).", en: "Checked by: \(names).")[language], width: width)
        }
        if let known = otherNames { lines += wrapped(known[language], width: width) }
        if !facts.isEmpty { lines.append("") }
        for fact in facts { lines += wrapped(oneLine(fact[language]), width: width) }
        for kind in RuleExample.Kind.allCases {
            let told = examples.filter { $0.kind == kind }
            guard !told.isEmpty else { continue }
            lines += ["", heading(kind)[language]]
            for example in told {
                lines += wrapped(oneLine(example.title[language]), width: width, indent: "    ", first: "  - ")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The explanation as a section of the handbook.
    public func markdown(in context: ReportContext) -> String {
        let language = context.language
        var blocks = ["## \(escaped(title[language]))", "`\(oneLine(id))`", escaped(demand[language])]
        if let remedy {
            blocks.append(
                Message(nl: "**Zo los je het op.** ", en: "**How to solve it.** ")[language] + escaped(remedy[language])
            )
        }
        var facts: [String] = []
        if let force { facts.append(sentence(force)[language]) }
        if let basis = context.citation(of: agreements) {
            facts.append(Message(nl: "Steunt op \(basis).", en: "Rests on \(basis).")[language])
        }
        if !rules.isEmpty {
            let names = rules.map { "`\(oneLine($0.rawValue))`" }.joined(separator: ", ")
            facts.append(Message(nl: "Nagekeken door \(names).", en: "Checked by \(names).")[language])
        }
        if let known = otherNames { facts.append(known[language]) }
        if !facts.isEmpty { blocks.append(facts.joined(separator: " ")) }
        if !self.facts.isEmpty { blocks.append(self.facts.map { escaped($0[language]) }.joined(separator: " ")) }
        for kind in RuleExample.Kind.allCases {
            let told = examples.filter { $0.kind == kind }
            guard !told.isEmpty else { continue }
            blocks.append("### \(heading(kind)[language])")
            blocks.append(told.map { "- " + escaped($0.title[language]) }.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// What other linters call the rule.
    private var otherNames: Message? {
        let names = aliases.map { oneLine($0) }.joined(separator: ", ")
        return names.isEmpty ? nil : Message(nl: "Elders heet dit \(names).", en: "Elsewhere this is \(names).")
    }

    private func heading(_ kind: RuleExample.Kind) -> Message {
        switch kind {
        case .right: Message(nl: "Zo is het goed", en: "This is right")
        case .wrong: Message(nl: "Zo niet", en: "This is not")
        case .tricky: Message(nl: "Let op", en: "Take care")
        }
    }

    private func sentence(_ force: RuleForce) -> Message {
        let from: Message =
            switch force.from {
            case .keep: Message(nl: "bij het bewaren", en: "when you save")
            case .submit: Message(nl: "bij het indienen", en: "when you hand in")
            case .publish: Message(nl: "bij het publiceren", en: "when it is published")
            }
        switch force {
        case .always:
            return Message(
                nl: "Moet altijd eerst aangepast worden, vanaf het begin: \(from.nl).",
                en: "Must always be fixed first, from the start: \(from.en).")
        case .right:
            return Message(
                nl: "Moet eerst aangepast worden \(from.nl): wat niemand je toestond, mag niet.",
                en: "Must be fixed first \(from.en): what nobody allowed you is not allowed.")
        case .adopted where weight == .info:
            return Message(nl: "Een tip: houdt je tekst nooit tegen.", en: "A tip: never holds your text back.")
        case .adopted where weight == .warn:
            return Message(
                nl: "Om na te kijken: houdt je tekst nooit tegen.", en: "To check: never holds your text back.")
        case .adopted:
            return Message(
                nl: "Moet eerst aangepast worden \(from.nl), als je gemeente dat zo afsprak.",
                en: "Must be fixed first \(from.en), if your municipality agreed so.")
        }
    }

    /// Keeps markup in words from becoming markup; code between backticks stays code.
    private func escaped(_ text: String) -> String {
        var isCode = false
        var escaped = ""
        for character in oneLine(text) {
            if character == "`" { isCode.toggle() }
            if !isCode, "\\*_<>[]|#".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }
}
