import Foundation
import Testing

/// The published form of an answer for machines.
enum Schema {
    /// Whether an answer is what `Docs/schemas/NAME.schema.json` says; told when it is not.
    static func holds(_ json: Data, by name: String) throws -> Bool {
        let folder = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv"
        let script = "\(Source.root)/Tests/Fixtures/Presentation/validate.py"
        let schema = "\(Source.root)/Docs/schemas/\(name).schema.json"
        let here = Program(folder: "/", environment: ["PATH": Seed.path])
        let answer = try here.attempt(["\(folder)/bin/python", script, schema, "whole"], input: json)
        #expect(answer.status == 0, "\(answer.words)")
        return answer.status == 0
    }
}
