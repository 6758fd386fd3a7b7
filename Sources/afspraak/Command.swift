import Findings

/// One command of `afspraak`: its names, its options, and what it does.
protocol Command {
    /// The English name.
    static var name: String { get }
    /// The Dutch name, equal in every way; nil when it is the same word.
    static var dutchName: String? { get }
    /// Every name it answers to.
    static var names: [String] { get }
    /// What stands behind the name in help, for example `[PATH…]`.
    static var operands: (nl: String, en: String) { get }
    /// One line on what it does.
    static var summary: Message { get }
    /// Its own options; those of every command come by themselves.
    static var options: [Option] { get }

    /// Does it, and gives the exit code: 0 nothing refuses, 1 refused, 2 wrong use or unreadable.
    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode
}

extension Command {
    static var names: [String] { [name] + (dutchName.map { [$0] } ?? []) }
}

/// How a run ends.
enum ExitCode: Int32, Sendable {
    case fine = 0
    case refused = 1
    case unusable = 2
}

/// Every command; a new one needs its line here.
enum CommandList {
    static var all: [any Command.Type] {
        [
            CheckCommand.self, HookCommand.self, MayCommand.self, ExplainCommand.self, InitCommand.self,
            NewCommand.self, SchemaCommand.self, PolicyCommand.self, ProposeCommand.self, ReviewedCommand.self,
            BundleCommand.self,
            InspectCommand.self, NotaCommand.self, PublishCheckCommand.self, BaselineCommand.self, PendingCommand.self,
            ApproveCommand.self,
            RejectCommand.self,
            WithdrawCommand.self,
            TakeCommand.self, CrisisCommand.self, JournalCommand.self, ReportCommand.self,
            MagazineCommand.self,
            KeysCommand.self, ServeCommand.self, ConsentsCommand.self, RegisterCommand.self, StyleCommand.self,
        ]
    }

    static func named(_ name: String) -> (any Command.Type)? {
        all.first { $0.names.contains(name) }
    }
}
