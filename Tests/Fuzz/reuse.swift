// Reads random bytes as a REUSE.toml, a dep5, a header, an expression and a pattern. Nothing may trap.
private struct FuzzTree: ReuseTree {
    let content: [UInt8]
    let name: String

    func kind(of path: [UInt8]) -> ReuseEntryKind? { .file(isEmpty: false) }

    func bytes(at path: [UInt8]) -> [UInt8]? {
        if path.elementsEqual(name.utf8) { return content }
        return path.elementsEqual("beelden/foto.jpg".utf8) ? Array("Copyright 2020 Jan\n".utf8) : nil
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for name in ["REUSE.toml", "beelden/REUSE.toml", ".reuse/dep5", "beelden/foto.jpg.license"] {
        var project = ReuseProject(FuzzTree(content: bytes, name: name))
        let record = project.record(of: Array("beelden/foto.jpg".utf8))
        _ = record?.notices.map(\.text)
        _ = record?.licences.map { $0.expression?.text }
        _ = record?.problems.map(\.message)
    }
    var project = ReuseProject(FuzzTree(content: bytes, name: "a.md"))
    _ = project.record(of: Array("a.md".utf8))
    let text = String(decoding: bytes.prefix(512), as: UTF8.self)
    _ = ReusePattern(text).matches(bytes.suffix(64))
    _ = try? SPDXExpression(text)
    _ = CopyrightNotice(text)
    return 0
}
