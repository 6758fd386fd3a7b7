/// The objects of a PDF, found from the first byte to the last. Cross-reference tables are not followed: they can be broken, can
/// loop, and leave out older revisions, whose credentials and XMP count as well. What is written later replaces what has the same
/// number, as an incremental update does (ISO 32000-2, 7.5.6).
struct PDFObjects {
    static let part = "PDF"

    private let file: ByteReader
    private let limits: ReadingLimits
    private var lexer: PDFLexer
    /// Bytes that streams may still become.
    private var inflation: Int

    /// Dictionaries and strings that may matter, by number.
    private var values: [Int: PDFValue] = [:]
    /// Where the newest stream of each number stands.
    private var streams: [Int: Int] = [:]
    /// Every stream of metadata or of C2PA, in the order of the file, also those that were replaced.
    private(set) var packets: [PDFStream] = []
    private(set) var stores: [PDFStream] = []
    /// The numbers of the objects that file specifications call C2PA stores.
    private var storeNumbers: Set<Int> = []
    /// Of the last trailer that has one, and where that trailer stands.
    private var information: (value: PDFValue, place: Int)?
    private(set) var isEncrypted = false
    private(set) var problems: [Unreadable] = []

    init(_ bytes: [UInt8], limits: ReadingLimits) {
        file = ByteReader(bytes)
        self.limits = limits
        lexer = PDFLexer(file, left: 10 * limits.mostItems, deepest: limits.deepest)
        inflation = 4 * limits.longestStore
        scan()
        readTrailers()
        // A file specification may stand before or behind the stream that it names.
        for number in storeNumbers.sorted() {
            if let stream = stream(number), !Self.isStore(stream.dictionary) { stores.append(stream) }
        }
    }

    /// The document's own description (14.3.3), entries resolved.
    var informationEntries: [String: [UInt8]] {
        guard let information, case .dictionary(let entries) = resolved(information.value) else { return [:] }
        return entries.compactMapValues { resolved($0).asString }
    }

    /// A reference to a reference is not allowed (7.3.10), so one step is enough.
    private func resolved(_ value: PDFValue) -> PDFValue {
        value.asReference.flatMap { values[$0] } ?? value
    }

    private mutating func note(_ problem: Unreadable) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}

// The objects in the file.
extension PDFObjects {
    private mutating func scan() {
        let keyword = Array("obj".utf8)
        var objects = 0
        var start = 0
        while let place = file.place(of: keyword, from: start) {
            start = place + keyword.count
            guard let number = objectNumber(before: place) else { continue }
            objects += 1
            guard objects <= 4 * limits.mostParts else { return note(.tooMuch(part: Self.part)) }
            lexer.move(to: start)
            lexer.skipSpace()
            guard isDictionaryOrString else {
                forget(number)
                start = max(start, lexer.place)
                continue
            }
            do throws(Unreadable) {
                take(number, try lexer.value(), from: start)
                start = lexer.place
            } catch {
                note(error)
                if case .tooMuch = error, lexer.left == 0 { return }
                start = max(start, lexer.place)
            }
        }
    }

    /// Nothing that is looked for is an array, a number or a name.
    private var isDictionaryOrString: Bool {
        let next = file.byte(at: lexer.place)
        return next == UInt8(ascii: "<") || next == UInt8(ascii: "(")
    }

    private mutating func forget(_ number: Int) {
        values[number] = nil
        streams[number] = nil
    }

    /// `12 0 obj`: the digits before the keyword, of which no more are looked at than a number can have.
    private func objectNumber(before place: Int) -> Int? {
        var index = place
        guard skipSpaces(before: &index), digits(before: &index) != nil, skipSpaces(before: &index) else { return nil }
        return digits(before: &index)
    }

    private func skipSpaces(before index: inout Int) -> Bool {
        let start = index
        while start - index < 8, let byte = file.byte(at: index - 1), PDFLexer.isSpace(byte) { index -= 1 }
        return index < start
    }

    private func digits(before index: inout Int) -> Int? {
        let end = index
        while end - index < 10, let byte = file.byte(at: index - 1), (0x30...0x39).contains(byte) { index -= 1 }
        guard let digits = file.slice(at: index, count: end - index) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func take(_ number: Int, _ value: PDFValue, from start: Int) {
        forget(number)
        keep(number, value)
        guard case .dictionary = value, let bytes = streamBytes(value) else { return }
        streams[number] = start
        take(PDFStream(dictionary: value, bytes: bytes))
    }

    /// The newest stream with a number, read once more: very few are ever asked for.
    private mutating func stream(_ number: Int) -> PDFStream? {
        guard let start = streams[number] else { return nil }
        lexer.move(to: start)
        guard let dictionary = try? lexer.value(), let bytes = streamBytes(dictionary) else { return nil }
        return PDFStream(dictionary: dictionary, bytes: bytes)
    }

    /// The bytes behind `stream`: as many as the dictionary says when `endstream` follows there, and else up to the next one.
    private mutating func streamBytes(_ dictionary: PDFValue) -> ByteReader? {
        lexer.skipSpace()
        guard lexer.take("stream") else { return nil }
        if !lexer.take("\r\n") { _ = lexer.take("\n") || lexer.take("\r") }
        let start = lexer.place
        if let length = dictionary["Length"]?.asInteger, length >= 0, length <= file.count - start {
            lexer.move(to: start + length)
            lexer.skipSpace()
            if lexer.place - start - length <= 4, lexer.take("endstream") { return file.part(at: start, count: length) }
        }
        guard let end = file.place(of: Array("endstream".utf8), from: start) else {
            lexer.move(to: file.count)
            note(.damaged(part: "PDF stream"))
            return nil
        }
        lexer.move(to: end)
        return file.part(at: start, count: end - start)
    }

    private mutating func take(_ stream: PDFStream) {
        let dictionary = stream.dictionary
        switch dictionary["Type"]?.asName {
        case "Metadata" where dictionary["Subtype"]?.asName == "XML": packets.append(stream)
        case "ObjStm": takeObjects(in: stream)
        case "XRef": takeTrailer(dictionary)
        default:
            if Self.isStore(dictionary) { stores.append(stream) }
        }
    }

    private static func isStore(_ dictionary: PDFValue) -> Bool {
        dictionary["Subtype"]?.asName == "application/c2pa"
    }

    /// Dictionaries that may be the document's description or name a store, and strings that an entry may refer to.
    private mutating func keep(_ number: Int, _ value: PDFValue) {
        let isDescription = ["Author", "Title", "Subject", "Creator", "Producer"].contains { value[$0] != nil }
        if isDescription || value.asString != nil {
            values[number] = value
        }
        guard value["AFRelationship"]?.asName == "C2PA_Manifest", let files = value["EF"] else { return }
        for key in ["F", "UF"] {
            if let stream = files[key]?.asReference { storeNumbers.insert(stream) }
        }
    }
}

// Object streams and trailers.
extension PDFObjects {
    /// Objects in a stream (7.5.7): pairs of a number and a place, then the objects. No stream stands in there, so nothing nests.
    private mutating func takeObjects(in stream: PDFStream) {
        // Those of an encrypted file cannot be read; whether it is encrypted, the trailer only says later.
        do throws(Unreadable) {
            // What fails has cost its work all the same.
            let limit = min(inflation, 2 * limits.longestText)
            guard limit > 0 else { throw .tooMuch(part: "PDF object stream") }
            inflation -= limit
            let bytes = try stream.decoded(limit: limit, part: "PDF object stream")
            inflation += limit - bytes.count
            try takeObjects(in: ByteReader(bytes), stream.dictionary)
        } catch {
            note(error)
        }
    }

    private mutating func takeObjects(in bytes: ByteReader, _ dictionary: PDFValue) throws(Unreadable) {
        guard let count = dictionary["N"]?.asInteger, let first = dictionary["First"]?.asInteger, count >= 0, first >= 0
        else { throw .damaged(part: "PDF object stream") }
        var inner = PDFLexer(bytes, left: lexer.left, deepest: limits.deepest)
        defer { lexer.spend(lexer.left - inner.left) }
        var places: [(number: Int, place: Int)] = []
        while places.count < count {
            guard let number = try inner.value().asInteger, let place = try inner.value().asInteger else {
                throw .damaged(part: "PDF object stream")
            }
            places.append((number, place))
        }
        for (number, place) in places {
            guard place >= 0, place <= bytes.count - first else { throw .damaged(part: "PDF object stream") }
            inner.move(to: first + place)
            forget(number)
            keep(number, try inner.value())
        }
    }

    private mutating func readTrailers() {
        let keyword = Array("trailer".utf8)
        var start = 0
        var trailers = 0
        while let place = file.place(of: keyword, from: start) {
            start = place + keyword.count
            trailers += 1
            guard trailers <= limits.mostParts else { return note(.tooMuch(part: Self.part)) }
            lexer.move(to: start)
            lexer.skipSpace()
            guard file.has("<<".utf8, at: lexer.place) else { continue }
            do throws(Unreadable) {
                takeTrailer(try lexer.value())
            } catch {
                note(error)
            }
            start = max(start, lexer.place)
        }
    }

    private mutating func takeTrailer(_ trailer: PDFValue) {
        if let description = trailer["Info"], lexer.place >= information?.place ?? 0 {
            information = (description, lexer.place)
        }
        if trailer["Encrypt"] != nil { isEncrypted = true }
    }
}
