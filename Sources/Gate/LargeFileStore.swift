import Content
import Digests
import Git

/// Where git-lfs keeps the files of a repository, beside git's own objects.
struct LargeFileStore {
    private let folder: String

    init(of repository: Repository) {
        let configured = (try? repository.localConfig("lfs.storage")) ?? nil
        let folder = configured ?? "lfs"
        self.folder = folder.hasPrefix("/") ? folder : "\(repository.commonDirectory)/\(folder)"
    }

    /// The file that a pointer stands for; nil when it is not there, is larger than `limit`, or is another file than it says.
    func bytes(of pointer: LargeFilePointer, limit: Int) -> [UInt8]? {
        let (first, second) = (pointer.sha256.prefix(2), pointer.sha256.dropFirst(2).prefix(2))
        guard pointer.size <= limit,
            let bytes = try? Files.read("\(folder)/objects/\(first)/\(second)/\(pointer.sha256)", limit: limit),
            bytes.count == pointer.size, SHA256Digest(of: bytes).hex == pointer.sha256
        else { return nil }
        return bytes
    }
}
