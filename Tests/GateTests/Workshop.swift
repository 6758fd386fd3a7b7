import BrusselsTime
import Foundation
import Gate
import Git
import PolicyModel
import Testing

/// A clone of the example municipality and its server, made by git in a temporary folder; gone when the test is.
final class Workshop {
    static let source = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    let root: String
    var server: String { "\(root)/server.git" }
    var clone: String { "\(root)/clone" }

    init() throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "afspraak-gate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        root = folder.resolvingSymlinksInPath().path
        try Self.run(["git", "init", "-q", "--bare", "-b", "main", server], in: root)
        try Self.run(["git", "clone", "-q", server, clone], in: root)
        try git("checkout", "-q", "-B", "main")
        try git("config", "user.name", "Wim")
        try git("config", "user.email", "wim.dessers@zandbeke.example")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Fills the server with the example municipality.
    func settle() throws {
        let (pages, agreements) = ("\(Self.source)/Examples/zandbeke/.", "\(Self.source)/Policies/example")
        try Self.run(["cp", "-r", pages, clone], in: root)
        try Self.run(["cp", "-r", agreements, "\(clone)/.afspraken"], in: root)
        try git("add", "-A")
        try git("commit", "-qm", "Begin")
        try git("push", "-q", "origin", "main")
    }

    var installation: Installation { get throws { try Installation(environment: ["AFSPRAAK_SHARE": Self.source]) } }

    func write(_ text: String, to path: String) throws {
        let file = URL(filePath: "\(clone)/\(path)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Everything below a folder: names, and what files hold.
    func contents(of folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for name in try #require(FileManager.default.subpaths(atPath: folder)) {
            found[name] = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
        }
        return found
    }

    // MARK: - Git

    @discardableResult
    func git(_ arguments: String...) throws -> String { try git(arguments) }

    @discardableResult
    func git(_ arguments: [String]) throws -> String { try Self.run(["git"] + arguments, in: clone) }

    @discardableResult
    func onServer(_ arguments: String...) throws -> String { try Self.run(["git"] + arguments, in: server) }

    func settings(in folder: String) throws -> [String] {
        try Self.run(["git", "config", "--local", "--list"], in: folder).split(separator: "\n").map(String.init)
            .sorted()
    }

    @discardableResult
    static func run(_ words: [String], in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder,
            "GIT_CONFIG_NOSYSTEM": "1",
        ]
        let (stdout, stderr) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let problem = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(words): \(String(decoding: problem, as: UTF8.self))")
        return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
