import Content
public import Findings
import Text
import YAML

/// What the record of an image says about AI is not contradicted by what it says about where it comes from.
public struct AIOrigin: Rule {
    public static let description = RuleDescription(
        id: "ai-origin",
        title: Message(
            nl: "De beeldfiche spreekt zichzelf niet tegen over AI", en: "The record does not contradict itself on AI"),
        demand: Message(
            nl: "Wie als herkomst of maker AI opgeeft, kan niet tegelijk zeggen dat AI niet meehielp.",
            en: "Who gives AI as origin or maker cannot say at once that AI did not help."),
        remedy: Message(
            nl: "Verbeter `ai` of `herkomst` in de beeldfiche.", en: "Correct `ai` or `herkomst` in the record."),
        agreements: ["kortom-86"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    /// Programs that make images out of words, as people write their names.
    private static let generators = [
        "midjourney", "dall-e", "dalle", "stable diffusion", "firefly", "chatgpt", "gemini", "copilot", "sora", "flux",
        "leonardo ai", "ideogram", "beeldgenerator",
    ]

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard let field = subject.record["ai"], AIUse(field.value) == AIUse.none else { return [] }
        let isFromAI = subject.record["herkomst"]?.value.text.map { Folding.folded($0) == "ai" } ?? false
        let maker = Folding.folded(subject.record["maker"]?.value.text ?? "")
        guard isFromAI || Self.generators.contains(where: { maker.contains($0) }) else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(of: field), message: .contradiction(subject.shownName),
                help: .chooseOne)
        ]
    }
}

extension Message {
    fileprivate static func contradiction(_ file: String) -> Message {
        Message(
            nl: "Volgens de beeldfiche hielp AI niet mee aan `\(file)`, maar de herkomst of de maker is AI.",
            en: "The record says that AI did not help with `\(file)`, but its origin or maker is AI.")
    }
    fileprivate static let chooseOne = Message(
        nl: "Kies `ai: gegenereerd` of `ai: hulpmiddel`, of verbeter `herkomst` en `maker`.",
        en: "Choose `ai: gegenereerd` or `ai: hulpmiddel`, or correct `herkomst` and `maker`.")
}
