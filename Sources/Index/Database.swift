import CSQLite

/// The database did not do what was asked: it is busy, damaged, full, or no database at all.
struct DatabaseProblem: Error, Sendable, Hashable {
    /// SQLite's own number.
    let code: Int32

    /// What was to be written could not be read elsewhere.
    static let unread = DatabaseProblem(code: SQLITE_IOERR)

    var isBusy: Bool { [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF) }
}

/// One open SQLite file that holds rows of bytes by number, in a few tables.
final class Database {
    enum Mode {
        /// Reads only: writes not a byte, and waits for nobody long.
        case reading
        case writing
        /// A new file that nobody knows of yet: what is half written is thrown away.
        case making
    }

    private var handle: OpaquePointer?
    private var statements: [String: OpaquePointer] = [:]

    /// How long is waited for who writes, in milliseconds.
    private static let patience: Int32 = 250

    init(_ file: String, _ mode: Mode) throws(DatabaseProblem) {
        let flags =
            switch mode {
            case .reading: SQLITE_OPEN_READONLY
            case .writing: SQLITE_OPEN_READWRITE
            case .making: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        let answer = sqlite3_open_v2(file, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nil)
        guard answer == SQLITE_OK, handle != nil else {
            sqlite3_close_v2(handle)
            throw DatabaseProblem(code: answer)
        }
        sqlite3_busy_timeout(handle, Self.patience)
        // What stands in a damaged file is looked at before it is believed.
        _ = afspraak_defend(handle)
        try run("PRAGMA trusted_schema = OFF")
        try run("PRAGMA cell_size_check = ON")
        if mode == .making {
            try run("PRAGMA journal_mode = OFF")
            try run("PRAGMA synchronous = OFF")
        }
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Runs a command that has no arguments.
    func run(_ command: String) throws(DatabaseProblem) {
        let answer = sqlite3_exec(handle, command, nil, nil, nil)
        guard answer == SQLITE_OK else { throw DatabaseProblem(code: answer) }
    }

    /// The bytes of one row; nil when there is none.
    func bytes(_ number: Int, in table: String) throws(DatabaseProblem) -> [UInt8]? {
        let statement = try prepared("SELECT inhoud FROM \(table) WHERE nummer = ?1")
        defer { sqlite3_reset(statement) }
        sqlite3_bind_int64(statement, 1, Int64(number))
        switch sqlite3_step(statement) {
        case SQLITE_DONE: return nil
        case SQLITE_ROW:
            let count = Int(sqlite3_column_bytes(statement, 0))
            guard count > 0, let start = sqlite3_column_blob(statement, 0) else { return [] }
            return Array(UnsafeRawBufferPointer(start: start, count: count))
        case let answer: throw DatabaseProblem(code: answer)
        }
    }

    /// Puts a row in the place of the one with its number.
    func put(_ bytes: [UInt8], _ number: Int, in table: String) throws(DatabaseProblem) {
        let statement = try prepared("INSERT OR REPLACE INTO \(table) (nummer, inhoud) VALUES (?1, ?2)")
        defer { sqlite3_reset(statement) }
        sqlite3_bind_int64(statement, 1, Int64(number))
        let count = Int32(clamping: bytes.count)
        let bound = bytes.withUnsafeBytes {
            afspraak_bind_bytes(statement, 2, $0.baseAddress ?? UnsafeRawPointer(statement), count)
        }
        guard bound == SQLITE_OK else { throw DatabaseProblem(code: bound) }
        try finish(statement)
    }

    func drop(_ number: Int, in table: String) throws(DatabaseProblem) {
        let statement = try prepared("DELETE FROM \(table) WHERE nummer = ?1")
        defer { sqlite3_reset(statement) }
        sqlite3_bind_int64(statement, 1, Int64(number))
        try finish(statement)
    }

    private func finish(_ statement: OpaquePointer) throws(DatabaseProblem) {
        let answer = sqlite3_step(statement)
        guard answer == SQLITE_DONE else { throw DatabaseProblem(code: answer) }
    }

    private func prepared(_ command: String) throws(DatabaseProblem) -> OpaquePointer {
        if let known = statements[command] { return known }
        var statement: OpaquePointer?
        let answer = sqlite3_prepare_v3(handle, command, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard answer == SQLITE_OK, let statement else { throw DatabaseProblem(code: answer) }
        statements[command] = statement
        return statement
    }
}
