import Glibc

/// A moment, in whole seconds since 1 January 1970 UTC.
public struct Instant: Sendable, Hashable, Comparable {
    public var secondsSince1970: Int64

    public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

    /// The clock of this machine. Asked once, at the start of a run; everything else gets it handed.
    public static func now() -> Instant { Instant(secondsSince1970: Int64(time(nil))) }

    public static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}

/// The moment an RFC 3339 text names. A date alone is its first second in Brussels; a time without a zone is Brussels time.
public func instant(fromISO text: String) -> Instant? {
    let parts = Array(text.utf8)
    guard parts.count >= 10, parts.count <= 35, let day = Day(String(decoding: parts[..<10], as: UTF8.self)) else {
        return nil
    }
    var hour = 0
    var minute = 0
    var second = 0
    var rest = parts[10...]
    guard !rest.isEmpty else { return day.instant(hour: 0, minute: 0, second: 0) }
    guard let mark = rest.popFirst(), mark == 0x54 || mark == 0x74 || mark == 0x20, let h = number(&rest),
        take(0x3A, &rest),
        let m = number(&rest)
    else { return nil }
    (hour, minute) = (h, m)
    if take(0x3A, &rest) {
        guard let s = number(&rest) else { return nil }
        second = s
        if take(0x2E, &rest) {
            let behind = rest.drop { (0x30...0x39).contains($0) }
            guard behind.count < rest.count else { return nil }
            rest = behind
        }
    }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    if rest.isEmpty { return day.instant(hour: hour, minute: minute, second: second) }
    guard let offset = zone(&rest), rest.isEmpty else { return nil }
    let seconds = day.daysSince1970 * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    return Instant(secondsSince1970: seconds - Int64(offset))
}

/// The moment as RFC 3339 in Brussels time, for example `2026-11-21T10:30:00+01:00`.
public func isoText(_ instant: Instant) -> String {
    let local = LocalTime(of: instant)
    let sign = local.offset < 0 ? "-" : "+"
    let offset = abs(local.offset)
    return "\(local.day)T\(two(local.hour)):\(two(local.minute)):\(two(local.second))"
        + "\(sign)\(two(offset / 3_600)):\(two(offset % 3_600 / 60))"
}

/// A moment as a mail has it (RFC 5322): `Sun, 22 Nov 2026 04:12:00 +0100`.
public func mailText(_ instant: Instant) -> String {
    let local = LocalTime(of: instant)
    let offset = abs(local.offset)
    // The first of January 1970 was a Thursday.
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Int(((local.day.daysSince1970 % 7) + 7) % 7)]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekday), \(local.day.day) \(months[local.day.month - 1]) \(local.day.year) "
        + "\(two(local.hour)):\(two(local.minute)):\(two(local.second)) "
        + "\(local.offset < 0 ? "-" : "+")\(two(offset / 3_600))\(two(offset % 3_600 / 60))"
}

private func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let a = rest.popFirst(), let b = rest.popFirst(), (0x30...0x39).contains(a), (0x30...0x39).contains(b) else {
        return nil
    }
    return Int(a - 0x30) * 10 + Int(b - 0x30)
}

private func take(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
}

/// Seconds east of Greenwich: `Z`, `+01:00`, `-05:30`.
private func zone(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if take(0x5A, &rest) || take(0x7A, &rest) { return 0 }
    let east = rest.first == 0x2B
    guard east || rest.first == 0x2D else { return nil }
    rest = rest.dropFirst()
    guard let hours = number(&rest) else { return nil }
    _ = take(0x3A, &rest)
    guard let minutes = number(&rest), hours < 24, minutes < 60 else { return nil }
    return (east ? 1 : -1) * (hours * 3_600 + minutes * 60)
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
