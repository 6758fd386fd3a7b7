// Reads random bytes as an export that becomes a register, as a register of decisions, and as the list of work points: nothing may
// trap, and a register that was made reads back as the same.
private let choices = RegisterImport.Choices(origin: "fuzz", day: Day("2026-11-21") ?? .epoch)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for kind in RegisterFile.Kind.allCases {
        guard let made = try? RegisterImport.register(of: kind, from: bytes, choices) else { continue }
        guard let again = try? RegisterFile(reading: made.bytes, as: kind), again.rows == made.rows else {
            fatalError("another register")
        }
    }
    _ = DecisionRegister(bytes)?.fact(of: "https://data.lblod.info/id/besluiten/1")
    if let list = try? WorkList(bytes), let again = try? WorkList(Array(list.text.utf8)), again.points != list.points {
        fatalError("another list")
    }
    _ = try? WorkList(bytes, at: "website/a.md")
    return 0
}
