// Reads the first half as a rule of house style and the second as a page that it looks at. Nothing may trap, and every place has to
// lie inside the page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let (first, second) = (Array(bytes.prefix(count / 2)), Array(bytes.suffix(count - count / 2)))
    guard let page = try? Page(bytes: second),
        let rule = try? StyleRule.read(StyleFile(path: "nl/x.yml", bytes: first), lists: [:]),
        let checker = try? StyleChecker([rule], language: "nl"),
        let markdown = try? readProse(page.bytes, in: page.bodyRange)
    else { return 0 }
    var reading = StyleReading()
    reading.readsAsVale = count % 2 == 0
    reading.ignoredClasses = ["x"]
    reading.blanked = [9..<12, 3..<7]
    let text = StyleText(bytes: page.bytes, markdown: markdown, body: page.bodyRange, reading: reading)
    for found in checker.findings(in: text) where found.range.upperBound > second.count {
        fatalError("outside the page: \(found.range)")
    }
    return 0
}
