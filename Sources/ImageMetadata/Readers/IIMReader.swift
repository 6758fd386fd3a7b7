/// IPTC-IIM 4.2: data sets of a record and a number, one behind the other.
struct IIMReader {
    private static let part = "IIM"

    private struct DataSet {
        let record: UInt8
        let number: UInt8
        let value: ArraySlice<UInt8>
    }

    private let limits: ReadingLimits
    private var isUTF8 = false
    private var dates: [String] = []
    private var times: [String] = []

    private init(limits: ReadingLimits) { self.limits = limits }

    static func read(_ bytes: [UInt8], limits: ReadingLimits, into reading: inout MetadataReading) {
        var reader = IIMReader(limits: limits)
        do throws(Unreadable) {
            try reader.walk(bytes, into: &reading)
        } catch {
            reading.add(error)
        }
        reader.addExpiry(to: &reading)
    }

    private mutating func walk(_ bytes: [UInt8], into reading: inout MetadataReading) throws(Unreadable) {
        var reader = ByteReader(bytes)
        var count = 0
        // Zeros behind the last data set are padding.
        while let marker = reader.readByte(), marker != 0 {
            count += 1
            guard count <= limits.mostParts else { throw .tooMuch(part: Self.part) }
            guard marker == 0x1C, let set = Self.dataSet(&reader) else { throw .damaged(part: Self.part) }
            take(set, into: &reading)
        }
    }

    /// 1.6: record, number, a length of two bytes; with its highest bit set, how many bytes the length has.
    private static func dataSet(_ reader: inout ByteReader) -> DataSet? {
        guard let record = reader.readByte(), let number = reader.readByte(), let short = reader.readUInt16(),
            let length = length(short, &reader), let value = reader.read(length)
        else { return nil }
        return DataSet(record: record, number: number, value: value)
    }

    private static func length(_ short: Int, _ reader: inout ByteReader) -> Int? {
        guard short >= 0x8000 else { return short }
        return reader.readNumber(bytes: short & 0x7FFF).flatMap { Int(exactly: $0) }
    }

    private mutating func take(_ set: DataSet, into reading: inout MetadataReading) {
        // 1:90, coded character set: ESC % G is UTF-8 (ISO 2022). Anything else is taken for Latin, as most programs do.
        if set.record == 1, set.number == 90 { isUTF8 = set.value.elementsEqual([0x1B, 0x25, 0x47]) }
        guard set.record == 2 else { return }
        let text = isUTF8 ? String(decoding: set.value, as: UTF8.self) : Latin.text(set.value)
        switch set.number {
        case 37: dates.append(text)
        case 38: times.append(text)
        case 40: reading.addRaw(.iim, "Special Instructions", text)
        case 120: reading.addRaw(.iim, "Caption/Abstract", text)
        default: Self.property(set.number).map { reading.add($0, text, .iim) }
        }
    }

    private static func property(_ number: UInt8) -> Property? {
        switch number {
        case 65: .software
        case 80: .creator
        case 110: .creditLine
        case 115: .source
        case 116: .copyrightNotice
        default: nil
        }
    }

    /// 2:37 and 2:38, a date and a time, make one moment.
    private func addExpiry(to reading: inout MetadataReading) {
        for (index, date) in dates.enumerated() {
            let time = index < times.count ? times[index] : ""
            reading.add(.expirationDate, IIMMoment.text(date: date, time: time), .iim)
        }
    }
}
