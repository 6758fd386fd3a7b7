/// A value of CBOR (RFC 8949) or JSON (RFC 8259): C2PA writes the same assertions in either, so they are read alike from here on.
indirect enum DataItem: Sendable, Hashable {
    case integer(Int)
    case number(Double)
    case bytes([UInt8])
    case text(String)
    case array([DataItem])
    case map([DataMember])
    case bool(Bool)
    /// null, undefined and the simple values without a meaning of their own.
    case null
}

/// One name and value of a map; members keep their order and may repeat a name.
struct DataMember: Sendable, Hashable {
    let name: String
    let value: DataItem
}

extension DataItem {
    /// The first member with this name; nil when there is none or this is no map.
    subscript(_ name: String) -> DataItem? {
        members.first { $0.name == name }?.value
    }

    /// Every member with this name: a map that says one thing and then another has said both.
    func all(_ name: String) -> [DataItem] {
        members.filter { $0.name == name }.map(\.value)
    }

    var members: [DataMember] {
        guard case .map(let members) = self else { return [] }
        return members
    }

    var asText: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The elements of an array; anything else is an array of itself, as JSON-LD reads it.
    var asList: [DataItem] {
        guard case .array(let elements) = self else { return [self] }
        return elements
    }
}
