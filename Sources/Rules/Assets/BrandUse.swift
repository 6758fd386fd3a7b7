import Content
public import Findings
import Git
import PolicyModel
import Text

/// A page shows the logo of its own department or kind of page, not that of others.
public struct BrandUse: FollowsShownAssets {
    public static let description = RuleDescription(
        id: "brand-use",
        title: Message(nl: "Elk logo bij wie het hoort", en: "Each logo where it belongs"),
        demand: Message(
            nl:
                "Een logo is voor wie het kreeg: dat van de bibliotheek staat bij de bibliotheek, niet bij een ander. Dat geldt ook "
                + "voor een kopie onder een andere naam.",
            en:
                "A logo is for who was given it: the library's stands with the library, not with others. That holds for a copy "
                + "under another name too."),
        remedy: Message(
            nl: "Gebruik het logo van je eigen dienst of dat van de gemeente, of laat het weg.",
            en: "Use the logo of your own department or the municipality's, or leave it out."),
        agreements: ["kortom-74", "kortom-72"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let shown = subject.uses.filter { $0.way != .link }
        guard !shown.isEmpty else { return [] }
        let brands = Brands(subject.circumstances)
        guard !brands.all.isEmpty else { return [] }
        return shown.compactMap { use in
            guard let asset = use.asset else { return nil }
            let found = brands.brands(of: asset.digest)
            guard let first = found.first, !found.contains(where: { brands.isFor(subject, $0) }) else { return nil }
            let audience = found.flatMap(\.audience).map { words($0, in: subject.circumstances.policy) }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range),
                message: .notForThis(asset.shownName, first.name, audience), help: .useOwn)
        }
    }

    /// A department or a type of page by the name that people know it by.
    private func words(_ name: String, in policy: Policy) -> String {
        policy.department(DepartmentID(name))?.name ?? policy.contentType(named: name)?.name ?? name
    }
}

extension Message {
    fileprivate static func notForThis(_ file: String, _ name: String, _ audience: [String]) -> Message {
        let what = name.isEmpty ? "`\(file)`" : "`\(file)` (\(printable(name)))"
        let whom = audience.map { printable($0) }
        return Message(
            nl: "\(what) is niet voor deze pagina."
                + (whom.isEmpty ? "" : " Het is voor \(Listing.dutch(whom))."),
            en: "\(what) is not for this page." + (whom.isEmpty ? "" : " It is for \(Listing.english(whom))."))
    }
    fileprivate static let useOwn = Message(
        nl: "Gebruik het logo van de gemeente of van je eigen dienst. Twijfel je, vraag het aan de communicatiedienst.",
        en: "Use the municipality's logo or that of your own department. If in doubt, ask the communication service.")
}
