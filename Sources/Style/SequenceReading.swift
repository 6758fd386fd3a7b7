import Findings
import Text
import YAML

extension KindReader {
    private static let elementKeys = ["pattern", "tag", "upos", "skip", "negate", "min", "target"]
    /// The most words in a sequence.
    private static let mostElements = 50

    func sequence() throws(StyleProblem) -> Result {
        try checkKeys(["tokens", "exceptions", "model"])
        guard let list = form["tokens"] else { throw form.problem(.ruleKeyMissing("tokens")) }
        guard let nodes = list.sequence else { throw form.problem(.ruleNotAList("tokens"), at: list) }
        var elements: [StyleRule.TokenSequence.Element] = []
        var needsTags = false
        for node in nodes {
            guard let entries = node.mapping else { throw form.problem(.ruleNotSwaps("tokens"), at: node) }
            for entry in entries where !Self.elementKeys.contains(entry.key) {
                throw StyleProblem(
                    file: form.file, offset: entry.keyRange.lowerBound,
                    message: .unknownRuleKey(
                        printable(entry.key), nearest(to: entry.key, among: Self.elementKeys)))
            }
            if node["tag"]?.text?.isEmpty == false || node["upos"]?.text?.isEmpty == false { needsTags = true }
            let element = try element(node)
            for _ in 0..<max(1, try number("min", of: node)) where elements.count <= Self.mostElements {
                elements.append(element)
            }
        }
        guard elements.count <= Self.mostElements else { throw form.problem(.tooManyTokens, at: list) }
        let kind = StyleRule.TokenSequence(elements: elements, exceptions: try form.tokens("exceptions"))
        if needsTags { return Result(kind: .sequence(kind), notRun: .sequenceNeedsTags) }
        guard elements.contains(where: { !$0.isNegated }) else { throw form.problem(.sequenceOnlyNegates, at: list) }
        return Result(kind: .sequence(kind))
    }

    private func element(_ node: YAMLNode) throws(StyleProblem) -> StyleRule.TokenSequence.Element {
        let pattern = node["pattern"]
        return StyleRule.TokenSequence.Element(
            // One without a pattern is any word.
            pattern: try form.token(pattern?.text ?? ".*", at: (pattern ?? node).range.lowerBound),
            skip: try number("skip", of: node), isNegated: try flag("negate", of: node),
            isTarget: try flag("target", of: node))
    }

    private func number(_ key: String, of node: YAMLNode) throws(StyleProblem) -> Int {
        guard let value = node[key], !value.isNull else { return 0 }
        guard let number = value.int, (0...Self.mostElements).contains(number) else {
            throw form.problem(.ruleNotANumber(key), at: value)
        }
        return number
    }

    private func flag(_ key: String, of node: YAMLNode) throws(StyleProblem) -> Bool {
        guard let value = node[key], !value.isNull else { return false }
        guard let flag = value.bool else { throw form.problem(.ruleNotYesNo(key), at: value) }
        return flag
    }
}
