// Reads random bytes as an image, a drawing and a record with its album. Nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let asset = Asset(bytes: bytes)
    _ = PlainDrawing.isPlain(bytes)
    let sidecar = Sidecar(bytes: bytes)
    _ = sidecar.albumFiles.map { sidecar.albumEntry(for: Array($0.utf8)) }
    _ = RecordTemplate(name: "x.jpg", asset: asset, questions: []).replacing(sidecar)
    return 0
}
