public import Findings

/// Only what can be read within limits is let in: a page that cannot be judged cannot be published.
public struct ReadableContent: Rule {
    public static let description = RuleDescription(
        id: "readable-content",
        title: Message(nl: "De controle kan het lezen", en: "The checker can read it"),
        demand: Message(
            nl: "Een pagina is een tekstbestand (UTF-8) van hoogstens 1 MB dat niet eindeloos in elkaar genest is.",
            en: "A page is a text file (UTF-8) of at most 1 MB that is not nested without end."),
        remedy: Message(
            nl: "Bewaar je tekst als UTF-8, en zet grote bestanden in de beeldbank.",
            en: "Save your text as UTF-8, and put large files in the asset store."),
        agreements: [],
        force: .always(from: .keep),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: UnreadableSubject) -> [Finding] {
        switch subject.problem {
        case .tooLarge(let size, let limit):
            [
                finding(
                    subject, .tooLarge(size: size, limit: limit),
                    Message(
                        nl: "Maak het bestand kleiner, of splits de pagina.",
                        en: "Make the file smaller, or split the page."))
            ]
        case .malformed(let message, _):
            [
                finding(
                    subject, message,
                    Message(
                        nl: "Open het bestand in je tekstprogramma, maak het eenvoudiger en bewaar het als UTF-8.",
                        en: "Open the file in your text editor, make it simpler and save it as UTF-8."))
            ]
        case .missing:
            [
                finding(
                    subject,
                    Message(
                        nl: "De inhoud van dit bestand is niet meegekomen, dus kunnen we het niet nakijken.",
                        en: "The content of this file did not come along, so we cannot check it."),
                    Message(
                        nl: "Haal de inhoudsmap opnieuw op en probeer het nog eens.",
                        en: "Fetch the repository again and try once more."))
            ]
        }
    }

    private func finding(_ subject: UnreadableSubject, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place, message: message, help: help)
    }
}

extension Message {
    fileprivate static func tooLarge(size: Int, limit: Int) -> Message {
        let (shown, most) = (megabytes(size), megabytes(limit))
        return Message(
            nl: "Dit bestand is te groot: \(shown) MB. Hoogstens \(most) MB.",
            en: "This file is too large: \(shown) MB. At most \(most) MB.")
    }

    /// Whole megabytes, rounded up: nobody mends a file by its bytes.
    private static func megabytes(_ bytes: Int) -> Int { bytes / 1_048_576 + (bytes % 1_048_576 == 0 ? 0 : 1) }
}
