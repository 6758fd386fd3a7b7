public import Packing

/// The languages a person can be answered in. Dutch is the default.
public enum Language: String, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}

/// Words for a person, always in both languages: Dutch first, in the je-form.
public struct Message: Sendable, Hashable {
    public let nl: String
    public let en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The words in one language.
    public subscript(_ language: Language) -> String {
        switch language {
        case .dutch: nl
        case .english: en
        }
    }
}

extension Message: Packable {
    public func pack(into packer: inout Packer) {
        packer.add(nl)
        packer.add(en)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        self.init(nl: try packed.text(), en: try packed.text())
    }
}
