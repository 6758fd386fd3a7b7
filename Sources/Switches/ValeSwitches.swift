/// The switches of Vale in one text: each holds from its place to the next of its kind.
public struct ValeSwitches: Sendable {
    private struct Step {
        let place: Int
        let asks: ValeSwitch
    }

    private let steps: [Step]
    private var next = 0
    private var isOff = false
    private var rules: [String: Bool] = [:]
    private var matches: [String: Set<String>] = [:]
    private var styles: [String: Bool] = [:]
    private var only: Set<String>?

    /// Reads them out of comments, which come in order.
    public init(_ comments: [TextComment]) {
        steps = comments.compactMap { comment in
            ValeSwitch(comment.text).map { Step(place: comment.range.upperBound, asks: $0) }
        }
    }

    public var isEmpty: Bool { steps.isEmpty }

    /// Whether a finding at a place is switched off. To be asked in the order of the text.
    /// - Parameter rule: as Vale names it, `Style.Rule`.
    public mutating func silences(_ rule: String, matched: String, at place: Int) -> Bool {
        while next < steps.count, steps[next].place <= place {
            take(steps[next].asks)
            next += 1
        }
        if isOff { return true }
        if matches[rule]?.contains(matched) == true { return true }
        if let isRuleOff = rules[rule] { return isRuleOff }
        let style = String(rule.prefix { $0 != "." })
        if let isStyleOff = styles[style] { return isStyleOff }
        return only.map { !$0.contains(style) } ?? false
    }

    private mutating func take(_ asked: ValeSwitch) {
        switch asked {
        case .everything(let isOff): self.isOff = isOff
        case .rule(let name, let isOff): rules[name] = isOff
        case .matches(let name, let texts, true): matches[name, default: []].formUnion(texts)
        case .matches(let name, let texts, false): matches[name]?.subtract(texts)
        case .style(let name, let isOff): styles[name] = isOff
        case .only(let names):
            only = Set(names)
            styles = [:]
        }
    }
}
