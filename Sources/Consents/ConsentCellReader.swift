import BrusselsTime
import Findings
import Text

/// Makes a consent of the cells of one row. What it cannot read, it tells; the consent is then one that nothing may rest on.
struct ConsentCellReader {
    let cells: ConsentCells
    /// The first thing that is wrong.
    private(set) var problem: Message?

    init(cells: ConsentCells) { self.cells = cells }

    mutating func consent(words: inout ConsentWords) -> PackedConsent {
        var consent = PackedConsent()
        consent.purposes = list(.purposes, &words)
        consent.channels = list(.channels, &words)
        consent.from = day(.from)
        consent.until = day(.until)
        consent.withdrawn = day(.withdrawn)
        consent.set(minor: answer(.minor), byGuardian: answer(.guardian) ?? false, tagging: answer(.tagging))
        if consent.from != 0, consent.until != 0, consent.from > consent.until { tell(.turnedAround) }
        return problem == nil ? consent : .damaged
    }

    private mutating func tell(_ message: Message) { problem = problem ?? message }

    private mutating func list(_ column: ConsentColumn, _ words: inout ConsentWords) -> UInt16 {
        guard let number = words.number(of: cells[column]) else {
            tell(.exportNotAList(column.name))
            return 0
        }
        return number
    }

    /// `2029-06-30`, the same with an hour behind it, or `30/06/2029` as office programs write it here.
    private mutating func day(_ column: ConsentColumn) -> UInt32 {
        let cell = ConsentDigest.trimmed(cells[column][...])
        guard !cell.isEmpty else { return 0 }
        let text = String(decoding: cell, as: UTF8.self)
        let rest = text.dropFirst(10)
        guard rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" ") else { return wrongDay(column) }
        let head = String(text.prefix(10))
        guard let day = Day(head) ?? Self.localDay(text) else { return wrongDay(column) }
        return PackedConsent.number(of: day)
    }

    private mutating func wrongDay(_ column: ConsentColumn) -> UInt32 {
        tell(.exportNotADay(column.name))
        return 0
    }

    private static func localDay(_ text: String) -> Day? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            ),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private mutating func answer(_ column: ConsentColumn) -> Bool? {
        let cell = ConsentDigest.trimmed(cells[column][...])
        guard !cell.isEmpty else { return nil }
        switch utf8Text(cell).map(Folding.folded) {
        case "ja", "j", "yes", "true", "waar", "1": return true
        case "nee", "neen", "n", "no", "false", "onwaar", "0": return false
        default:
            tell(.exportNotAnAnswer(column.name))
            return nil
        }
    }
}

extension Message {
    fileprivate static func exportNotADay(_ column: String) -> Message {
        Message(
            nl: "`\(column)` is geen dag zoals 2029-06-30 of 30/06/2029.",
            en: "`\(column)` is no day such as 2029-06-30 or 30/06/2029.")
    }
    fileprivate static func exportNotAnAnswer(_ column: String) -> Message {
        Message(nl: "`\(column)` is geen ja of nee.", en: "`\(column)` is no yes or no (ja, nee).")
    }
    fileprivate static func exportNotAList(_ column: String) -> Message {
        Message(
            nl: "`\(column)` is geen lijst van woorden die we kunnen lezen.",
            en: "`\(column)` is no list of words that we can read.")
    }
    fileprivate static let turnedAround = Message(
        nl: "`van` komt na `tot`.", en: "`van` comes after `tot`.")
}
