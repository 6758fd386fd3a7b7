import Findings
import PolicyModel
import Text

/// Looks a page through for names, and decides by case and by the words around whether a name is one.
struct MentionSearch {
    let table: NeutralTable

    func all(in pieces: [SpokenPiece]) -> Mentions {
        var mentions = Mentions()
        var named: Set<Int> = []
        for piece in pieces {
            let words = NameWords.all(in: piece.bytes)
            let matches = table.names.matches(in: piece.bytes, words, isFileName: piece.kind == .fileName)
            guard !matches.isEmpty else { continue }
            let reading = PieceReading(table: table, piece: piece, words: words, matches: matches)
            for (subject, words) in reading.subjects(alreadyNamed: &named) {
                let range = reading.bytes(of: words)
                mentions.all.append(
                    Mention(
                        subject: subject, words: String(decoding: piece.bytes[range], as: UTF8.self), kind: piece.kind,
                        place: piece.place(range).isEmpty && piece.kind == .fileName ? nil : piece.place(range),
                        stood: piece.stood))
            }
        }
        return mentions
    }
}

/// One piece of a page with the spellings in it.
private struct PieceReading {
    let table: NeutralTable
    let piece: SpokenPiece
    let words: [NameWord]
    let matches: [NameTable.Match]
    /// Behind which words the name of an office holder stands.
    private let holderEnds: Set<Int>

    init(table: NeutralTable, piece: SpokenPiece, words: [NameWord], matches: [NameTable.Match]) {
        (self.table, self.piece, self.words, self.matches) = (table, piece, words, matches)
        holderEnds = Set(
            matches.compactMap { match in
                switch table.names.entries[match.entry].meaning {
                case .holder, .surname: match.words.upperBound
                case .party, .word: nil
                }
            })
    }

    func bytes(of range: Range<Int>) -> Range<Int> {
        guard let first = words[range].first, let last = words[range].last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// What is really named, in order.
    func subjects(alreadyNamed named: inout Set<Int>) -> [(Mention.Subject, Range<Int>)] {
        var certain = matches.map { isCertain($0) }
        spread(&certain)
        var found: [(Mention.Subject, Range<Int>)] = []
        for (match, isCertain) in zip(matches, certain) where !isAddress(match) {
            switch table.names.entries[match.entry].meaning {
            case .party(let index, _):
                if isCertain { found.append((.party(index), match.words)) }
            case .holder(let index):
                guard isCertain else { continue }
                named.insert(index)
                found.append((.holder(index), match.words))
            case .surname(let holders):
                if let index = holder(among: holders, match, named) { found.append((.holder(index), match.words)) }
            case .word(let group): found.append((.word(group: group), match.words))
            }
        }
        return found
    }

    // MARK: - Parties

    private func isCertain(_ match: NameTable.Match) -> Bool {
        switch table.names.entries[match.entry].meaning {
        case .party(_, let needsContext): !needsContext || hasContext(match)
        case .holder: !isStreetOrOther(match)
        case .surname, .word: false
        }
    }

    /// Names that stand in a row are names of one kind: a certain party makes its neighbour one.
    private func spread(_ certain: inout [Bool]) {
        for index in matches.indices.dropFirst() where areNeighbours(index - 1, index) {
            if certain[index - 1] || isPair(index - 1, index) { certain[index] = true }
        }
        for index in matches.indices.dropLast().reversed() where areNeighbours(index, index + 1) {
            if certain[index + 1] { certain[index] = true }
        }
    }

    private func party(_ match: NameTable.Match) -> Int? {
        if case .party(let index, _) = table.names.entries[match.entry].meaning { index } else { nil }
    }

    private func areNeighbours(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (matches[left], matches[right])
        guard let first = party(one), let second = party(other), first != second else { return false }
        let between = one.words.upperBound..<other.words.lowerBound
        guard between.count <= 1 else { return false }
        if let word = between.first { return Self.joins.contains(words[word].hash) }
        let gap = words[one.words.upperBound - 1].range.upperBound..<words[other.words.lowerBound].range.lowerBound
        let marks = NameEntry.joint(piece.bytes, gap)
        return marks.count == 1 && ",/+&-".utf8.contains(marks[0])
    }

    /// Two names of national parties that are everyday words, the second one with a capital in the middle of a sentence.
    private func isPair(_ left: Int, _ right: Int) -> Bool {
        guard let one = party(matches[left]), let other = party(matches[right]) else { return false }
        return !table.parties[one].isLocal && !table.parties[other].isLocal
            && !words[matches[right].words.lowerBound].isFirst
    }

    private func hasContext(_ match: NameTable.Match) -> Bool {
        let (first, last) = (match.words.lowerBound, match.words.upperBound - 1)
        if let word = near(first, -1), Self.before.contains(word.hash) { return true }
        // “fractie van Groen”, “stemden voor Vooruit”.
        if let link = near(first, -1), Self.links.contains(link.hash), let word = near(first - 1, -1),
            Self.beforeLink.contains(word.hash)
        {
            return true
        }
        if let word = near(last, 1), Self.after.contains(word.hash) { return true }
        if let word = near(last, 1, joint: "-"), Self.afterHyphen.contains(word.hash) { return true }
        if isInBracketsAfterName(match) { return true }
        if piece.kind == .fileName { return false }
        return isMidSentenceName(match) && sentence(around: first).contains { Self.political.contains(words[$0].hash) }
    }

    /// The next word, with nothing but white space, hyphens or quotes between.
    private func near(_ index: Int, _ step: Int, joint wanted: String? = nil) -> NameWord? {
        guard words.indices.contains(index), words.indices.contains(index + step) else { return nil }
        let (left, right) = step > 0 ? (words[index], words[index + step]) : (words[index + step], words[index])
        if !piece.kind.isName, right.isFirst { return nil }
        let gap = left.range.upperBound..<right.range.lowerBound
        let marks = NameEntry.joint(piece.bytes, gap)
        if let wanted { return marks == Array(wanted.utf8) ? words[index + step] : nil }
        return marks.allSatisfy { "-'\"*_`".utf8.contains($0) } ? words[index + step] : nil
    }

    /// `Jan Peeters (Groen)`: two words with a capital before a bracket, that are no place or thing.
    private func isInBracketsAfterName(_ match: NameTable.Match) -> Bool {
        let (first, last) = (match.words.lowerBound, match.words.upperBound - 1)
        guard first >= 2, !words[first].isFirst else { return false }
        let gap = words[first - 1].range.upperBound..<words[first].range.lowerBound
        guard NameEntry.joint(piece.bytes, gap) == [UInt8(ascii: "(")] else { return false }
        let end = piece.bytes[words[last].range.upperBound...].first { $0 > 0x20 }
        guard let end, ")/,-+".utf8.contains(end) else { return false }
        if holderEnds.contains(first) { return true }
        let (one, two) = (words[first - 2], words[first - 1])
        guard one.isCapital, two.isCapital, one.range.count > 1, !two.isFirst, !Self.things.contains(one.hash) else {
            return false
        }
        return NameEntry.joint(piece.bytes, one.range.upperBound..<two.range.lowerBound).isEmpty
            && !isThing(one) && !isThing(two)
    }

    private func isThing(_ word: NameWord) -> Bool {
        let folded = FoldedWord.folded(piece.bytes[word.range])
        return Self.endings.contains { folded.count > $0.count && folded.suffix($0.count).elementsEqual($0) }
    }

    /// A capital that is not there because a sentence begins, and is not part of a longer name.
    private func isMidSentenceName(_ match: NameTable.Match) -> Bool {
        let (first, last) = (match.words.lowerBound, match.words.upperBound - 1)
        guard !words[first].isFirst else { return false }
        if let before = near(first, -1) {
            if before.isCapital, !before.isFirst { return false }
            if Self.organisations.contains(before.hash) || isThing(before) { return false }
            // “het project de Vooruit” is another thing than the party.
            if Self.articles.contains(before.hash) { return false }
        }
        if isTitleOrAside(first) || isCompetence(first) { return false }
        if let after = near(last, 1), after.isCapital || Self.organisations.contains(after.hash) { return false }
        return true
    }

    /// The first word of a quoted title, or of what stands behind a dash.
    private func isTitleOrAside(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
        guard let last = piece.bytes[gap].last else { return false }
        // Any mark beyond ASCII right before a word is a quote.
        if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || (last >= 0x80 && last != 0xA0) { return true }
        return gap.count > 1 && NameEntry.joint(piece.bytes, gap).contains(UInt8(ascii: "-"))
    }

    /// `schepen van Jeugd, Sport en Groen`: what somebody is competent for; `Rood of Groen`: colours.
    private func isCompetence(_ index: Int) -> Bool {
        for step in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            if Self.competent.contains(words[step].hash) { return true }
            if words[step].isFirst { return false }
        }
        return false
    }

    /// Its words; of a sentence without end the nearest only.
    private func sentence(around index: Int) -> Range<Int> {
        var start = index
        while start > 0, index - start < 60, !words[start].isFirst { start -= 1 }
        var end = index + 1
        while end < words.count, end - index < 60, !words[end].isFirst { end += 1 }
        return start..<end
    }

    // MARK: - Office holders

    /// The name is that of a street, a school, or somebody with a longer name.
    private func isStreetOrOther(_ match: NameTable.Match) -> Bool {
        if piece.kind == .fileName { return false }
        let (first, last) = (match.words.lowerBound, match.words.upperBound - 1)
        if let after = near(last, 1), Self.places.contains(after.hash) { return true }
        if let after = near(last, 1, joint: "-"), after.isCapital { return true }
        if let before = near(first, -1, joint: "-"), before.isCapital { return true }
        return false
    }

    private func holder(among holders: [Int], _ match: NameTable.Match, _ named: Set<Int>) -> Int? {
        guard !isStreetOrOther(match) else { return nil }
        let first = match.words.lowerBound
        if let title = title(before: first) {
            let fitting = holders.filter { index in
                let function = Folding.folded(table.holders[index].function ?? "")
                return function.isEmpty || title.isEmpty || function.contains(title)
            }
            return fitting.first
        }
        guard piece.kind != .fileName, let known = holders.first(where: named.contains) else { return nil }
        // Another first name, or a shop: somebody else.
        if let before = near(first, -1), before.isCapital || Self.others.contains(before.hash) { return nil }
        if let after = near(match.words.upperBound - 1, 1), after.isCapital { return nil }
        return known
    }

    /// The title that stands before a family name, also with its competences between: “schepen van Jeugd en Sport Peeters”.
    private func title(before index: Int) -> String? {
        if let word = near(index, -1), let title = Self.titles[word.hash] { return title }
        guard piece.kind != .fileName, !words[index].isFirst else { return nil }
        for step in stride(from: index - 1, to: max(index - 8, -1), by: -1) {
            if let title = Self.titles[words[step].hash] {
                guard let next = near(step, 1), Self.links.contains(next.hash), index - step > 2 else { return nil }
                return title
            }
            if words[step].isFirst { return nil }
        }
        return nil
    }

    // MARK: - Addresses

    /// Whether it stands within a web address or a mail address: where those lead is asked elsewhere.
    private func isAddress(_ match: NameTable.Match) -> Bool {
        guard piece.kind != .fileName else { return false }
        let range = bytes(of: match.words)
        var start = range.lowerBound
        while start > 0, piece.bytes[start - 1] > 0x20, range.lowerBound - start < 200 { start -= 1 }
        var end = range.upperBound
        while end < piece.bytes.count, piece.bytes[end] > 0x20, end - range.upperBound < 200 { end += 1 }
        let before = piece.bytes[start..<range.lowerBound]
        if holds(before, "://") || holds(before, "www.") { return true }
        let after = piece.bytes[range.upperBound..<end]
        if let at = after.firstIndex(of: UInt8(ascii: "@")), at + 1 < end { return true }
        if let at = before.firstIndex(of: UInt8(ascii: "@")), at > start { return true }
        return after.first == UInt8(ascii: ".") && after.dropFirst().first.map { (0x61...0x7A).contains($0) } == true
    }

    private func holds(_ text: ArraySlice<UInt8>, _ wanted: String) -> Bool {
        let wanted = Array(wanted.utf8)
        guard text.count >= wanted.count else { return false }
        return (text.startIndex...(text.endIndex - wanted.count)).contains { text[$0...].starts(with: wanted) }
    }
}

extension SpokenPiece.Kind {
    fileprivate var isName: Bool { self == .fileName }
}

// MARK: - The words around a name

extension PieceReading {
    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { FoldedWord.hash(Array($0.utf8)) })
    }

    private static let joins = hashes("en of et plus tegen versus")
    private static let links = hashes("van voor op bij namens met")
    private static let articles = hashes("de het een den")
    /// Right before the name of a party.
    private static let before = hashes(
        "partij partijen politiekepartij fractie fracties kartel lijst kartellijst kieslijst eenheidslijst coalitiepartner coalitiepartij "
            + "oppositiepartij meerderheidspartij regeringspartij fractieleider fractieleidster fractievoorzitter partijvoorzitter "
            + "raadslid gemeenteraadslid lijsttrekker lijstduwer kopstuk stem stemt stemde stemden stemadvies")
    /// Before it with a small word between: “stemden voor Vooruit”.
    private static let beforeLink = hashes(
        "partij fractie fracties fractieleider fractieleidster fractievoorzitter partijvoorzitter raadslid raadsleden gemeenteraadslid "
            + "gemeenteraadsleden lijsttrekker lijstduwer kopstuk kopstukken stem stemmen stemt stemde stemden gestemd zetel zetels "
            + "verkozen verkozene verkozenen kandidaat kandidate kandidaten kandidatenlijst coalitie kartel oppositie "
            + "kiezers kiezer mandataris mandatarissen burgemeester gemeenteraadsfractie amendement verkiezingslijst"
    )
    private static let after = hashes(
        "fractie fracties raadslid raadsleden gemeenteraadslid gemeenteraadsleden fractieleider fractieleidster fractievoorzitter "
            + "lijsttrekker lijstduwer kopstuk kopstukken partijvoorzitter kamerlid parlementslid mandataris mandatarissen "
            + "partijprogramma verkiezingsprogramma oppositieraadslid kiezers militanten")
    private static let afterHyphen = hashes(
        "fractie fracties raadslid raadsleden gemeenteraadslid fractieleider fractievoorzitter lijst lijsten schepen schepenen "
            + "burgemeester voorzitter kandidaat kandidaten lijsttrekker minister kiezer kiezers kopstuk afdeling politicus politica"
    )
    /// In the same sentence as a name with a capital that needs none.
    private static let political = hashes(
        "partij partijen fractie fracties coalitie coalitiepartner coalitiepartners meerderheidspartij meerderheidspartijen oppositie "
            + "oppositiepartij oppositiepartijen kiezer kiezers lijsttrekker lijsttrekkers verkiezing verkiezingen "
            + "gemeenteraadsverkiezingen gemeenteraadsverkiezing verkiezingscampagne verkiezingslijst raadslid raadsleden "
            + "gemeenteraadslid gemeenteraadsleden zetel zetels politicus politici kamerlid parlementslid partijvoorzitter "
            + "fractieleider fractievoorzitter verkiezingsprogramma stemde stemden kopstuk kopstukken mandataris mandatarissen "
            + "amendement onthield onthielden bestuursakkoord bestuursmeerderheid lijstnummer kandidatenlijst partijlokaal "
            + "partijprogramma verkiezingsuitslag schepenambt")
    /// What else can bear such a name.
    private static let organisations = hashes(
        "plan masterplan traject programma initiatief subsidie fonds rapport dossier beurs week dag cluster kunstencentrum harmonie fanfare club ploeg voetbalploeg voetbalclub turnkring cafe zaal feestzaal vzw project actie campagne "
            + "wijk park straat kleur team toneelkring koor zangkoor muziekgroep groep kring film boek tentoonstelling theater "
            + "vereniging ruimte label lijn bus route knooppunt zone code fase brochure magazine buurthuis jeugdhuis werkgroep "
            + "fietsroute wandeling wandelroute winkel bakkerij restaurant basisschool school kinderdagverblijf")
    /// Whose competences, subjects or colours follow.
    private static let competent = hashes(
        "schepen schepenen bevoegd bevoegdheid bevoegdheden beleidsdomein beleidsdomeinen dienst diensten departement commissie "
            + "commissies rood geel blauw oranje paars wit zwart kleur")
    /// A thing before a bracket, as in `Zone Noord (Groen)`.
    private static let things = hashes(
        "zone lijn bus route park wijk container bak zak sticker vak ingang parking parkeerplaats kaart fiche deel fase groep "
            + "knooppunt lus wandeling tarief formule zaal lokaal sporthal team ploeg buurthuis jeugdhuis basisschool school "
            + "kinderdagverblijf project de het")
    private static let endings = [
        "straat", "laan", "plein", "zaal", "school", "park", "huis", "route", "lijn", "wijk", "hof", "dreef", "weg",
        "kring",
    ].map { Array($0.utf8) }
    /// Behind the name of a person who gave it to a place.
    private static let places = hashes(
        "straat laan plein dreef steenweg weg park school basisschool hal sporthal zaal brug pad lei hof prijs fonds museum "
            + "bibliotheek plantsoen square kaai")
    /// Before a family name, and what the register calls it; empty: several functions.
    private static let titles: [UInt64: String] = {
        let titles = [
            "burgemeester": "burgemeester", "schepen": "schepen", "schepenen": "schepen", "raadslid": "",
            "gemeenteraadslid": "", "voorzitter": "voorzitter", "raadsvoorzitter": "voorzitter",
            "gemeenteraadsvoorzitter": "voorzitter", "mandataris": "",
        ]
        return Dictionary(
            titles.map { (FoldedWord.hash(Array($0.key.utf8)), $0.value) }, uniquingKeysWith: { first, _ in first })
    }()
    /// Before a family name that is somebody else's.
    private static let others = hashes(
        "familie gezin bakkerij slagerij firma mevrouw meneer juf meester dokter apotheek garage cafe taverne notaris drukkerij "
            + "bloemen kapsalon weduwe")
}
