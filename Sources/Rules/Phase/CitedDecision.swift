import BrusselsTime
public import Content
import Findings
import PolicyModel
import Registers
import Text
import YAML

/// A decision that a page says to rest on, as it is written there.
public struct CitedDecision: Sendable, Hashable {
    /// `iri`, with where it stands.
    public let address: (text: String, range: Range<Int>)?
    let organ: (text: String, range: Range<Int>)?
    let day: (text: String, range: Range<Int>)?
    let number: String?
    let title: String?
    /// All of it.
    let range: Range<Int>

    /// The decisions of a page, in its order: `besluit`, one or a list; an address alone counts too.
    public static func all(in page: Page) -> [CitedDecision] {
        guard let entry = page.frontMatter?["besluit"], !entry.value.isBlank else { return [] }
        return (entry.value.sequence ?? [entry.value]).prefix(100).map { CitedDecision($0) }
    }

    private init(_ node: YAMLNode) {
        range = node.range
        func value(_ names: String...) -> (text: String, range: Range<Int>)? {
            for entry in node.mapping ?? [] where names.contains(Folding.folded(entry.key)) {
                if let text = entry.value.text, !text.isEmpty { return (text, entry.value.range) }
            }
            return nil
        }
        if let text = node.text {
            let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://")
            address = isAddress ? (text, node.range) : nil
            number = isAddress ? nil : text
        } else {
            address = value("iri", "adres", "url", "uri")
            number = value("nummer")?.text
        }
        organ = value("orgaan")
        day = value("datum")
        title = value("titel")?.text
    }

    /// Whether a rule asks what the register says of decisions.
    public static func isAsked(_ circumstances: Circumstances) -> Bool {
        let settings = PhaseSettings(circumstances)
        return ["kortom-30a", "kortom-31", "leopoldsburg-2b", "kortom-7"].contains { settings.stands($0) }
    }

    public static func == (left: CitedDecision, right: CitedDecision) -> Bool { left.range == right.range }
    public func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

extension PageSubject {
    /// The decisions that a page tells of as decided, when this change has a part in that.
    var decided: [CitedDecision] {
        guard phase == .decided, !stood("beleidsfase", "besluit") else { return [] }
        return CitedDecision.all(in: page)
    }

    /// What the register says of a decision; nil for one without an address, and where there is no register.
    func registered(_ cited: CitedDecision) -> (decision: Decision, of: Day?)? {
        guard let address = cited.address?.text, case .known(let decision, let day)? = decisions[address] else {
            return nil
        }
        return (decision, day)
    }

    /// Who decided, as the page says or else the register.
    func organ(of cited: CitedDecision) -> String? {
        if let organ = cited.organ?.text { return organ }
        guard let organ = registered(cited)?.decision.organ, !organ.isEmpty else { return nil }
        return organ
    }

    /// When, as the page says or else the register.
    func day(of cited: CitedDecision) -> Day? {
        if let text = cited.day?.text { return Day(written: text) }
        return registered(cited)?.decision.day
    }
}
