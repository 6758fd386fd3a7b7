public import BrusselsTime
import Findings
import Glibc
import Text

/// A mail with a text and a page, handed to the `sendmail` of the machine. Nobody's name stands in it but the address.
public struct Mail {
    private let address: String
    private let subject: String
    private let text: String
    private let page: String

    /// Throws when the address is none.
    public init(to address: String, subject: String, text: String, page: String) throws(GateError) {
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"<>,;:"\"#.utf8.contains($0) }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard isPlain, !address.hasPrefix("-"), parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            address.utf8.count <= 254
        else {
            throw .input(
                Message(
                    nl: "`\(printable(address))` is geen mailadres.", en: "`\(printable(address))` is no mail address.")
            )
        }
        (self.address, self.subject, self.text, self.page) = (address, subject, text, page)
    }

    /// Hands it to `sendmail`, or the program of that kind that is named; throws when there is none, or it does not take it.
    /// - Parameter instant: when it is sent.
    public func send(with given: String? = nil, at instant: Instant) throws(GateError) {
        let paths = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
        let named = given.map { [$0] } ?? paths.map { "\($0)/sendmail" }
        guard let program = named.first(where: { if case .file? = Files.kind($0) { true } else { false } }) else {
            throw .input(
                Message(
                    nl: "Op deze computer staat geen `sendmail`, dus we kunnen niet mailen.",
                    en: "There is no `sendmail` on this computer, so we cannot mail."))
        }
        let message = message(at: instant, mark: .random(in: 0...(.max)), host: Self.host)
        let answer = try onDisk { () throws(FileError) in
            try Subprocess(program: program, arguments: ["-i", "--", address], input: Array(message.utf8)).run()
        }
        guard answer.status == 0 else {
            throw .input(
                Message(
                    nl: "De mail is niet vertrokken: `sendmail` gaf fout \(answer.status).",
                    en: "The mail did not leave: `sendmail` gave error \(answer.status)."))
        }
    }

    /// The mail as RFC 5322, 2045 and 2046 have it: text, or the same as a page.
    func message(at instant: Instant, mark: UInt64, host: String) -> String {
        // No line of base64 begins with a dash.
        let boundary = "afspraak-overzicht-\(text.utf8.count)-\(page.utf8.count)"
        return """
            Date: \(mailText(instant))
            To: \(address)
            Subject: \(Self.words(subject).joined(separator: "\n "))
            Message-ID: <\(instant.secondsSince1970).\(String(mark, radix: 36))@\(host)>
            MIME-Version: 1.0
            Auto-Submitted: auto-generated
            Content-Type: multipart/alternative;
             boundary="\(boundary)"

            --\(boundary)
            \(part("text/plain", text))
            --\(boundary)
            \(part("text/html", page))
            --\(boundary)--

            """
    }

    /// Most bytes of text in one word: with `Subject: ` before it and what RFC 2047 puts around it, a line stays within 76.
    private static let longestWord = 39
    /// Most bytes of a subject.
    private static let longestSubject = 300

    /// A text as the words of RFC 2047. No letter is parted over two of them.
    private static func words(_ text: String) -> [String] {
        var words: [[UInt8]] = [[]]
        var count = 0
        for scalar in text.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            count += letter.count
            guard count <= longestSubject else { break }
            if words[words.count - 1].count + letter.count > longestWord { words.append([]) }
            words[words.count - 1] += letter
        }
        return words.map { "=?UTF-8?B?\(base64($0))?=" }
    }

    private func part(_ kind: String, _ content: String) -> String {
        // Text ends its lines as mail does, also where nobody sees it (RFC 2045, 6.8).
        let lines = content.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let encoded = Array(base64(Array(lines.joined(separator: [0x0D, 0x0A]))).utf8)
        let rows = stride(from: 0, to: encoded.count, by: 76).map {
            String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self)
        }
        return "Content-Type: \(kind); charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + rows.joined(separator: "\n")
    }

    /// The name of this machine, where it can stand in a mail.
    private static var host: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2D || byte == 0x2E
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return isPlain && parts.allSatisfy { !$0.isEmpty } ? text : "localhost"
    }
}
