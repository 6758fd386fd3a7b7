/// Which assertions are read, by their label (C2PA 2.2, 18).
enum C2PAAssertionKind: Sendable, Hashable {
    case actions, metadata, other

    init(label: String) {
        let name = Self.withoutInstance(label)
        switch name {
        case "c2pa.actions", "c2pa.actions.v2": self = .actions
        case "c2pa.metadata", "cawg.metadata", "stds.schema-org.CreativeWork": self = .metadata
        default: self = name.hasPrefix("stds.iptc") ? .metadata : .other
        }
    }

    /// A second assertion with the same label ends in "__1", and so on (6.3).
    private static func withoutInstance(_ label: String) -> Substring {
        let digits = label.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let rest = label.dropLast(digits)
        return digits > 0 && rest.hasSuffix("__") ? rest.dropLast(2) : label[...]
    }
}
