// Reads random bytes as a page, as a file of HTML and as an image record: header, Markdown, active HTML, shortcodes. Nothing may
// trap, and every place has to lie inside the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = Sidecar(bytes: bytes)
    let html = readHTMLFile(bytes).readHTML(in: bytes)
    for place in html.runs.map(\.range) + html.alternatives + html.comments + html.skipped
    where place.upperBound > bytes.count || place.lowerBound < 0 {
        fatalError("outside the file: \(place)")
    }
    guard let page = try? Page(bytes: bytes) else { return 0 }
    let places = page.activeHTML.map(\.range) + page.shortcodes.map(\.range) + page.markdown.scopes.map(\.range)
    for place in places where place.upperBound > bytes.count { fatalError("outside the file: \(place)") }
    return 0
}
