import CBrotli

/// Brotli (RFC 7932), for compressed manifests.
enum BrotliStream {
    /// Decompresses a whole stream; more than `limit` bytes is too much, and nothing after them is made.
    static func decompress(_ bytes: ArraySlice<UInt8>, limit: Int, part: String) throws(Unreadable) -> [UInt8] {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .tooMuch(part: part) }
        defer { BrotliDecoderDestroyInstance(state) }
        return try bytes.withUnsafeBufferPointer { input in
            Self.run(state, input, limit: limit, part: part)
        }.get()
    }

    private static func run(
        _ state: OpaquePointer, _ input: UnsafeBufferPointer<UInt8>, limit: Int, part: String
    ) -> Result<[UInt8], Unreadable> {
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 32 << 10)
        var (next, left) = (input.baseAddress, input.count)
        while true {
            var free = piece.count
            let outcome = piece.withUnsafeMutableBufferPointer { piece in
                var target = piece.baseAddress
                return BrotliDecoderDecompressStream(state, &left, &next, &free, &target, nil)
            }
            let made = piece.prefix(piece.count - free)
            guard output.count + made.count <= limit else { return .failure(.tooMuch(part: part)) }
            output += made
            switch outcome {
            case BROTLI_DECODER_RESULT_SUCCESS: return .success(output)
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            default: return .failure(.damaged(part: part))
            }
        }
    }
}
