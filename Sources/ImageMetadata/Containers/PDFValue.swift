/// A basic object of PDF (ISO 32000-2, 7.3).
indirect enum PDFValue: Sendable, Hashable {
    /// null, true, false, and numbers that are no integer: nothing here needs them.
    case other
    case integer(Int)
    /// Without the slash, `#xx` resolved; bytes as Latin-1.
    case name(String)
    case string([UInt8])
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// The number of an indirect object; the newest generation is meant.
    case reference(Int)
}

extension PDFValue {
    subscript(_ key: String) -> PDFValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries[key]
    }

    var asInteger: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    var asName: String? {
        guard case .name(let name) = self else { return nil }
        return name
    }

    var asString: [UInt8]? {
        guard case .string(let bytes) = self else { return nil }
        return bytes
    }

    var asReference: Int? {
        guard case .reference(let number) = self else { return nil }
        return number
    }

    /// The elements of an array; anything else is an array of itself, as most entries allow.
    var asList: [PDFValue] {
        guard case .array(let elements) = self else { return [self] }
        return elements
    }
}
