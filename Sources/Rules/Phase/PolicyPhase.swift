import Content
import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// How far a subject is: what a page says of it, or what its type says of all its pages.
enum PolicyPhase: Sendable, Hashable {
    /// Ordinary information on a service: nothing had to be decided for it.
    case service
    case decided
    case inDevelopment
    /// The page says itself that nobody decided anything.
    case undecided
    /// A word that we do not know.
    case unknown

    private static let words: [String: PolicyPhase] = [
        "dienstverlening": .service, "beslist": .decided, "in-ontwikkeling": .inDevelopment,
        "in ontwikkeling": .inDevelopment, "in_ontwikkeling": .inDevelopment,
        "niet-beslist": .undecided, "niet beslist": .undecided, "nietbeslist": .undecided, "onbeslist": .undecided,
        "niet_beslist": .undecided, "idee": .undecided, "voornemen": .undecided, "plan": .undecided,
        "nog-niet-beslist": .undecided, "nog niet beslist": .undecided, "geen": .undecided,
    ]

    init(_ word: String) { self = Self.words[Folding.folded(word)] ?? .unknown }

    /// The phase that a page says, or its type; nil when nobody says one.
    init?(of page: Page, _ type: ContentType, _ circumstances: Circumstances) {
        guard let header = page.frontMatter else { return nil }
        if let entry = header["beleidsfase"], !entry.value.isBlank {
            self = entry.value.text.map { PolicyPhase($0) } ?? .unknown
        } else if let usual = PhaseSettings(circumstances).usual(type) {
            self = usual
        } else {
            return nil
        }
    }
}

/// What the municipality decided on phases.
struct PhaseSettings {
    private let circumstances: Circumstances
    private static let agreements: [AgreementID] = [
        "kortom-30", "leopoldsburg-2b", "gent-t04", "kortom-30b", "kortom-30c",
    ]

    init(_ circumstances: Circumstances) { self.circumstances = circumstances }

    /// Whether an agreement was adopted and counts today.
    func stands(_ agreement: AgreementID) -> Bool {
        circumstances.standing(of: agreement) != nil
    }

    func words(_ name: String, ofAny agreements: [AgreementID] = agreements) -> [String]? {
        circumstances.adoptedValue(name, ofAny: agreements)?.wordList
    }

    /// Whether a page of this type has to say its phase (`fase_bij`): news, projects and the magazine, and posts where they were
    /// agreed to stay within what is approved.
    func asks(_ type: ContentType) -> Bool {
        let id = type.id.rawValue
        if let chosen = words("fase_bij") { return chosen.contains(id) }
        if ["nieuws", "project", "infoblad"].contains(id) { return true }
        if type.isNews, !type.isInternal { return true }
        return id == "sociaal" && stands("leopoldsburg-2b")
    }

    /// The phase of every page of a type that does not say another (`fase_per_type`).
    func usual(_ type: ContentType) -> PolicyPhase? {
        guard case .table(let rows)? = circumstances.adoptedValue("fase_per_type", ofAny: Self.agreements) else {
            return nil
        }
        return rows.first { $0["type"] == type.id.rawValue }?["fase"].map { PolicyPhase($0) }
    }
}

extension PageSubject {
    /// The field from its name to its last byte; the first line of the header for one that is not there.
    func fieldRange(_ name: String) -> Range<Int>? {
        guard let header = page.frontMatter else { return nil }
        guard let entry = header[name] else {
            return header.range.lowerBound..<min(header.range.lowerBound + 3, header.range.upperBound)
        }
        return entry.keyRange.lowerBound..<max(entry.keyRange.upperBound, entry.value.range.upperBound)
    }

    /// Whether these fields stood in the version before as they stand now: then this change has no part in them.
    func stood(_ names: String...) -> Bool {
        guard let before else { return false }
        return names.allSatisfy { name in
            let (now, old) = (page.frontMatter?[name], before.frontMatter?[name])
            guard let now, let old else { return now == nil && old == nil }
            return page.bytes[now.value.range].elementsEqual(before.bytes[old.value.range])
        }
    }

    /// Stretches of visible running text where one of the phrases stands, in bytes of the page.
    func found(_ phrases: Phrases, isWanted: (TextScope) -> Bool = { _ in true }) -> [(
        words: String, range: Range<Int>
    )] {
        let hidden = page.hiddenText
        var found: [(words: String, range: Range<Int>)] = []
        for scope in page.markdown.scopes where !scope.isQuoted && isWanted(scope) {
            let text = page.markdown.text(of: scope, in: page.bytes)
            for range in phrases.all(in: text.bytes) {
                let source = text.source(of: range)
                guard !hidden.contains(where: { $0.overlaps(source) }) else { continue }
                found.append((String(decoding: text.bytes[range], as: UTF8.self), source))
            }
            if found.count >= 1_000 { break }
        }
        return found
    }
}

extension YAMLNode {
    /// `ja` or `nee`, with or without quotes.
    var answer: Bool? {
        bool ?? text.flatMap { ["ja": true, "yes": true, "nee": false, "no": false][Folding.folded($0)] }
    }
}
