import Content
public import Findings
import Markdown

/// All rows of a table have as many cells.
public struct TableColumns: Rule {
    public static let description = RuleDescription(
        id: "table-columns", aliases: ["MD056"],
        title: Message(
            nl: "Elke rij van een tabel heeft evenveel cellen", en: "All rows of a table have as many cells"),
        demand: Message(
            nl:
                "Wat te veel is in een rij, verdwijnt voor de bezoeker. Klopt de regel met streepjes niet, dan komt er geen "
                + "tabel en ziet de bezoeker de strepen staan.",
            en:
                "What is too much in a row disappears for visitors. When the line of hyphens does not fit, there is no table and "
                + "visitors see the bars."),
        remedy: Message(
            nl: "Zet in elke rij evenveel `|`, en een witregel onder de tabel.",
            en: "Put as many `|` in each row, and a blank line below the table."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        return page.markdown.tables(in: page.bytes, page.bodyRange).allRemarks { table in
            guard !subject.standing.holdsLines(around: table.header.range.lowerBound) else { return [] }
            let wanted = table.header.cells.count
            guard table.delimiter.cells.count == wanted else {
                return [finding(subject, table.delimiter.range, .noTable(table.delimiter.cells.count, wanted))]
            }
            return table.rows.remarks { row in
                guard row.cells.count != wanted else { return nil }
                let isText = !page.bytes[row.range].contains(0x7C)
                return finding(subject, row.range, isText ? .glued : .uneven(row.cells.count, wanted))
            }
        }
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Message {
    fileprivate static func uneven(_ found: Int, _ wanted: Int) -> Message {
        let (cells, enCells) = found == 1 ? ("cel", "cell") : ("cellen", "cells")
        return Message(
            nl: "Deze rij heeft \(found) \(cells), de kop van de tabel \(wanted).",
            en: "This row has \(found) \(enCells), the head of the table \(wanted).")
    }
    fileprivate static func noTable(_ found: Int, _ wanted: Int) -> Message {
        Message(
            nl: "Dit wordt geen tabel: de kop heeft \(wanted) cellen, de regel met streepjes \(found).",
            en: "This becomes no table: its head has \(wanted) cells, the line of hyphens \(found).")
    }
    fileprivate static let glued = Message(
        nl: "Deze regel hangt aan de tabel vast en wordt er een rij van.",
        en: "This line sticks to the table and becomes a row of it.")
}
