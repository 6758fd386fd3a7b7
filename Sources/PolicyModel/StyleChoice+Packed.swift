import Findings
public import Packing

extension StyleChoice: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(rule)
        aliases.pack(into: &packer)
        title.pack(into: &packer)
        demand.pack(into: &packer)
        remedy.pack(into: &packer)
        english.pack(into: &packer)
        agreements.map(\.rawValue).pack(into: &packer)
        onlyTypes.map(\.rawValue).pack(into: &packer)
        exceptTypes.map(\.rawValue).pack(into: &packer)
        packer.add(leavesQuotes)
        packer.add(canBeSwitchedOff)
        packer.add(source.file)
        packer.add(source.line)
        packer.add(source.column)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        rule = try packed.text()
        aliases = try [String](from: &packed)
        title = try Message(from: &packed)
        demand = try Message(from: &packed)
        remedy = try Message(from: &packed)
        english = try String?(from: &packed)
        agreements = try [String](from: &packed).map { AgreementID($0) }
        onlyTypes = try [String](from: &packed).map { ContentTypeID($0) }
        exceptTypes = try [String](from: &packed).map { ContentTypeID($0) }
        leavesQuotes = try packed.flag()
        canBeSwitchedOff = try packed.flag()
        source = Source(file: try packed.text(), line: try packed.number(), column: try packed.number())
    }
}
