import Content
import Packing

/// An item as the index holds it: facts of its bytes, and where they stand. What type it counts as, the agreements say.
struct IndexedItem: Sendable {
    let path: String
    let facts: ItemFacts

    /// What stands in its row.
    var row: [UInt8] {
        var packer = Packer()
        packer.add(path)
        packer.add(facts.declaredType != nil)
        packer.add(facts.declaredType ?? "")
        let fields = facts.fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        packer.add(fields.count)
        for (name, words) in fields {
            packer.add(name)
            words.pack(into: &packer)
        }
        facts.links.pack(into: &packer)
        facts.anchors.pack(into: &packer)
        return packer.bytes
    }

    /// Of a row whose sum was looked at.
    init(row: [UInt8]) throws(PackingProblem) {
        var packed = Unpacker(row)
        path = try packed.text()
        let declares = try packed.flag()
        let type = try packed.text()
        var fields: [String: [String]] = [:]
        for _ in 0..<(try packed.count()) {
            let name = try packed.text()
            fields[name] = try [String](from: &packed)
        }
        let links = try [String](from: &packed)
        let anchors = try [String](from: &packed)
        guard packed.isAtEnd else { throw PackingProblem() }
        facts = ItemFacts(declaredType: declares ? type : nil, fields: fields, links: links, anchors: anchors)
    }

    init(path: String, facts: ItemFacts) {
        self.path = path
        self.facts = facts
    }
}

/// A sum over a row and its number: a row that is whole but stands in the place of another does not pass.
enum RowSum {
    static func of(_ row: [UInt8], number: Int) -> UInt64 {
        var packer = Packer()
        packer.add(UInt64(truncatingIfNeeded: number))
        packer.add(Checksum.of(row[...]))
        return Checksum.of(packer.bytes[...])
    }
}
