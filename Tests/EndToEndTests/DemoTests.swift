import Foundation
import Testing

/// The demo is a test as well.
@Suite struct DemoTests {
    @Test func `the demo plays to its end`() throws {
        let environment = [
            "PATH": Seed.path, "AFSPRAAK": Source.afspraak, "AFSPRAAK_SHARE": Source.root, "HOME": "/nonexistent",
            "TMPDIR": NSTemporaryDirectory(),
        ]
        let outcome = try Program(folder: "/", environment: environment).attempt(["\(Source.root)/Examples/demo/run"])
        #expect(outcome.status == 0, "\(outcome.words)")
        let last = String(outcome.text.split(separator: "\n").last ?? "")
        let played = try #require(last.wholeMatch(of: /([0-9]+) scenes as they should be, 0 not\./), "\(outcome.words)")
        #expect(Int(played.1) ?? 0 >= 7)
    }
}
