// Reads random bytes as an export of the consent register, and as a register: nothing may trap, and what is read says the same
// once it was written down and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    func reading(_ register: [UInt8]) -> ConsentIndex.Reading {
        { offset, count in
            offset >= 0 && count >= 0 && offset + count <= register.count
                ? Array(register[offset..<offset + count]) : nil
        }
    }
    _ = ConsentIndex(size: count, reading: reading(bytes))?.fact(of: "T-041", reading: reading(bytes))
    guard let table = try? ConsentTable(reading: bytes) else { return 0 }
    let register = table.indexed
    guard let index = ConsentIndex(size: register.count, reading: reading(register)) else {
        fatalError("not read back")
    }
    _ = index.fact(of: "T-041", reading: reading(register))
    guard let again = try? ConsentTable(reading: Array(table.digestTable.utf8)), again.digestTable == table.digestTable
    else {
        fatalError("another register")
    }
    return 0
}
