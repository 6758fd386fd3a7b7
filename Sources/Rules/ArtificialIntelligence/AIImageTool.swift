import YAML
import BrusselsTime
import Content
public import Findings

/// An image is made with AI programs that were agreed on.
public struct AIImageTool: Rule {
    public static let description = RuleDescription(
        id: "ai-image-tool",
        title: Message(
            nl: "Voor beelden gebruiken we afgesproken AI-middelen",
            en: "For images we use AI tools that were agreed on"),
        demand: Message(
            nl:
                "Niet elk AI-programma mag: de gemeente kiest welke, en vanaf wanneer. Wat telt, is de dag waarop het beeld gemaakt "
                + "werd, als die in de beeldfiche staat.",
            en:
                "Not every AI program may be used: the municipality chooses which, and from when. What counts is the day on which "
                + "the image was made, where the record has it."),
        remedy: Message(
            nl: "Zeg in de beeldfiche met welk programma het beeld gemaakt is: `ai_tool: NAAM`.",
            en: "Say in the record which program made the image: `ai_tool: NAME`."),
        agreements: ["kortom-85a"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        let record = subject.record
        let named = record.aiTools
        // Most images are made without: of those, nobody has to read the list of tools.
        guard !named.isEmpty || record["ai"].flatMap({ AIUse($0.value) }) != AIUse.none,
            let tools = ApprovedTools(subject.circumstances)
        else { return [] }
        let today = subject.circumstances.day
        let names = tools.names(for: .image, on: today)
        if named.isEmpty {
            guard tools.mustBeNamed, let field = record["ai"], let use = AIUse(field.value), use != .none else {
                return []
            }
            return [finding(subject, field, .unnamedTool, .nameTool(names))]
        }
        let made = (record["verkregen_op"]?.value.text).flatMap(Day.init(written:))
        let day = made.map { min($0, today) } ?? today
        return named.compactMap { tool in
            guard !tools.allow(tool.name, for: .image, on: day) else { return nil }
            let hasEnded = tools.allow(tool.name, for: .image, on: day, orBefore: true)
            return finding(
                subject, record["ai_tool"] ?? record["ai"],
                hasEnded ? .noLongerApproved(tool.name) : .notApproved(tool.name), .useOneOf(names))
        }
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field?, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}
