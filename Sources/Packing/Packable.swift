/// Something that was made at some cost, and can be kept as bytes and made again from them at hardly any.
///
/// What is packed is read again by the same build of the program only, so a form carries no names and no versions.
public protocol Packable {
    func pack(into packer: inout Packer)
    /// Fails on bytes that are not what `pack` gave.
    init(from packed: inout Unpacker) throws(PackingProblem)
}

/// The bytes are not what was packed.
public struct PackingProblem: Error, Sendable, Hashable {
    public init() {}
}

extension Array: Packable where Element: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(count)
        for element in self { element.pack(into: &packer) }
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        let count = try packed.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &packed)) }
    }
}

extension Optional: Packable where Wrapped: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(self != nil)
        if let self { self.pack(into: &packer) }
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        self = try packed.flag() ? try Wrapped(from: &packed) : nil
    }
}

extension Int: Packable {
    public func pack(into packer: inout Packer) { packer.add(self) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { self = try packed.number() }
}

extension Bool: Packable {
    public func pack(into packer: inout Packer) { packer.add(self) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { self = try packed.flag() }
}

extension Double: Packable {
    public func pack(into packer: inout Packer) { packer.add(bitPattern) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { self.init(bitPattern: try packed.word()) }
}

extension String: Packable {
    public func pack(into packer: inout Packer) { packer.add(self) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { self = try packed.text() }
}

extension Range: Packable where Bound == Int {
    public func pack(into packer: inout Packer) {
        packer.add(lowerBound)
        packer.add(count)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        let start = try packed.number()
        let (end, isTooFar) = start.addingReportingOverflow(try packed.number())
        guard !isTooFar, start >= 0, end >= start else { throw PackingProblem() }
        self = start..<end
    }
}

extension Set: Packable where Element: Packable & Comparable {
    /// In order, so that the same set gives the same bytes.
    public func pack(into packer: inout Packer) { sorted().pack(into: &packer) }
    public init(from packed: inout Unpacker) throws(PackingProblem) { self.init(try [Element](from: &packed)) }
}

extension Packable where Self: RawRepresentable, RawValue: Packable {
    public func pack(into packer: inout Packer) { rawValue.pack(into: &packer) }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        guard let value = Self(rawValue: try RawValue(from: &packed)) else { throw PackingProblem() }
        self = value
    }
}
