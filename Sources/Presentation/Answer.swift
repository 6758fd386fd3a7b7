import Findings

/// The answer a person reads: what became of the work, what to mend, and who can help.
public struct Answer {
    private let parts: [AnswerPart]
    private let context: ReportContext
    private let options: AnswerOptions

    /// An answer to one run. A push of several refs gives several parts; git takes them all or none.
    public init(_ parts: [AnswerPart], in context: ReportContext, options: AnswerOptions = AnswerOptions()) {
        self.parts = parts
        self.context = context
        self.options = options
    }

    /// The answer's lines, each ended by a line end; no control characters but those of the colours asked for.
    public var text: String {
        lines.map { $0 + "\n" }.joined()
    }

    private var lines: [String] {
        let refused = parts.filter { $0.verdict.outcome == .refused }
        let others = parts.filter { $0.verdict.outcome != .refused }
        let shelf = SourceShelf(context.sources)
        var lines: [String] = []
        for part in refused + others {
            if !lines.isEmpty { lines.append("") }
            if parts.count > 1 { lines += heading(part) }
            let isHeldBack = part.verdict.outcome != .refused && !refused.isEmpty
            lines += isHeldBack ? heldBack : AnswerSection(part, context, options, shelf).lines
        }
        let outcome: Outcome? = refused.isEmpty ? others.first?.verdict.outcome : .refused
        if let outcome, let part = (refused + others).first { lines += ending(part, outcome) }
        return lines
    }

    private func heading(_ part: AnswerPart) -> [String] {
        let ref = part.verdict.ref ?? part.verdict.moment.rawValue
        let name = ref.hasPrefix("refs/heads/") ? String(ref.dropFirst("refs/heads/".count)) : ref
        return [Palette(options.colour).strong(oneLine(name) + ":")]
    }

    private var heldBack: [String] {
        wrap(
            Message(
                nl:
                    "Hier is niets aan te passen, maar alles gaat samen door of niets. Dit is dus ook niet doorgestuurd.",
                en: "There is nothing to fix here, but everything is sent together or not at all. So this was not sent."
            ))
    }

    /// Who can help, then what to do next.
    private func ending(_ part: AnswerPart, _ outcome: Outcome) -> [String] {
        var lines: [String] = []
        let reach = options.contact?.reach(context.language, isBrief: options.isBrief) ?? ""
        if outcome != .accepted, let contact = options.contact, !reach.isEmpty {
            let name = oneLine(contact.name)
            lines += wrap(Message(nl: "Hulp nodig? \(name): \(reach)", en: "Need help? \(name): \(reach)"))
        }
        if let next = part.occasion.nextStep(
            outcome, service: serviceName(options.contact), command: options.command)
        {
            lines += wrap(next)
        }
        return outcome == .accepted || lines.isEmpty ? lines : [""] + lines
    }

    private func wrap(_ message: Message) -> [String] {
        wrapped(message[context.language], width: max(20, options.width))
    }
}
