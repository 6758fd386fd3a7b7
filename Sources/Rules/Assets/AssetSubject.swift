public import Consents
public import Content
public import Findings
public import Git
public import ImageMetadata
public import PolicyModel
import Text
public import YAML

/// What a rule about one image, document or film looks at: the file, and everything on record about it.
public struct AssetSubject: Sendable {
    /// What is known of the file itself.
    public enum File: Sendable {
        /// There is a record, and no file.
        case absent
        /// It was judged when it arrived, and is not read again.
        case unread
        case read(Asset)
        /// Kept by git-lfs, and not in the store of this repository.
        case stored(LargeFilePointer)
    }

    /// A record that cannot be read.
    public struct Unreadable: Sendable, Hashable {
        public let place: Place
        public let problem: Message

        public init(place: Place, problem: Message) {
            self.place = place
            self.problem = problem
        }

        /// Whether it is a record in our own form, and not a file of REUSE.
        var isOurs: Bool { place.path.suffix(4).elementsEqual(".yml".utf8) }
    }

    /// What a file was cut out of, or is a smaller copy of.
    public struct Original: Sendable {
        /// As the record names it.
        public let name: String
        /// Whether it stands where the record says.
        public let isThere: Bool
        /// Everything on record about it.
        public let record: AssetRecord
        /// SHA-256 of its bytes; as its record has it when they were not read.
        public let digest: String?

        public init(name: String, isThere: Bool, record: AssetRecord, digest: String?) {
            self.name = name
            self.isThere = isThere
            self.record = record
            self.digest = digest
        }
    }

    /// Where the file stands, or would stand.
    public let path: RepositoryPath
    public let file: File
    public let record: AssetRecord
    /// What it was cut out of, then what that was cut out of.
    public let originals: [Original]
    public let unreadable: Unreadable?
    public let commit: ObjectID?
    public let type: ContentType
    public let circumstances: Circumstances
    /// What the register says of the consents that the record names.
    public let consents: ConsentFacts

    public init(
        path: RepositoryPath, file: File, record: AssetRecord, originals: [Original] = [], unreadable: Unreadable?,
        commit: ObjectID?, type: ContentType, circumstances: Circumstances, consents: ConsentFacts = ConsentFacts()
    ) {
        self.originals = originals
        self.consents = consents
        self.path = path
        self.file = file
        self.record = record
        self.unreadable = unreadable
        self.commit = commit
        self.type = type
        self.circumstances = circumstances
    }

    /// Whether there is a file at all.
    public var isAbsent: Bool {
        if case .absent = file { true } else { false }
    }

    /// What the file says about itself, when it was read.
    var image: ImageFile? {
        if case .read(let asset) = file { asset.image } else { nil }
    }

    /// The file's name as a person may read it.
    public var shownName: String { printable(path.name) }

    /// The name its own record has, or would have.
    public var recordName: String { printable(path.name + ".yml") }

    /// The file as a whole.
    public var filePlace: Place { Place(path: path.bytes, commit: commit?.hex) }

    /// A field where it stands, and else the nearest record that could hold it. `node`: a part of its value.
    public func place(of field: AssetRecord.Field?, node: YAMLNode? = nil) -> Place {
        guard let layer = field?.layer ?? record.layers.first else { return filePlace }
        let range = node?.range ?? field.map { $0.entry.keyRange.lowerBound..<$0.entry.value.range.upperBound }
        return Place(
            path: layer.path, blob: layer.blob, commit: commit?.hex,
            span: range.map { Span($0, in: layer.bytes, lines: LineMap(layer.bytes)) })
    }
}

/// How a page shows or offers a file.
public struct AssetUse: Sendable {
    public enum Way: Sendable, Hashable {
        case image
        /// A link to a file of the asset store.
        case link
        /// A field of the page.
        case field
    }

    public enum Target: Sendable {
        /// On another site, or written into the page itself.
        case elsewhere
        case missing(RepositoryPath)
        /// A file of the site that stands outside the asset store.
        case outside(RepositoryPath)
        case asset(AssetSubject)
    }

    public let way: Way
    /// As written in the page.
    public let reference: String
    /// Where, in bytes of the page.
    public let range: Range<Int>
    /// Its alternative text; nil when there is none.
    public let alternative: String?
    /// The words under it; nil when there are none.
    public let caption: String?
    public let target: Target

    public init(
        way: Way, reference: String, range: Range<Int>, alternative: String?, caption: String?, target: Target
    ) {
        self.way = way
        self.reference = reference
        self.range = range
        self.alternative = alternative
        self.caption = caption
        self.target = target
    }

    /// The file on record, if it is one.
    public var asset: AssetSubject? {
        if case .asset(let asset) = target { asset } else { nil }
    }
}

/// What a rule about kinds of files looks at: a file that is no page, new or changed.
public struct FileSubject: Sendable {
    public let path: RepositoryPath
    /// nil: git-lfs keeps the file elsewhere, so that only its name is known here.
    public let format: FileFormat?
    /// What stands at its place; nil: nothing that was agreed on.
    public let type: ContentType?
    public let commit: ObjectID?

    public init(path: RepositoryPath, format: FileFormat?, type: ContentType?, commit: ObjectID?) {
        self.path = path
        self.format = format
        self.type = type
        self.commit = commit
    }

    /// The file as a whole.
    public var place: Place { Place(path: path.bytes, commit: commit?.hex) }
}
