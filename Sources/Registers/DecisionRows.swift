import BrusselsTime
import Findings

/// Decisions out of an export, as rows of the register.
enum DecisionRows {
    /// Rows as they come in; the same address twice with something else beside it is a fault of the export.
    private struct Collected {
        var rows: [[String]] = []
        private var lines: [Int] = []
        private var places: [DecisionKey: Int] = [:]

        mutating func add(_ row: [String], line: Int) throws(RegisterProblem) {
            let key = DecisionKey(of: row[0])
            if let known = places[key] {
                guard rows[known] == row else { throw RegisterProblem(line: line, .twice(lines[known])) }
                return
            }
            places[key] = rows.count
            rows.append(row)
            lines.append(line)
        }
    }

    // MARK: - Tables

    static func rows(of table: CSVRows) throws(RegisterProblem) -> [[String]] {
        var table = table
        let header = try table.header()
        let columns = try ExportColumns(header, line: table.headerLine)
        guard let address = columns.place("iri", "uri", "besluit", "besluiturl", "adres", "url") else {
            throw RegisterProblem(line: table.headerLine, .missingColumn("iri"))
        }
        guard let day = columns.place("datum", "zittingsdatum", "datumbesluit", "besluitdatum", "datumzitting") else {
            throw RegisterProblem(line: table.headerLine, .missingColumn("datum"))
        }
        guard let organ = columns.place("orgaan", "bestuursorgaan", "aangenomendoor") else {
            throw RegisterProblem(line: table.headerLine, .missingColumn("orgaan"))
        }
        let number = columns.place("nummer", "besluitnummer", "dossiernummer", "identificator")
        let title = columns.place("titel", "title", "onderwerp", "omschrijving")
        let competent = columns.place("bevoegdorgaan")
        var collected = Collected()
        while let row = try table.row() {
            guard row.cells.count == header.count else { throw RegisterProblem(line: row.line, .cellCount) }
            func cell(_ place: Int?) throws(RegisterProblem) -> String {
                guard let place else { return "" }
                return try RegisterImport.clean(row.cells[place], line: row.line)
            }
            let found = try Self.row(
                address: cell(address), organ: organName(try cell(organ), nil), day: cell(day), number: cell(number),
                title: cell(title), competent: organName(try cell(competent), nil), line: row.line)
            try collected.add(found, line: row.line)
        }
        return collected.rows
    }

    private static func row(
        address: String, organ: String, day: String, number: String, title: String, competent: String, line: Int
    ) throws(RegisterProblem) -> [String] {
        guard RegisterImport.isAddress(address) else { throw RegisterProblem(line: line, .noAddress) }
        guard let day = RegisterImport.day(day) else { throw RegisterProblem(line: line, .noDay("datum")) }
        return [address, organ, day.description, number, title, competent]
    }

    /// The usual name of an organ; as it is written for one that we do not know.
    private static func organName(_ name: String, _ code: String?) -> String {
        (code.flatMap { GoverningOrgan(code: $0) } ?? GoverningOrgan(named: name))?.rawValue ?? name
    }

    // MARK: - Linked data

    static func rows(of graph: LinkedGraph) throws(RegisterProblem) -> [[String]] {
        let sessions = Sessions(graph)
        var collected = Collected()
        for decision in graph.things where decision.isA("Besluit") {
            let treatment = sessions.treatment(of: decision, in: graph)
            let session = sessions.session(of: treatment, in: graph)
            let organ = organ(of: decision, session, in: graph)
            let days = [
                session?.first(.started), session?.first(.plannedStart), treatment?.first(.started),
                decision.first(.documentDate), decision.first(.published),
            ]
            func clean(_ text: String?) throws(RegisterProblem) -> String {
                try text.map { text throws(RegisterProblem) in
                    try RegisterImport.clean(text, line: decision.line)
                } ?? ""
            }
            let title = try clean(decision.first(.title))
            let row = try Self.row(
                address: clean(decision.address), organ: clean(organ), day: clean(days.compactMap(\.self).first),
                number: try clean(decision.first(.number) ?? numberAtStart(of: title)), title: title, competent: "",
                line: decision.line)
            try collected.add(row, line: decision.line)
        }
        return collected.rows
    }

    /// `2023_CBS_08639` in front of a title.
    private static func numberAtStart(of title: String) -> String? {
        guard let digit = title.utf8.first, (0x30...0x39).contains(digit) else { return nil }
        let first = title.prefix { $0 != " " }
        let parts = first.split(separator: "_")
        guard parts.count == 3, parts[0].count == 4, parts[0].allSatisfy(\.isNumber), parts[2].allSatisfy(\.isNumber)
        else { return nil }
        return String(first)
    }

    private static func organ(
        of decision: LinkedGraph.Thing, _ session: LinkedGraph.Thing?, in graph: LinkedGraph
    ) -> String? {
        let named = decision.first(.passedBy) ?? session?.first(.heldBy)
        guard let named else { return nil }
        guard let organ = graph[named] else { return GoverningOrgan(named: named)?.rawValue }
        for thing in [organ, graph.follow(organ, .inTimeOf)].compactMap(\.self) {
            for code in thing.all(.classification) {
                if let known = GoverningOrgan(code: code) { return known.rawValue }
                if let label = graph[code]?.first(.label) ?? (code.contains(":") ? nil : code) {
                    return organName(label, nil)
                }
            }
            if let label = thing.first(.label) { return organName(label, nil) }
        }
        return nil
    }

    /// Sessions hold agenda items, a treatment is about one of those, and a decision comes out of a treatment.
    private struct Sessions {
        private var treatmentOf: [String: Int] = [:]
        private var sessionOf: [String: Int] = [:]

        init(_ graph: LinkedGraph) {
            for (place, thing) in graph.things.enumerated() {
                for (property, value) in thing.values {
                    if property == .generated { treatmentOf[value] = place }
                    if property == .treats { sessionOf[value] = place }
                }
            }
        }

        func treatment(of decision: LinkedGraph.Thing, in graph: LinkedGraph) -> LinkedGraph.Thing? {
            treatmentOf[decision.address].map { graph.things[$0] } ?? graph.follow(decision, .generatedBy)
        }

        func session(of treatment: LinkedGraph.Thing?, in graph: LinkedGraph) -> LinkedGraph.Thing? {
            treatment?.all(.subject).lazy.compactMap { sessionOf[$0] }.first.map { graph.things[$0] }
        }
    }
}
