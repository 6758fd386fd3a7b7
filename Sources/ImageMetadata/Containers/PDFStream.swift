/// A stream of PDF (ISO 32000-2, 7.3.8): a dictionary, and bytes that its filters decode.
struct PDFStream: Sendable {
    let dictionary: PDFValue
    let bytes: ByteReader

    /// Decodes by FlateDecode with the predictors of PNG; other filters are not ours.
    func decoded(limit: Int, part: String) throws(Unreadable) -> [UInt8] {
        let filters = (dictionary["Filter"] ?? dictionary["F"])?.asList ?? []
        let parameters = (dictionary["DecodeParms"] ?? dictionary["DP"])?.asList ?? []
        // More than a few filters only serve to blow up.
        guard filters.count <= 4 else { throw .tooMuch(part: part) }
        guard bytes.count <= limit else { throw .tooMuch(part: part) }
        var decoded = Array(bytes.all)
        for (index, filter) in filters.enumerated() {
            guard filter.asName == "FlateDecode" || filter.asName == "Fl" else { throw .notSupported(part: part) }
            decoded = try Inflation.zlib(decoded[...], limit: limit, part: part)
            if parameters.indices.contains(index) {
                decoded = try Self.unpredicted(decoded, parameters[index], part: part)
            }
        }
        return decoded
    }

    private static func unpredicted(
        _ bytes: [UInt8], _ parameters: PDFValue, part: String
    ) throws(Unreadable) -> [UInt8] {
        let predictor = parameters["Predictor"]?.asInteger ?? 1
        if predictor == 1 { return bytes }
        guard predictor >= 10 else { throw .notSupported(part: part) }
        let columns = parameters["Columns"]?.asInteger ?? 1
        let colors = parameters["Colors"]?.asInteger ?? 1
        let bits = parameters["BitsPerComponent"]?.asInteger ?? 8
        guard (1...65_536).contains(columns), (1...32).contains(colors), [1, 2, 4, 8, 16].contains(bits) else {
            throw .damaged(part: part)
        }
        return PNGPredictor(width: (columns * colors * bits + 7) / 8, step: max(1, colors * bits / 8)).undone(bytes)
    }
}
