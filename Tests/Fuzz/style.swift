// Reads what stands before the first NUL as a rule of house style and the rest as a page that it looks at; without one, half and
// half. One page in three is a file of HTML. Nothing may trap, every place has to lie inside the page, and who looks for all
// patterns at once finds the same.
private let vocabulary = StyleVocabulary(accept: ["Zandbeke", "[Ww]ebsite", "New New York"], reject: [])

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let mark = bytes.firstIndex(of: 0)
    let first = Array(bytes.prefix(mark ?? count / 2))
    let second = Array(bytes.dropFirst(mark.map { $0 + 1 } ?? count / 2))
    guard let page = try? Page(bytes: second),
        let rule = try? StyleRule.read(StyleFile(path: "nl/x.yml", bytes: first), vocabulary: vocabulary),
        let checker = try? StyleChecker([rule], language: "nl"),
        let markdown = try?
            (count % 3 == 0 ? readHTMLFile(page.bytes, in: page.bodyRange) : readProse(page.bytes, in: page.bodyRange))
    else { return 0 }
    var reading = StyleReading()
    reading.readsAsVale = count % 2 == 0
    reading.ignoredClasses = ["x"]
    reading.blanked = [9..<12, 3..<7]
    reading.blankedBlocks = [5..<6, 20..<24]
    let text = StyleText(bytes: page.bytes, markdown: markdown, body: page.bodyRange, reading: reading)
    let alone = checker.report(on: text)
    for found in alone.findings where found.range.upperBound > second.count {
        fatalError("outside the page: \(found.range)")
    }
    let together = checker.report(on: text, memory: StyleMemory(automatonFrom: 0))
    // What was given up is not the same each time.
    if alone.unfinished.isEmpty, together.unfinished.isEmpty, alone.findings != together.findings {
        fatalError("\(alone.findings) is not \(together.findings)")
    }
    return 0
}
