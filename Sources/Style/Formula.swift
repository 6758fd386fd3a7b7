import Glibc

/// An arithmetic expression over what a text holds: `0.39 * (words / sentences) - 15.59`.
public struct Formula: Sendable {
    indirect enum Node: Sendable {
        case number(Double)
        case variable(TextMeasure.Variable)
        /// What a condition compares.
        case subject
        case negated(Node)
        case not(Node)
        case two(Operator, Node, Node)
        case call(Function, [Node])
    }

    enum Operator: String, Sendable, CaseIterable {
        case or = "||"
        case and = "&&"
        case equal = "=="
        case unequal = "!="
        case atMost = "<="
        case atLeast = ">="
        case less = "<"
        case more = ">"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
        case rest = "%"

        /// The higher, the earlier it is worked out.
        var rank: Int {
            switch self {
            case .or: 0
            case .and: 1
            case .equal, .unequal, .atMost, .atLeast, .less, .more: 2
            case .plus, .minus: 3
            case .times, .over, .rest: 4
            }
        }
    }

    enum Function: String, Sendable, CaseIterable {
        case sqrt, abs, floor, ceil, log, log10, exp, pow, min, max

        var count: Int { self == .pow || self == .min || self == .max ? 2 : 1 }
    }

    let root: Node

    /// The number; nil when it has none, as after a division by zero.
    func value(of measure: TextMeasure, subject: Double = 0) -> Double? {
        let value = Self.value(root, measure, subject)
        return value.isFinite ? value : nil
    }

    /// Whether it asks how many syllables there are in English, in one way or another.
    var asksEnglish: Bool { Self.asksEnglish(root) }

    private static func asksEnglish(_ node: Node) -> Bool {
        switch node {
        case .number, .subject: false
        case .variable(let variable): [.syllables, .complexWords, .polysyllabicWords].contains(variable)
        case .negated(let inner), .not(let inner): asksEnglish(inner)
        case .two(_, let left, let right): asksEnglish(left) || asksEnglish(right)
        case .call(_, let values): values.contains(where: asksEnglish)
        }
    }

    private static func value(_ node: Node, _ measure: TextMeasure, _ subject: Double) -> Double {
        switch node {
        case .number(let number): return number
        case .variable(let variable): return Double(measure[variable])
        case .subject: return subject
        case .negated(let inner): return -value(inner, measure, subject)
        case .not(let inner): return truth(value(inner, measure, subject) == 0)
        case .two(let sign, let left, let right):
            return value(sign, value(left, measure, subject), value(right, measure, subject))
        case .call(let function, let values):
            let values = values.map { value($0, measure, subject) }
            guard let first = values.first else { return .nan }
            return value(function, first, values.count > 1 ? values[1] : .nan)
        }
    }

    private static func truth(_ isTrue: Bool) -> Double { isTrue ? 1 : 0 }

    private static func value(_ sign: Operator, _ left: Double, _ right: Double) -> Double {
        if left.isNaN || right.isNaN { return .nan }
        return switch sign {
        case .or: truth(left != 0 || right != 0)
        case .and: truth(left != 0 && right != 0)
        case .equal: truth(left == right)
        case .unequal: truth(left != right)
        case .atMost: truth(left <= right)
        case .atLeast: truth(left >= right)
        case .less: truth(left < right)
        case .more: truth(left > right)
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .over: right == 0 ? .nan : left / right
        case .rest: right == 0 ? .nan : fmod(left, right)
        }
    }

    private static func value(_ function: Function, _ first: Double, _ second: Double) -> Double {
        switch function {
        case .sqrt: first < 0 ? .nan : first.squareRoot()
        case .abs: Swift.abs(first)
        case .floor: first.rounded(.down)
        case .ceil: first.rounded(.up)
        case .log: Glibc.log(first)
        case .log10: Glibc.log10(first)
        case .exp: Glibc.exp(first)
        case .pow: Glibc.pow(first, second)
        case .min: Swift.min(first, second)
        case .max: Swift.max(first, second)
        }
    }
}
