// Reads random bytes as YAML: nothing may trap, and every place has to lie inside the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(YAMLError) {
        if let node = try parseYAML(bytes), node.range.upperBound > bytes.count { fatalError("outside: \(node.range)") }
    } catch {
        if error.offset > bytes.count { fatalError("outside: \(error.offset)") }
    }
    return 0
}
