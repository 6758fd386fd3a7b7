import Testing

@testable import Rules

@Suite("National register numbers")
struct NationalNumberTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return NationalNumber.numbers(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// A made-up number with a right check: 97 − 930518223 mod 97 = 61.
    @Test(arguments: [
        "93.05.18-223.61", "93051822361", "930518-223-61", "930518 223 61", "93 05 18 223 61", "93.05.18.223.61",
        "93/05/18-223.61", "93.05.18\u{2013}223.61", "93.05.18\u{A0}223.61", "93.05.18\u{2011}223\u{202F}61",
    ])
    func `a number is seen however it is written`(text: String) {
        #expect(found(text) == [text])
        #expect(found("Je nummer is \(text).") == [text])
        #expect(found("a\(text)b") == [text])
        #expect(found("\(text)\n\(text)") == [text, text])
    }

    /// Eleven digits with a right check; `since2000` puts a two before the number first.
    private func text(_ number: Int, since2000: Bool = false) -> String {
        let check = 97 - ((since2000 ? 2_000_000_000 : 0) + number) % 97
        return String(("000000000" + String(number)).suffix(9)) + String(("0" + String(check)).suffix(2))
    }

    @Test func `who was born since 2000 has a check with a two before it`() {
        let number = text(20_703_002, since2000: true)
        #expect(number != text(20_703_002))
        #expect(found(number) == [number])
    }

    @Test(arguments: [930_518_223, 932_518_223, 934_518_223, 930_018_223, 930_500_223])
    func `a month may be higher for a foreign resident, and a day or month unknown`(number: Int) {
        #expect(found(text(number)) == [text(number)])
    }

    @Test(arguments: [
        // A wrong check, a day or month that cannot be, too few or too many digits.
        "93.05.18-223.62", "93.05.32-223.61", "93.13.18-223.61", "9305182236", "930518223610", "1930518223610",
        // What else has eleven digits or nearly so.
        "BE68 5390 0754 7034", "0477 12 34 56", "02 210 12 34", "0206.733.645", "ISBN 978-90-274-3964-2",
        "2026-11-21T12:00:00", "00000000097", "1234567890123", "2026-11-21 2026-11-22", "", "9",
    ])
    func `what is no number is left alone`(text: String) {
        #expect(found(text) == [])
    }

    @Test(arguments: ["12 ", "kamer 10 ", "02.", "1234-", "0477 12 34 56 ", "2026-"])
    func `a number right behind another number is seen`(before: String) {
        #expect(found(before + "93.05.18-223.61") == ["93.05.18-223.61"])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a page of digits costs no more than a page of text`() {
        #expect(found(String(repeating: "1", count: 1_000_000)).isEmpty)
        _ = found(String(repeating: "12 ", count: 300_000))
        #expect(found(String(repeating: "1-", count: 500_000)).isEmpty)
    }

    @Test func `a digest that happens to hold such digits is no number`() {
        let digest = "56156ab533f14cc0f56be3e41c1e869df04fc6ea4bd66e39" + "61e93051822361ad"
        #expect(digest.count == 64)
        #expect(found("sha256: \(digest)\n") == [])
        #expect(found(String(digest.suffix(40))) == [])
        #expect(found(String(digest.suffix(39))) == ["93051822361"])
        #expect(found(digest + "a") == ["93051822361"])
    }
}
