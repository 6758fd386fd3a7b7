import Foundation
import Git
import Testing

/// A repository made by git itself in a temporary folder; gone when the test is.
final class GitFolder {
    /// Top of the working tree, or the bare repository.
    let path: String
    private let root: URL

    /// `arguments` go to `git init`; `name` is the folder's own name.
    init(_ arguments: String..., name: String = "town") throws {
        root = URL(filePath: NSTemporaryDirectory()).appending(path: "afspraak-git-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        path = root.appending(path: name).path
        try Self.run(["git", "init", "-q", "-b", "main"] + arguments + [path], in: root.path)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var outside: String { root.path }

    func open() throws -> Repository { try Repository(workTree: path) }

    // MARK: - Git

    @discardableResult
    func git(_ arguments: String..., input: [UInt8] = []) throws -> String {
        try Self.run(["git"] + arguments, in: path, input: input)
    }

    @discardableResult
    static func run(_ words: [String], in folder: String, input: [UInt8] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Wim", "GIT_AUTHOR_EMAIL": "wim@zandbeke.example",
            "GIT_COMMITTER_NAME": "Wim", "GIT_COMMITTER_EMAIL": "wim@zandbeke.example",
            "GIT_AUTHOR_DATE": "2026-11-21T12:00:00+01:00", "GIT_COMMITTER_DATE": "2026-11-21T12:00:00+01:00",
        ]
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let words = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(String(decoding: words, as: UTF8.self))")
        return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    // MARK: - Objects

    func blob(_ text: String) throws -> ObjectID {
        try id(of: git("hash-object", "-w", "--stdin", input: Array(text.utf8)))
    }

    /// A tree with exactly these entries in exactly this order, also one that git itself would never make.
    func tree(_ entries: [(mode: String, name: [UInt8], id: ObjectID)]) throws -> ObjectID {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes += Array(entry.mode.utf8) + [0x20] + entry.name + [0]
            var digits = entry.id.hex[...]
            while !digits.isEmpty {
                bytes.append(try #require(UInt8(digits.prefix(2), radix: 16)))
                digits = digits.dropFirst(2)
            }
        }
        return try id(of: git("hash-object", "-t", "tree", "-w", "--literally", "--stdin", input: bytes))
    }

    /// A tree of files by path; a folder needs no entry of its own.
    func files(_ files: [String: String]) throws -> ObjectID {
        var entries: [(mode: String, name: [UInt8], id: ObjectID)] = []
        var folders: [String: [String: String]] = [:]
        for (path, text) in files {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            if parts.count == 2 {
                folders[parts[0], default: [:]][parts[1]] = text
            } else {
                entries.append(("100644", Array(path.utf8), try blob(text)))
            }
        }
        for (name, inner) in folders { entries.append(("40000", Array(name.utf8), try self.files(inner))) }
        func key(_ entry: (mode: String, name: [UInt8], id: ObjectID)) -> [UInt8] {
            entry.mode == "40000" ? entry.name + [0x2F] : entry.name
        }
        return try tree(entries.sorted { key($0).lexicographicallyPrecedes(key($1)) })
    }

    func commit(_ files: [String: String], on parents: ObjectID..., message: String = "Bewaard") throws -> ObjectID {
        try commit(tree: self.files(files), on: parents, message: message)
    }

    func commit(tree: ObjectID, on parents: [ObjectID], message: String = "Bewaard") throws -> ObjectID {
        let words = ["git", "commit-tree", tree.hex, "-m", message] + parents.flatMap { ["-p", $0.hex] }
        return try id(of: Self.run(words, in: path))
    }

    private func id(of text: String) throws -> ObjectID { try #require(ObjectID(hex: text)) }
}

/// What changed, short enough to compare: `+path`, `-path`, `~path`.
func told(_ changes: [TreeChange]) -> [String] {
    changes.map { change in
        let sign = change.old == nil ? "+" : change.new == nil ? "-" : "~"
        return sign + change.path.description
    }
}
