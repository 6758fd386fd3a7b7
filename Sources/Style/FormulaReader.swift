import Findings
import Text

/// What is the matter with a formula, and where in it, in bytes.
struct FormulaProblem: Error {
    let message: Message
    let offset: Int
}

/// Reads a formula from left to right.
struct FormulaReader {
    private let bytes: [UInt8]
    private var index = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    private static let deepest = 40

    /// - Parameter isCondition: whether it begins with a comparison (`> 8.0`), of what another formula gave.
    static func read(_ text: String, isCondition: Bool = false) throws(FormulaProblem) -> Formula {
        var reader = FormulaReader(text)
        let start: Formula.Node? = isCondition && reader.nextOperator().map { $0.rank >= 2 } == true ? .subject : nil
        let root = try reader.expression(above: 0, from: start, depth: 0)
        reader.skipSpaces()
        guard reader.index >= reader.bytes.count else { throw reader.problem }
        return Formula(root: root)
    }

    private var problem: FormulaProblem { FormulaProblem(message: .badFormula(at: index), offset: index) }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func take(_ text: some StringProtocol) -> Bool {
        skipSpaces()
        guard bytes[min(index, bytes.count)...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    /// The operator that comes next, which is not taken.
    private mutating func nextOperator() -> Formula.Operator? {
        skipSpaces()
        let rest = bytes[min(index, bytes.count)...]
        return Formula.Operator.allCases.first { rest.starts(with: $0.rawValue.utf8) }
    }

    /// What stands between operators that are worked out later than `rank`.
    private mutating func expression(
        above rank: Int, from start: Formula.Node? = nil, depth: Int
    ) throws(FormulaProblem) -> Formula.Node {
        guard depth < Self.deepest else { throw FormulaProblem(message: .formulaTooDeep, offset: index) }
        var left: Formula.Node
        if let start { left = start } else { left = try single(depth: depth + 1) }
        while let sign = nextOperator(), sign.rank >= rank {
            index += sign.rawValue.utf8.count
            let right = try expression(above: sign.rank + 1, depth: depth + 1)
            left = .two(sign, left, right)
        }
        return left
    }

    private mutating func single(depth: Int) throws(FormulaProblem) -> Formula.Node {
        guard depth < Self.deepest else { throw FormulaProblem(message: .formulaTooDeep, offset: index) }
        if take("(") {
            let inner = try expression(above: 0, depth: depth + 1)
            guard take(")") else { throw problem }
            return inner
        }
        if take("-") { return .negated(try single(depth: depth + 1)) }
        if take("+") { return try single(depth: depth + 1) }
        if take("!") { return .not(try single(depth: depth + 1)) }
        skipSpaces()
        if let number = takeNumber() { return .number(number) }
        return try named(depth: depth)
    }

    private mutating func takeNumber() -> Double? {
        let isPart: (UInt8) -> Bool = { (0x30...0x39).contains($0) || $0 == 0x2E }
        let digits = bytes[min(index, bytes.count)...].prefix(while: isPart)
        guard let number = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
        index += digits.count
        return number
    }

    /// A variable, or `math.sqrt(…)`.
    private mutating func named(depth: Int) throws(FormulaProblem) -> Formula.Node {
        let start = index
        let name = bytes[min(index, bytes.count)...].prefix { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F || byte == 0x2E
        }
        guard !name.isEmpty else { throw problem }
        index += name.count
        let word = String(decoding: name, as: UTF8.self)
        if word.hasPrefix("math."), let function = Formula.Function(rawValue: String(word.dropFirst(5))) {
            return .call(function, try values(function.count, depth: depth))
        }
        if let variable = TextMeasure.Variable(name: word) { return .variable(variable) }
        let names = TextMeasure.Variable.allCases.map(\.rawValue)
        throw FormulaProblem(
            message: .unknownVariable(printable(word), nearest(to: word, among: names)), offset: start)
    }

    private mutating func values(_ count: Int, depth: Int) throws(FormulaProblem) -> [Formula.Node] {
        guard take("(") else { throw problem }
        var values: [Formula.Node] = []
        repeat { values.append(try expression(above: 0, depth: depth + 1)) } while take(",") && values.count < count
        guard values.count == count, take(")") else { throw problem }
        return values
    }
}
