import Foundation
import Testing

/// Programs outside Swift that read what we write.
enum Outside {
    /// The folder of the package: three levels above this file.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let fixtures = package.appending(path: "Tests/Fixtures/Presentation")

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program to its end and returns what it printed; an exit other than 0 is an issue of the test.
    static func run(_ program: URL, _ arguments: [String], input: String = "") throws -> String {
        let process = Process()
        let (given, printed) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = given
        process.standardOutput = printed
        process.standardError = printed
        try process.run()
        try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try given.fileHandleForWriting.close()
        let output = String(decoding: printed.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program.lastPathComponent): \(output)")
        return output
    }

    /// Runs a Python script of the fixtures in the environment that the Makefile prepares.
    static func python(_ script: String, _ arguments: [String] = [], input: String) throws -> String {
        let environment = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"].map { URL(filePath: $0) }
        let python = (environment ?? package.appending(path: ".build/venv")).appending(path: "bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            throw Missing(
                description: "\(python.path) is not there: type `make deps-test`, it installs what the tests need.")
        }
        return try run(python, [fixtures.appending(path: script).path] + arguments, input: input)
    }

    /// Validates JSON: the whole, each line, or each item of an array. Returns how many values there were.
    static func validate(_ json: String, schema: String, _ form: String) throws -> Int {
        let ours = package.appending(path: "Docs/schemas/\(schema).schema.json")
        let theirs = fixtures.appending(path: "\(schema).schema.json")
        let file = FileManager.default.fileExists(atPath: ours.path) ? ours : theirs
        let name = schema == "sarif" ? schema : file.path
        let output = try python("validate.py", [name, form], input: json)
        return Int(output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }

    static func object(_ json: String) throws -> NSDictionary {
        try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
    }
}
