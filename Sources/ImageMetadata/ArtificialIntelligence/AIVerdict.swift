/// Whether an image says of itself that generative AI made it, or a part of it.
public struct AIVerdict: Sendable, Hashable {
    /// In the order of strictness.
    public enum Answer: String, Sendable, Hashable, Comparable {
        /// Nothing in the file says how it was made.
        case unknown
        /// It says how it was made, and that is without generative AI.
        case no
        /// What it says leaves it open.
        case ask
        case yes

        private var rank: Int {
            switch self {
            case .unknown: 0
            case .no: 1
            case .ask: 2
            case .yes: 3
            }
        }

        public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
    }

    /// What in the file an answer rests on.
    public struct Reason: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// A term of the Digital Source Type vocabulary; nil for a value that is not in it.
            case sourceType(DigitalSourceType?)
            case systemUsed
            case trace(GeneratorTrace)
            /// An action of a C2PA manifest by a program that only generates.
            case agent
            /// A manifest that was made by such a program.
            case generator
            /// A manifest that cannot be read.
            case unreadableManifest
            /// Content credentials that lie elsewhere.
            case remoteCredentials
        }

        public let kind: Kind
        public let answer: Answer
        /// Where it stands: the name of the property, the key of the text, the C2PA action.
        public let property: String
        public let origin: Fact.Origin
        /// As the file has it.
        public let value: String
    }

    /// The strictest of the reasons.
    public let answer: Answer
    /// Strictest first.
    public let reasons: [Reason]

    init(_ reasons: [Reason]) {
        var seen: Set<Reason> = []
        let distinct = reasons.filter { seen.insert($0).inserted }
        answer = distinct.map(\.answer).max() ?? .unknown
        self.reasons = [Answer.yes, .ask, .no, .unknown].flatMap { answer in distinct.filter { $0.answer == answer } }
    }
}
