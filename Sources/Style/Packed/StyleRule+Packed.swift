import Findings
public import Packing

extension StyleToken: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(text)
        packer.add(offset)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        text = try packed.text()
        offset = try packed.number()
    }
}

extension StyleRule.Level: Packable {}

extension StyleRule: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(name)
        packer.add(file)
        level.pack(into: &packer)
        packer.add(message)
        scopes.pack(into: &packer)
        packer.add(ignoresCase)
        limit.pack(into: &packer)
        link.pack(into: &packer)
        description.pack(into: &packer)
        action.pack(into: &packer)
        kind.pack(into: &packer)
        vocabulary.pack(into: &packer)
        notRun.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        name = try packed.text()
        file = try packed.text()
        level = try Level(from: &packed)
        message = try packed.text()
        scopes = try [StyleScope](from: &packed)
        ignoresCase = try packed.flag()
        limit = try Int?(from: &packed)
        link = try String?(from: &packed)
        description = try String?(from: &packed)
        action = try StyleAction?(from: &packed)
        kind = try Kind(from: &packed)
        vocabulary = try StyleVocabulary?(from: &packed)
        notRun = try Message?(from: &packed)
        guard (limit ?? 0) >= 0 else { throw PackingProblem() }
    }
}

extension StyleAction: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(name)
        params.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        self.init(name: try packed.text(), params: try [String](from: &packed))
    }
}

extension StyleVocabulary: Packable {
    public func pack(into packer: inout Packer) {
        accept.pack(into: &packer)
        reject.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        accept = try [String](from: &packed)
        reject = try [String](from: &packed)
    }
}
