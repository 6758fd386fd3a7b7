import Foundation
import Git
import Testing

/// A repository of a test's own, made with git itself.
final class Workshop {
    let folder: String

    init(bare: Bool = false, name: String = "repository", arguments: [String] = []) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "afspraak-git-\(UUID().uuidString)")
        folder = root.appending(path: name).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try git(["init", "-q", "-b", "main"] + (bare ? ["--bare"] : []) + arguments)
        for (key, value) in [("user.name", "x"), ("user.email", "x@localhost")] { try git(["config", key, value]) }
    }

    deinit { try? FileManager.default.removeItem(atPath: (folder as NSString).deletingLastPathComponent) }

    @discardableResult
    func git(_ arguments: [String], input: Data = Data()) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1",
        ]
        let (output, source) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = source
        try process.run()
        source.fileHandleForWriting.write(input)
        try source.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// Writes files, removes those that are nil, and commits. Gives the commit.
    @discardableResult
    func commit(_ files: [String: String?]) throws -> ObjectID {
        for (path, text) in files {
            let full = "\(folder)/\(path)"
            try? FileManager.default.removeItem(atPath: full)
            guard let text else { continue }
            let parent = (full as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try text.write(toFile: full, atomically: false, encoding: .utf8)
        }
        try git(["add", "-A"])
        try git(["commit", "-q", "--allow-empty", "-m", "x"])
        return try id("HEAD")
    }

    func id(_ name: String) throws -> ObjectID {
        try #require(ObjectID(hex: try git(["rev-parse", "--verify", name])), "\(name)")
    }

    func blob(_ text: String) throws -> ObjectID {
        try #require(ObjectID(hex: try git(["hash-object", "-w", "--stdin"], input: Data(text.utf8))))
    }

    /// A tree of raw entries, whatever they are.
    func tree(_ entries: [(mode: String, name: [UInt8], id: ObjectID)]) throws -> ObjectID {
        var data = Data()
        for entry in entries {
            data += Data("\(entry.mode) ".utf8) + entry.name + [0]
            let hex = Array(entry.id.hex)
            for index in stride(from: 0, to: 40, by: 2) {
                data.append(UInt8(String(hex[index...index + 1]), radix: 16) ?? 0)
            }
        }
        let id = try git(["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], input: data)
        return try #require(ObjectID(hex: id))
    }

    func open() throws -> Repository { try Repository(bare: "\(folder)/.git", quarantine: nil) }
}
