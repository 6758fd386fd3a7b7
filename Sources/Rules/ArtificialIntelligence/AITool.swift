import YAML
import Content
public import Findings

/// A text is made with AI programs that were agreed on.
public struct AITool: Rule {
    public static let description = RuleDescription(
        id: "ai-tool",
        title: Message(
            nl: "Voor teksten gebruiken we afgesproken AI-middelen", en: "For texts we use AI tools that were agreed on"
        ),
        demand: Message(
            nl:
                "Wat je in een AI-programma typt, kan bij een ander terechtkomen. Daarom kiest de gemeente welke programma's veilig "
                + "zijn, en vanaf wanneer. Wat je eerder maakte met een programma dat toen mocht, blijft goed.",
            en:
                "What you type into an AI program can end up elsewhere. So the municipality chooses which programs are safe, and "
                + "from when. What you made before with a program that was fine then, stays fine."),
        remedy: Message(
            nl: "Zeg met welk programma: `ai: {gebruik: hulpmiddel, tool: NAAM}` of `ai_tool: NAAM`.",
            en: "Say which program: `ai: {gebruik: hulpmiddel, tool: NAME}` or `ai_tool: NAME`."),
        agreements: ["kortom-85a", "kortom-85"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let named = subject.page.aiTools
        let use = subject.page.aiUse
        // Most pages say nothing of AI: for them the agreements are not read.
        guard !named.isEmpty || (use != nil && use != AIUse.none),
            let tools = ApprovedTools(subject.circumstances)
        else { return [] }
        let day = subject.circumstances.day
        let names = tools.names(for: .text, on: day)
        if named.isEmpty {
            guard tools.mustBeNamed, let entry = subject.page.frontMatter?["ai"] else { return [] }
            let range = entry.keyRange.lowerBound..<entry.value.range.upperBound
            return [finding(subject, at: range, .unnamedTool, .nameTool(names))]
        }
        // What was said before, and what a whole site says as it stands, was judged on its own day.
        let before = Set(subject.before?.aiTools.map(\.name) ?? [])
        return named.compactMap { tool in
            let isOld = !subject.asksWho || before.contains(tool.name)
            guard !tools.allow(tool.name, for: .text, on: day, orBefore: isOld) else { return nil }
            let hasEnded = tools.allow(tool.name, for: .text, on: day, orBefore: true)
            return finding(
                subject, at: tool.range, hasEnded ? .noLongerApproved(tool.name) : .notApproved(tool.name),
                .useOneOf(names))
        }
    }

    private func finding(
        _ subject: PageSubject, at range: Range<Int>, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}
