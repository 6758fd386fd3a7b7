// Reads random bytes as a C2PA store, a movie or picture of ISO base media, a drawing or a PDF: the first byte chooses. Nothing may
// trap, and no input of this size may be slow.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let limits = ReadingLimits()
    let contents: ContainerContents
    switch choice % 4 {
    case 0:
        let credentials = ContentCredentials(stores: [bytes], remote: nil, limits: limits)
        _ = AIJudgement.verdict(facts: credentials.facts, raw: [], credentials: credentials)
        return 0
    case 1: contents = ISOBaseMediaFile.contents(of: bytes, limits: limits)
    case 2: contents = SVGFile.contents(of: bytes, limits: limits)
    default: contents = PDFFile.contents(of: bytes, limits: limits)
    }
    var pieces = PieceReader(limits: limits)
    pieces.read(contents)
    let credentials = ContentCredentials(in: contents, raw: pieces.reading.raw, limits: limits)
    _ = AIJudgement.verdict(facts: pieces.reading.facts, raw: pieces.reading.raw, credentials: credentials)
    return 0
}
