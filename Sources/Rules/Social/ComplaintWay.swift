import Content
public import Findings
import Markdown
import PolicyModel
import Text

/// A post about a complaint shows the way to where complaints are dealt with.
public struct ComplaintWay: Rule {
    public static let description = RuleDescription(
        id: "complaint-way",
        title: Message(
            nl: "Bij een klacht wijs je de weg", en: "With a complaint you show the way"),
        demand: Message(
            nl:
                "Een klacht los je niet op onder een bericht, waar iedereen meeleest. Gaat je bericht over klachten, dan staat er een link "
                + "in naar de pagina waar je een klacht indient.",
            en:
                "A complaint is not solved beneath a post, where everybody reads along. If your post is about complaints, it has a link to "
                + "the page where one is made."),
        remedy: Message(
            nl: "Zet er een link bij naar de pagina over klachten, en ga zelf niet op de klacht in.",
            en: "Add a link to the page on complaints, and do not go into the complaint yourself."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["leopoldsburg-4b"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        let pages = subject.circumstances.wordList("klachtenpagina", ofAny: Self.agreements) ?? []
        return subject.remarks(Self.description.id) { page in
            guard let scope = page.markdown.scopes.first(where: { isAboutComplaint($0, page) }),
                !page.markdown.links.contains(where: { leads($0.destination, to: pages) })
            else { return [] }
            return [FieldRemark(range: scope.range, message: .noWay, help: Self.description.remedy)]
        }
    }

    private func isAboutComplaint(_ scope: TextScope, _ page: Page) -> Bool {
        let words = page.markdown.text(of: scope, in: page.bytes).string.split { !$0.isLetter }
        return words.contains { Self.words.contains(Folding.folded(String($0))) }
    }

    private static let words: Set<String> = [
        "klacht", "klachten", "klachtendienst", "klachtenprocedure", "klachtencoördinator", "klagen",
    ]

    /// A page on complaints is called so, unless the municipality says which one it is.
    private func leads(_ link: String, to pages: [String]) -> Bool {
        let link = Folding.folded(link)
        guard !pages.isEmpty else { return link.contains("klacht") }
        return pages.contains { page in
            // The page of a folder has the folder's address.
            let parts = Folding.folded(page.hasSuffix(".md") ? String(page.dropLast(3)) : page).split(separator: "/")
            guard let name = parts.last(where: { !Self.ofFolder.contains($0) }) else { return false }
            return link.contains(name)
        }
    }

    private static let ofFolder: Set<Substring> = ["_index", "index"]
}

extension Message {
    fileprivate static let noWay = Message(
        nl: "Dit bericht gaat over een klacht, maar wijst niet waar je ze indient.",
        en: "This post is about a complaint, but does not show where to make one.")
}
