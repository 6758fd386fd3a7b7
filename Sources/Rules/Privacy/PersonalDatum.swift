import Findings
import Git
import Text

/// One piece of personal data in a text: where it stands, and the form in which two ways of writing it are one.
struct PersonalDatum: Hashable {
    /// In bytes of the text, with the spaces and points that it is written with.
    let range: Range<Int>
    /// Digits, or small letters; never shown to anybody.
    let key: [UInt8]
}

/// Kinds of personal data, as a municipality names them in `persoonsgegevens`.
enum PersonalDataKind: String, CaseIterable {
    case account = "rekeningnummer"
    case company = "ondernemingsnummer"
    case phone = "telefoonnummer"
    case mail = "mailadres"
    case birth = "geboortedatum"
    case address = "thuisadres"
    case plate = "nummerplaat"
    case association = "vereniging"
}

extension TextSubject {
    /// What is found of a kind, less what is the municipality's own and what stood there before.
    func personalData(
        _ kind: PersonalDataKind, _ all: (ScannedText, PersonalDataSettings) -> [PersonalDatum],
        isOwn: (PersonalDatum, PersonalDataSettings) -> Bool
    ) -> [PersonalDatum] {
        guard let settings = personalData, settings.kinds.contains(kind) else { return [] }
        let shown = bytes.withUnsafeBufferPointer { text in
            all(ScannedText(text, isDrawing: path?.fileExtension == "svg"), settings)
        }
        let found = shown.filter { !isOwn($0, settings) }
        guard !found.isEmpty, !before.isEmpty else { return found }
        let stood = before.withUnsafeBufferPointer { text in
            Set(all(ScannedText(text, isDrawing: path?.fileExtension == "svg"), settings).map(\.key))
        }
        return found.filter { !stood.contains($0.key) }
    }

    /// Findings that say what kind of thing stands there, and never which; no more than anybody reads.
    func findings(_ rule: RuleID, _ ranges: [Range<Int>], _ message: Message, _ help: Message) -> [Finding] {
        guard !ranges.isEmpty else { return [] }
        let lines = LineMap(bytes)
        return ranges.prefix(1_000).map { range in
            let place = path.map { path in
                Place(
                    path: path.bytes, blob: blob?.hex, commit: commit?.hex, span: Span(range, in: bytes, lines: lines))
            }
            return Finding(rule: rule, place: place, message: message, help: help, concealsText: true)
        }
    }
}

extension [PersonalDatum] {
    /// Those that share no text with others; both in the order of the text.
    func apart(from others: [PersonalDatum]) -> [PersonalDatum] {
        var next = others[...]
        return filter { datum in
            while let other = next.first, other.range.upperBound <= datum.range.lowerBound { next = next.dropFirst() }
            return next.first.map { !$0.range.overlaps(datum.range) } ?? true
        }
    }
}

extension Message {
    /// The ways out are the same for all of them.
    static let takeOutOrGround = Message(
        nl:
            "Haal het weg, of verwijs naar een dienst. Mag het er wel staan? Zet dan bij de paginagegevens "
            + "`persoonsgegevens: {aanwezig: ja, grondslag: …}` met de reden. Twijfel je, vraag het aan de functionaris voor "
            + "gegevensbescherming.",
        en:
            "Take it out, or point to a department. May it stand there? Then put `persoonsgegevens: {aanwezig: ja, grondslag: "
            + "…}` with the reason at the top of the page. When in doubt, ask the data protection officer.")
}
