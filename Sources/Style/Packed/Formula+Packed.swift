public import Packing

extension TextMeasure.Variable: Packable {}
extension Formula.Operator: Packable {}
extension Formula.Function: Packable {}

extension Formula: Packable {
    public func pack(into packer: inout Packer) { Self.pack(root, into: &packer) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { root = try Self.node(from: &packed, depth: 0) }

    private static func pack(_ node: Node, into packer: inout Packer) {
        switch node {
        case .number(let number):
            packer.add(0)
            number.pack(into: &packer)
        case .variable(let variable):
            packer.add(1)
            variable.pack(into: &packer)
        case .subject: packer.add(2)
        case .negated(let inner):
            packer.add(3)
            pack(inner, into: &packer)
        case .not(let inner):
            packer.add(4)
            pack(inner, into: &packer)
        case .two(let sign, let left, let right):
            packer.add(5)
            sign.pack(into: &packer)
            pack(left, into: &packer)
            pack(right, into: &packer)
        case .call(let function, let values):
            packer.add(6)
            function.pack(into: &packer)
            packer.add(values.count)
            for value in values { pack(value, into: &packer) }
        }
    }

    private static func node(from packed: inout Unpacker, depth: Int) throws(PackingProblem) -> Node {
        // Deeper than what people write; whoever asks makes it anew then.
        guard depth <= 1_000 else { throw PackingProblem() }
        switch try packed.number() {
        case 0: return .number(try Double(from: &packed))
        case 1: return .variable(try TextMeasure.Variable(from: &packed))
        case 2: return .subject
        case 3: return .negated(try node(from: &packed, depth: depth + 1))
        case 4: return .not(try node(from: &packed, depth: depth + 1))
        case 5:
            let sign = try Operator(from: &packed)
            let left = try node(from: &packed, depth: depth + 1)
            return .two(sign, left, try node(from: &packed, depth: depth + 1))
        case 6:
            let function = try Function(from: &packed)
            var values: [Node] = []
            for _ in 0..<(try packed.count()) { values.append(try node(from: &packed, depth: depth + 1)) }
            return .call(function, values)
        default: throw PackingProblem()
        }
    }
}
