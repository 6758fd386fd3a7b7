import BrusselsTime
import Findings
import Text

/// Office holders out of an export, as rows of the register.
enum OfficeHolderRows {
    // The columns of the register.
    private static let (name, function, from, address) = (1, 3, 6, 8)

    private struct Holder {
        var first = ""
        var family = ""
        var call = ""
        var function = ""
        var party = ""
        var competences: [String] = []
        var from = ""
        var until = ""
        var address = ""
        var accounts = ""
        var majority = ""
        var id = ""

        /// The row of the register; the id comes later for who has none.
        func row(line: Int) throws(RegisterProblem) -> [String] {
            let whole = [first, family].filter { !$0.isEmpty }.joined(separator: " ")
            guard !whole.isEmpty else { throw RegisterProblem(line: line, .noName) }
            guard !function.isEmpty else { throw RegisterProblem(line: line, .noFunction) }
            guard let start = RegisterImport.day(from) else { throw RegisterProblem(line: line, .noDay("van")) }
            let end = until.isEmpty ? nil : RegisterImport.day(until)
            guard until.isEmpty || end != nil else { throw RegisterProblem(line: line, .noDay("tot")) }
            if let end, end < start { throw RegisterProblem(line: line, .endsFirst) }
            guard address.isEmpty || RegisterImport.isAddress(address) else {
                throw RegisterProblem(line: line, .noAddress)
            }
            let cells = [
                id, whole, call == whole ? "" : call, function.lowercased(), party,
                competences.joined(separator: "; "), start.description, end?.description ?? "", address, accounts,
                majority,
            ]
            return try cells.map { cell throws(RegisterProblem) in try RegisterImport.clean(cell, line: line) }
        }
    }

    // MARK: - Tables

    static func rows(of table: CSVRows, board: String?) throws(RegisterProblem) -> [[String]] {
        var table = table
        let header = try table.header()
        let columns = try ExportColumns(header, line: table.headerLine)
        let first = columns.place("voornaam", "gebruiktevoornaam")
        guard let family = columns.place("achternaam", "familienaam", "naam") else {
            throw RegisterProblem(line: table.headerLine, .missingColumn("naam"))
        }
        guard let function = columns.place("functie", "mandaat", "bestuursfunctie", "rol") else {
            throw RegisterProblem(line: table.headerLine, .missingColumn("functie"))
        }
        guard
            let from = columns.place("van", "start", "startdatum", "startmandaat", "begin", "begindatum")
        else { throw RegisterProblem(line: table.headerLine, .missingColumn("van")) }
        let places: [WritableKeyPath<Holder, String>: Int?] = [
            \.first: first, \.family: family, \.function: function, \.from: from,
            \.until: columns.place("tot", "einde", "einddatum", "eindemandaat"),
            \.call: columns.place("roepnaam", "alternatievenaam"),
            \.party: columns.place("fractie", "fractienaam", "lijst", "partij"),
            \.address: columns.place("iri", "uri", "mandataris", "mandatarisuri"),
            \.accounts: columns.place("accounts"), \.majority: columns.place("meerderheid"),
            \.id: columns.place("id"),
        ]
        let competence = columns.place("bevoegdheden", "bevoegdheid", "beleidsdomein", "beleidsdomeinen")
        let boards = [
            columns.place("bestuur", "bestuurseenheid", "gemeente"),
            columns.place("bestuurseenheiduri", "bestuursorgaan"),
        ].compactMap(\.self)
        if board != nil, boards.isEmpty {
            throw RegisterProblem(line: table.headerLine, .missingColumn("bestuurseenheid"))
        }
        var collected = Collected()
        while let row = try table.row() {
            guard row.cells.count == header.count else { throw RegisterProblem(line: row.line, .cellCount) }
            if let board, !boards.contains(where: { names(row.cells[$0], board) }) { continue }
            var holder = Holder()
            for (path, place) in places { if let place { holder[keyPath: path] = row.cells[place].oneLine } }
            if let competence {
                holder.competences = row.cells[competence].split(whereSeparator: { $0 == ";" || $0 == "|" })
                    .map { String($0).oneLine }.filter { !$0.isEmpty }
            }
            try collected.add(try holder.row(line: row.line), line: row.line)
        }
        return collected.rows
    }

    /// Whether a board is meant by a name: its own, or that of the organ with its municipality behind it.
    private static func names(_ text: String, _ board: String) -> Bool {
        let (text, board) = (Folding.folded(text.oneLine), Folding.folded(board.oneLine))
        if text == board { return true }
        return text.hasSuffix(" \(board)") || text.hasSuffix("/\(board)")
    }

    /// A table made of linked data has a row for each competence of an office holder: those are one.
    private struct Collected {
        var rows: [[String]] = []
        private var lines: [Int] = []
        private var places: [String: Int] = [:]
        private static let competences = 5

        mutating func add(_ row: [String], line: Int) throws(RegisterProblem) {
            let address = row[OfficeHolderRows.address]
            if !address.isEmpty {
                if let known = places[address] {
                    var (one, other) = (rows[known], row)
                    (one[Self.competences], other[Self.competences]) = ("", "")
                    guard one == other else { throw RegisterProblem(line: line, .twice(lines[known])) }
                    let all = [rows[known][Self.competences], row[Self.competences]].flatMap {
                        $0.split(separator: ";").map { String($0).oneLine }
                    }
                    var seen: Set<String> = []
                    rows[known][Self.competences] = all.filter { seen.insert($0).inserted }.joined(separator: "; ")
                    return
                }
                places[address] = rows.count
            }
            rows.append(row)
            lines.append(line)
        }
    }

    // MARK: - Linked data

    static func rows(of graph: LinkedGraph, board: String?) throws(RegisterProblem) -> [[String]] {
        let boards = board.map { Boards(graph, $0) }
        var collected = Collected()
        for thing in graph.things where thing.isA("Mandataris") {
            let mandate = thing.all(.holds)
            if let boards, !mandate.contains(where: { boards.mandates.contains($0) }) { continue }
            for property in [LinkedProperty.start, .end, .person] where Set(thing.all(property)).count > 1 {
                throw RegisterProblem(line: thing.line, .contradiction)
            }
            var holder = Holder()
            let person = graph.follow(thing, .person)
            holder.first = person?.first(.firstName) ?? ""
            holder.family = person?.first(.familyName) ?? ""
            holder.call = person?.first(.name) ?? ""
            if holder.first.isEmpty, holder.family.isEmpty { holder.family = holder.call }
            holder.function = function(of: graph.follow(thing, .holds), in: graph) ?? thing.first(.role) ?? ""
            let membership = graph.follow(thing, .membership)
            holder.party = (graph.follow(membership, .organisation) ?? membership)?.first(.legalName) ?? ""
            holder.competences = thing.all(.domain).compactMap { domain in
                graph[domain]?.first(.label) ?? (domain.contains("://") ? nil : domain)
            }
            holder.from = thing.first(.start) ?? ""
            holder.until = thing.first(.end) ?? ""
            holder.address = thing.address.hasPrefix("_:") ? "" : thing.address
            try collected.add(try holder.row(line: thing.line), line: thing.line)
        }
        if boards != nil, collected.rows.isEmpty, graph.things.contains(where: { $0.isA("Mandataris") }) {
            throw RegisterProblem(.noSuchBoard)
        }
        return collected.rows
    }

    private static func function(of mandate: LinkedGraph.Thing?, in graph: LinkedGraph) -> String? {
        guard let role = mandate?.first(.role) else { return mandate?.first(.label) }
        if let label = graph[role]?.first(.label) { return label }
        guard role.contains("BestuursfunctieCode") else { return role.contains("://") ? nil : role }
        return functions[String(LinkedProperty.lastPart(of: role).suffix(2))]
    }

    /// By the last digits of a code of functions.
    private static let functions = [
        "11": "gemeenteraadslid", "12": "voorzitter van de gemeenteraad", "13": "burgemeester", "14": "schepen",
        "15": "lid van de raad voor maatschappelijk welzijn",
        "16": "voorzitter van de raad voor maatschappelijk welzijn",
        "17": "lid van het vast bureau", "19": "lid van het bijzonder comité voor de sociale dienst",
    ]

    /// The mandates of one board: those of its organs, in their terms or not.
    private struct Boards {
        var mandates: Set<String> = []

        init(_ graph: LinkedGraph, _ board: String) {
            for organ in graph.things {
                let posts = organ.all(.posts)
                guard !posts.isEmpty else { continue }
                let lasting = graph.follow(organ, .inTimeOf)
                let unit = graph.follow(organ, .governs) ?? graph.follow(lasting, .governs)
                let known =
                    [organ, lasting, unit].compactMap(\.self).flatMap { [$0.address] + $0.all(.label) }
                    + organ.all(.governs) + (lasting?.all(.governs) ?? [])
                if known.contains(where: { OfficeHolderRows.names($0, board) }) { mandates.formUnion(posts) }
            }
        }
    }

    // MARK: - Names in the register

    /// Gives each row its id, and what people filled in by hand: that of the same mandate in the register as it stands.
    static func named(_ rows: [[String]], as present: RegisterFile?) -> [[String]] {
        var known: [String: [String]] = [:]
        for row in present?.rows ?? [] where !row[address].isEmpty { known[row[address]] = row }
        var taken: Set<String> = []
        var named = rows
        for index in named.indices {
            guard let old = known[named[index][address]] else { continue }
            for column in [0, 9, 10] where named[index][column].isEmpty { named[index][column] = old[column] }
        }
        for row in named where !row[0].isEmpty { taken.insert(row[0]) }
        let order = named.indices.sorted { one, other in
            let (a, b) = (named[one], named[other])
            return [a[name], a[from], a[function], a[address]].lexicographicallyPrecedes([
                b[name], b[from], b[function], b[address],
            ])
        }
        for index in order where named[index][0].isEmpty {
            let base = slug(named[index][name])
            var candidates = [base, "\(base)-\(slug(named[index][function]))"].makeIterator()
            var count = 1
            while named[index][0].isEmpty {
                count += 1
                let id = candidates.next() ?? "\(base)-\(slug(named[index][function]))-\(count - 1)"
                if taken.insert(id).inserted { named[index][0] = id }
            }
        }
        return named
    }

    private static func slug(_ text: String) -> String {
        let name = simpleName(text)
        return name.isEmpty ? "naamloos" : name
    }
}

extension Message {
    fileprivate static let noName = Message(
        nl: "Deze mandataris heeft geen naam.", en: "This office holder has no name.")
    fileprivate static let noFunction = Message(
        nl: "Bij deze mandataris staat geen functie.", en: "This office holder has no function.")
    fileprivate static let endsFirst = Message(
        nl: "Dit mandaat eindigt voor het begint.", en: "This mandate ends before it begins.")
    fileprivate static let contradiction = Message(
        nl: "Van deze mandataris staat iets er twee keer, en niet hetzelfde.",
        en: "Something of this office holder stands there twice, and not the same.")
    fileprivate static let noSuchBoard = Message(
        nl: "Geen enkele mandataris hoort bij het bestuur dat je noemt. Schrijf de naam zoals hij in de lijst staat.",
        en: "No office holder belongs to the board you name. Write its name as the list has it.")
}
