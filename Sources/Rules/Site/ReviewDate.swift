import BrusselsTime
import Content
public import Findings
import YAML

/// Who changes a page that had to be looked at again, looks at all of it.
public struct ReviewDate: Rule {
    public static let description = RuleDescription(
        id: "review-date",
        title: Message(
            nl: "De dag om een pagina na te kijken ligt voor ons", en: "The day to review a page is still to come"),
        demand: Message(
            nl:
                "Bij `nakijken_voor` staat tegen wanneer iemand de hele pagina nakijkt. Pas je een pagina aan en is die dag voorbij? "
                + "Kijk ze dan helemaal na en kies een nieuwe dag.",
            en:
                "`nakijken_voor` says by when somebody reviews the whole page. Do you change a page after that day? Then review all "
                + "of it and choose a new day."),
        remedy: Message(
            nl: "Kijk de hele pagina na en zet bij `nakijken_voor` een dag die nog komt.",
            en: "Review the whole page and put a day to come at `nakijken_voor`."),
        agreements: ["kortom-76"], force: .adopted(from: .publish), weight: .info, reach: .result, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // Of a whole site the report tells which pages are due.
        guard subject.asksWho, subject.before?.bytes != subject.page.bytes,
            let value = ["nakijken_voor", "herzien_voor"].lazy.compactMap({ subject.page.frontMatter?[$0]?.value })
                .first,
            let day = value.text.flatMap(Day.init(written:)), day < subject.circumstances.day
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(value.range), message: .isOver(day),
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static func isOver(_ day: Day) -> Message {
        Message(
            nl: "Deze pagina moest nagekeken worden voor \(day.dutch). Dat is voorbij.",
            en: "This page had to be reviewed before \(day.english). That is over.")
    }
}
