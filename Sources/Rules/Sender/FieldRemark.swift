import Content
import Findings
import Git
import PolicyModel
import Text
import YAML

/// What is the matter with a field of a page; nil range: the page as a whole.
struct FieldRemark {
    let range: Range<Int>?
    let message: Message
    let help: Message
}

extension PageSubject {
    /// The remarks on the page's fields, less those that held for the page before: only a change is anybody's doing.
    func remarks(_ rule: RuleID, _ read: (Page) -> [FieldRemark]) -> [Finding] {
        guard page.headerProblem == nil else { return [] }
        let found = read(page)
        guard !found.isEmpty else { return [] }
        let stood = Set((before.map(read) ?? []).map(\.message))
        return found.filter { !stood.contains($0.message) }.map {
            Finding(rule: rule, place: place($0.range ?? firstLine), message: $0.message, help: $0.help)
        }
    }

    /// The line of hyphens at the top; nil when the page has no fields.
    var firstLine: Range<Int>? {
        page.frontMatter.map { $0.range.lowerBound..<min($0.range.lowerBound + 3, $0.range.upperBound) }
    }

    /// Whether the page is of one of the types that an agreement names, and else of those it usually is about.
    func isOfType(_ setting: String, ofAny agreements: [AgreementID], usually: [String] = [], news: Bool = false)
        -> Bool
    {
        isOne(of: circumstances.wordList(setting, ofAny: agreements), type, usually: usually, news: news)
    }

    /// The same, where what its place makes it counts too: who calls it something else does not get round an agreement that
    /// holds people back.
    func countsAs(_ setting: String, ofAny agreements: [AgreementID], usually: [String]) -> Bool {
        let chosen = circumstances.wordList(setting, ofAny: agreements)
        return types.contains { isOne(of: chosen, $0, usually: usually, news: false) }
    }

    /// Whether it is of a type by what it says or by its place.
    func countsAs(_ id: ContentTypeID) -> Bool { types.contains { $0.id == id } }

    private var types: [ContentType] {
        standingType.map { $0.id == type.id ? [type] : [type, $0] } ?? [type]
    }

    private func isOne(of chosen: [String]?, _ type: ContentType, usually: [String], news: Bool) -> Bool {
        guard let chosen else { return usually.contains(type.id.rawValue) || (news && type.isNews) }
        return chosen.contains(where: type.isCalled)
    }

    /// The department that answers for the page: the one its contact names, and else its owner.
    var answering: Department? {
        if let name = page.frontMatter?["contact"]?.value.text, let named = circumstances.policy.department(named: name)
        {
            return named
        }
        return ownerDepartment
    }
}

extension YAMLNode {
    /// The words of a field, be it one or a list.
    var entries: [(text: String, range: Range<Int>)] {
        if let text { return [(text, range)] }
        return (sequence ?? []).compactMap { node in node.text.map { ($0, node.range) } }
    }
}
