// Reads random bytes as an image file with everything it says about itself. Nothing may trap, and nothing may take long.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let file = ImageFile(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
    _ = Property.allCases.map(file.values)
    return 0
}
