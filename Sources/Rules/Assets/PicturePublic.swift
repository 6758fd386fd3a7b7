import Content
public import Findings
import Git
import PolicyModel
import Text

/// The images of a page show residents, not only ourselves.
public struct PicturePublic: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "picture-public",
        title: Message(
            nl: "In beeld staan inwoners, niet alleen wijzelf", en: "Images show residents, not only ourselves"),
        demand: Message(
            nl:
                "Een inwoner herkent zich in andere inwoners. Toont een pagina verschillende beelden, en staat in elk ervan de organisatie "
                + "of een mandataris centraal (`onderwerp` in de beeldfiche), dan ontbreekt voor wie we werken. Vanaf hoeveel beelden we "
                + "kijken, staat bij onze afspraken (`beelden_samen`).",
            en:
                "A resident recognises other residents. If a page shows several images, and each is about the organisation or an office "
                + "holder (`onderwerp` in the record), those we work for are missing. From how many images on we look, our agreements say "
                + "(`beelden_samen`)."),
        remedy: Message(
            nl: "Vervang één van de beelden door een beeld met inwoners, van alle soorten.",
            en: "Replace one of the images by one with residents, of all kinds."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-20"]
    private static let usualCount = 2

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let images = subject.uses.filter { $0.way != .link && $0.asset != nil }
        let least = subject.circumstances.number(
            "beelden_samen", ofAny: Self.agreements, usually: Self.usualCount, within: 1...50)
        guard images.count >= least else { return [] }
        let subjects = images.map { $0.asset?.record.word("onderwerp").map(Folding.folded) }
        guard subjects.allSatisfy({ $0.map(Self.ourselves.contains) ?? false }),
            Set(images.compactMap { $0.asset?.path }).count >= least,
            let new = images.first(where: { !subject.standing.holds($0.range.lowerBound) })
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(new.range), message: .onlyUs(images.count),
                help: Self.description.remedy)
        ]
    }

    private static let ourselves: Set<String> = ["organisatie", "mandataris"]
}

extension Message {
    fileprivate static func onlyUs(_ count: Int) -> Message {
        Message(
            nl: count == 1
                ? "Het beeld hier gaat over onszelf." : "De \(count) beelden hier gaan allemaal over onszelf.",
            en: count == 1 ? "The image here is about ourselves." : "The \(count) images here are all about ourselves.")
    }
}
