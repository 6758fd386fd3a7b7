/// The files that REUSE facts are read from: a tree of a bare repository, an index, or a work tree. Paths are from the top, in
/// bytes, without a slash in front.
public protocol ReuseTree {
    /// What stands at a path; nil when nothing does.
    func kind(of path: [UInt8]) -> ReuseEntryKind?
    /// The bytes of a file; nil when it is none, or cannot be read.
    func bytes(at path: [UInt8]) -> [UInt8]?
    /// The first bytes of a file. A tree that can read a part of a file does so here: of an image no more is needed.
    func head(of path: [UInt8], count: Int) -> [UInt8]?
}

extension ReuseTree {
    public func head(of path: [UInt8], count: Int) -> [UInt8]? { bytes(at: path).map { Array($0.prefix(count)) } }
}

/// What stands at a path of a tree.
public enum ReuseEntryKind: Sendable, Hashable {
    case file(isEmpty: Bool)
    case symbolicLink
    case directory
    case submodule
}
