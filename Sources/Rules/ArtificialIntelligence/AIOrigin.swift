import ImageMetadata
import Content
public import Findings
import Text
import YAML

/// What the record of an image says about AI is not contradicted by what it says about where it comes from.
public struct AIOrigin: Rule {
    public static let description = RuleDescription(
        id: "ai-origin",
        title: Message(
            nl: "De beeldfiche zegt het als AI het beeld maakte", en: "The record says so when AI made the image"),
        demand: Message(
            nl:
                "Programma's die beelden maken, laten dat vaak in het bestand achter. Staat het daar, of staat AI als herkomst of "
                + "maker in de beeldfiche, dan zegt de fiche ook `ai: gegenereerd`. Een gewone bewerking (bijsnijden, belichten) en "
                + "de rekentrucs van een telefoon tellen niet als AI.",
            en:
                "Programs that make images often leave that in the file. If it stands there, or the record gives AI as origin or "
                + "maker, then the record also says `ai: gegenereerd`. An ordinary edit (cropping, light) and what a phone computes "
                + "are no AI."),
        remedy: Message(
            nl:
                "Kies in de beeldfiche `ai: gegenereerd`. Is het echt een eigen foto? Verbeter dan `herkomst` en `maker`, of voeg "
                + "het bestand toe zoals het uit het toestel kwam.",
            en:
                "Choose `ai: gegenereerd` in the record. Is it really a photo of your own? Then correct `herkomst` and `maker`, or "
                + "add the file as it came out of the camera."),
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
        guard let field = subject.record["ai"], let use = AIUse(field.value), use != .generated else { return [] }
        if let said = subject.image?.artificialIntelligence, said.answer == .yes, let reason = said.reasons.first {
            return [
                Finding(
                    rule: Self.description.id, place: subject.place(of: field),
                    message: .fileSays(reason, use, subject.shownName), help: .declare)
            ]
        }
        guard use == .none else { return [] }
        let isFromAI = subject.record["herkomst"]?.value.text.map { Folding.folded($0) == "ai" } ?? false
        let maker = Folding.folded(subject.record["maker"]?.value.text ?? "")
        guard isFromAI || Self.generators.contains(where: maker.holds) else { return [] }
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
    fileprivate static func fileSays(_ reason: AIVerdict.Reason, _ use: AIUse, _ file: String) -> Message {
        let said = "`\(printable(reason.property))`: “\(printable(String(reason.value.prefix(120))))”"
        return Message(
            nl: "Het bestand `\(file)` zegt zelf dat AI het maakte of bewerkte (\(reason.origin.name), \(said)). In de "
                + "beeldfiche staat `ai: \(use.rawValue)`.",
            en:
                "The file `\(file)` itself says that AI made or changed it (\(reason.origin.name), \(said)). The record says "
                + "`ai: \(use.rawValue)`.")
    }
    fileprivate static let declare = Message(
        nl: "Kies `ai: gegenereerd`, en zeg het in het bijschrift overal waar het beeld te zien is.",
        en: "Choose `ai: gegenereerd`, and say so in the caption wherever the image is shown.")
    fileprivate static let chooseOne = Message(
        nl: "Kies `ai: gegenereerd` of `ai: hulpmiddel`, of verbeter `herkomst` en `maker`.",
        en: "Choose `ai: gegenereerd` or `ai: hulpmiddel`, or correct `herkomst` and `maker`.")
}
