import Testing
import Text

@Suite struct NearestTests {
    @Test(
        "a typing error finds its word",
        arguments: [
            ("trefworden", "trefwoorden"), ("titl", "titel"), ("ttiel", "titel"), ("TITEL", "titel"),
            ("samenvating", "samenvatting"),
        ])
    func near(_ typed: String, _ meant: String) {
        #expect(nearest(to: typed, among: ["titel", "samenvatting", "trefwoorden", "contact"]) == meant)
    }

    @Test("another word finds none", arguments: ["", "zwembad", "x"])
    func far(_ typed: String) { #expect(nearest(to: typed, among: ["titel", "samenvatting"]) == nil) }
}
