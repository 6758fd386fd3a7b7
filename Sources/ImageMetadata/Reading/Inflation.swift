import CZlib

/// Inflates zlib streams (RFC 1950) up to a limit.
enum Inflation {
    /// - Parameter limit: more output than this is `tooMuch`; the rest is never inflated.
    static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int, part: String) throws(Unreadable) -> [UInt8] {
        var input = Array(bytes)
        guard let count = UInt32(exactly: input.count) else { throw .tooMuch(part: part) }
        let outcome: Result<[UInt8], Unreadable> = input.withUnsafeMutableBufferPointer { input in
            var stream = z_stream()
            stream.next_in = input.baseAddress
            stream.avail_in = count
            let size = CInt(MemoryLayout<z_stream>.size)
            guard inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return .failure(.tooMuch(part: part)) }
            defer { inflateEnd(&stream) }
            return run(&stream, limit: limit, part: part)
        }
        return try outcome.get()
    }

    private static func run(_ stream: inout z_stream, limit: Int, part: String) -> Result<[UInt8], Unreadable> {
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 32 << 10)
        while true {
            let status = piece.withUnsafeMutableBufferPointer { piece in
                stream.next_out = piece.baseAddress
                stream.avail_out = UInt32(piece.count)
                return inflate(&stream, Z_NO_FLUSH)
            }
            guard status == Z_OK || status == Z_STREAM_END else { return .failure(.damaged(part: part)) }
            let written = piece.count - Int(stream.avail_out)
            guard written <= limit - output.count else { return .failure(.tooMuch(part: part)) }
            output += piece[..<written]
            if status == Z_STREAM_END { return .success(output) }
        }
    }
}
