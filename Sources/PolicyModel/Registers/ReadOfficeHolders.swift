import BrusselsTime
import Findings
import Text

extension PolicyReader {
    private static let columns = [
        "id", "naam", "roepnaam", "functie", "fractie", "bevoegdheden", "van", "tot", "iri", "accounts", "meerderheid",
    ]

    /// Reads `registers/mandatarissen.csv`, as `afspraak register import` writes it.
    mutating func readOfficeHolders(_ file: PolicyFile) {
        func fault(_ line: Int, _ message: Message, suggestion: String? = nil) {
            faults.add(Source(file: file.path, line: line, column: 1), message, suggestion: suggestion)
        }
        let table: PolicyTable
        do throws(PolicyTable.Failure) { table = try PolicyTable(file.bytes) } catch {
            return fault(error.line, .table(error.problem))
        }
        guard let header = table.rows.first else { return fault(1, .noHeader) }
        var places: [String: Int] = [:]
        for (place, name) in header.cells.enumerated() {
            guard Self.columns.contains(name) else {
                fault(header.line, .unknownColumn(name), suggestion: nearest(to: name, among: Self.columns))
                continue
            }
            if places.updateValue(place, forKey: name) != nil { fault(header.line, .columnTwice(name)) }
        }
        for name in ["id", "naam"] where places[name] == nil { fault(header.line, .missing(name)) }
        guard places["id"] != nil, places["naam"] != nil else { return }
        let date = table.remark("datum")
        if let date, Day(date) == nil { fault(1, .notADay("datum", date)) }
        var holders: [OfficeHolder] = []
        var lines: [String: Int] = [:]
        for row in table.rows.dropFirst() {
            guard row.cells.count == header.cells.count else {
                fault(row.line, .cellCount(row.cells.count, header.cells.count))
                continue
            }
            func cell(_ name: String) -> String? {
                guard let place = places[name], row.cells.indices.contains(place), !row.cells[place].isEmpty else {
                    return nil
                }
                return row.cells[place]
            }
            guard let id = cell("id"), let name = cell("naam") else {
                fault(row.line, .missing(cell("id") == nil ? "id" : "naam"))
                continue
            }
            if let earlier = lines.updateValue(row.line, forKey: id) { fault(row.line, .holderTwice(id, earlier)) }
            func day(_ column: String) -> Day? {
                guard let text = cell(column) else { return nil }
                guard let day = Day(written: text) else {
                    fault(row.line, .notADay(column, text))
                    return nil
                }
                return day
            }
            let (from, until) = (day("van"), day("tot"))
            if let from, let until, until < from { fault(row.line, .reversed("van", from, "tot", until)) }
            holders.append(
                OfficeHolder(
                    id: id, name: name, callName: cell("roepnaam"), function: cell("functie"), group: cell("fractie"),
                    competences: Self.parts(cell("bevoegdheden"), at: ";|"), from: from, until: until, iri: cell("iri"),
                    accounts: Self.parts(cell("accounts"), at: ";|, "), isOfMajority: Self.answer(cell("meerderheid"))))
        }
        officeHolderRegister = OfficeHolderRegister(
            origin: table.remark("bron"), date: date.flatMap { Day($0) }, holders: holders)
    }

    private static func parts(_ text: String?, at separators: String) -> [String] {
        (text ?? "").split { separators.contains($0) }.map {
            $0.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty }
    }

    private static func answer(_ text: String?) -> Bool? {
        switch text?.lowercased() {
        case "ja", "true", "1": true
        case "nee", "false", "0": false
        default: nil
        }
    }
}

extension Message {
    fileprivate static let noHeader = Message(
        nl: "Dit bestand is leeg. Op de eerste regel horen de namen van de kolommen.",
        en: "This file is empty. Its first line holds the names of the columns.")

    static func table(_ problem: PolicyTable.Problem) -> Message {
        switch problem {
        case .notText:
            Message(
                nl: "Hier staat een teken dat we niet kunnen lezen. Bewaar het bestand als UTF-8.",
                en: "There is a character here that we cannot read. Save the file as UTF-8.")
        case .tooManyRows:
            Message(
                nl: "Dit register is te lang: hoogstens \(PolicyTable.mostRows) regels.",
                en: "This register is too long: at most \(PolicyTable.mostRows) lines.")
        case .cellTooLong:
            Message(nl: "In deze regel staat een vak dat te lang is.", en: "A cell of this line is too long.")
        case .tooManyCells:
            Message(
                nl: "Deze regel heeft te veel vakken: hoogstens \(PolicyTable.mostCells).",
                en: "This line has too many cells: at most \(PolicyTable.mostCells).")
        case .quotes:
            Message(
                nl: "De aanhalingstekens in deze regel kloppen niet.",
                en: "The quotation marks of this line do not match.")
        }
    }
    fileprivate static func unknownColumn(_ name: String) -> Message {
        Message(
            nl: "De kolom `\(printable(name))` kennen we niet.", en: "We do not know the column `\(printable(name))`.")
    }
    fileprivate static func columnTwice(_ name: String) -> Message {
        Message(nl: "De kolom `\(name)` is er twee keer.", en: "The column `\(name)` is there twice.")
    }
    static func cellCount(_ found: Int, _ wanted: Int) -> Message {
        Message(
            nl: "Deze regel heeft \(found) vakken, en de eerste regel heeft er \(wanted).",
            en: "This line has \(found) cells, and the first line has \(wanted).")
    }
    fileprivate static func holderTwice(_ id: String, _ line: Int) -> Message {
        Message(
            nl: "`\(printable(id))` staat ook op regel \(line).", en: "`\(printable(id))` stands on line \(line) too.")
    }
}
