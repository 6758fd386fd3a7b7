import Foundation
import Reuse

/// The files below a folder on disk.
struct WorkTree: ReuseTree {
    let root: URL

    private func url(_ path: [UInt8]) -> URL { root.appendingPathComponent(String(decoding: path, as: UTF8.self)) }

    func kind(of path: [UInt8]) -> ReuseEntryKind? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url(path).path)
        return switch attributes?[.type] as? FileAttributeType {
        case .typeRegular: .file(isEmpty: attributes?[.size] as? Int == 0)
        case .typeSymbolicLink: .symbolicLink
        case .typeDirectory: .directory
        default: nil
        }
    }

    func bytes(at path: [UInt8]) -> [UInt8]? {
        guard case .file = kind(of: path) else { return nil }
        return (try? Data(contentsOf: url(path))).map(Array.init)
    }

    /// Every path below the folder.
    func paths() -> [String] {
        (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []).compactMap { $0 as? String }.sorted()
    }
}

/// Files in memory.
struct MemoryTree: ReuseTree {
    private let files: [[UInt8]: [UInt8]]
    private let links: Set<[UInt8]>

    init(_ files: [String: String], links: [String] = []) {
        self.files = Dictionary(uniqueKeysWithValues: files.map { (Array($0.utf8), Array($1.utf8)) })
        self.links = Set(links.map { Array($0.utf8) })
    }

    func kind(of path: [UInt8]) -> ReuseEntryKind? {
        links.contains(path) ? .symbolicLink : files[path].map { .file(isEmpty: $0.isEmpty) }
    }

    func bytes(at path: [UInt8]) -> [UInt8]? { files[path] }
}
