import Foundation
import Testing

/// The handbook is made from the rules themselves: a page that lags behind is a wrong page.
@Suite struct DocsTests {
    @Test func `the page of rules is what the rules say`() throws {
        let here = Program(folder: Source.root, environment: ["PATH": "/usr/bin:/bin", "AFSPRAAK_SHARE": Source.root])
        let policy = "\(NSTemporaryDirectory())afspraak-policy-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: policy) }
        try here.run([".ci/example-policy", policy])
        let made = try here.run([
            Source.afspraak, "explain", "--all", "--format", "markdown", "--lang", "nl", "--policy", policy,
        ])
        let kept = try String(contentsOfFile: "\(Source.root)/Docs/rules.md", encoding: .utf8)
        #expect(made.text + "\n" == kept, "Run `make docs`.")
    }
}
