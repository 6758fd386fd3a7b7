// Reads random bytes as a statement: nothing may trap, and what is read is exactly what would be written and signed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let statement = Statement(bytes: bytes) else { return 0 }
    if statement.bytes != bytes { fatalError("another form of \(statement.id)") }
    guard let again = Statement(bytes: statement.bytes), again == statement else { fatalError("not read twice") }
    return 0
}
