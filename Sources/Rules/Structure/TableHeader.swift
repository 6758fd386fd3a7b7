import Content
public import Findings
import Markdown

/// A table says above each column what stands in it, and is no means to place things.
public struct TableHeader: Rule {
    public static let description = RuleDescription(
        id: "table-header",
        title: Message(nl: "Een tabel heeft koppen", en: "A table has headers"),
        demand: Message(
            nl:
                "Wie een tabel laat voorlezen, hoort bij elke cel de kop van de kolom. Is die leeg, dan weet je niet wat het "
                + "getal betekent. De cel linksboven mag leeg zijn.",
            en:
                "Who has a table read aloud hears the column's header with each cell. When it is empty, one does not know what "
                + "the number means. The top left cell may be empty."),
        remedy: Message(
            nl: "Zet boven elke kolom wat erin staat. Een tabel van één kolom maak je beter een lijst.",
            en: "Put above each column what stands in it. A table of one column is better a list."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        return page.markdown.tables(in: page.bytes, page.bodyRange).allRemarks { table in
            let cells = table.header.cells
            guard cells.count == table.delimiter.cells.count,
                !subject.standing.holdsLines(around: table.header.range.lowerBound)
            else { return [] }
            if cells.count == 1 { return [finding(subject, table.header.range, .oneColumn, .asList)] }
            if cells.allSatisfy(\.isEmpty) { return [finding(subject, table.header.range, .noHeader, .sayWhat)] }
            return cells.enumerated().remarks { number, cell in
                cell.isEmpty && number > 0 ? finding(subject, cell, .emptyCell(number + 1), .sayWhat) : nil
            }
        }
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Message {
    fileprivate static let oneColumn = Message(
        nl: "Deze tabel heeft maar één kolom.", en: "This table has one column only.")
    fileprivate static let noHeader = Message(
        nl: "De kop van deze tabel is leeg.", en: "The head of this table is empty.")
    fileprivate static func emptyCell(_ number: Int) -> Message {
        Message(
            nl: "Kolom \(number) van deze tabel heeft geen kop.", en: "Column \(number) of this table has no header.")
    }
    fileprivate static let asList = Message(
        nl: "Maak er een lijst van, met `-` voor elke regel.", en: "Make it a list, with `-` in front of each line.")
    fileprivate static let sayWhat = Message(
        nl: "Schrijf boven elke kolom wat erin staat.", en: "Write above each column what stands in it.")
}
