/// The environment this process was started with, as values.
public enum Environment {
    /// Every variable, first one wins. Read from the kernel: C's own table is shared and can change under us.
    public static var current: [String: String] {
        let bytes = (try? Files.read("/proc/self/environ", limit: 4 << 20)) ?? []
        var found: [String: String] = [:]
        for entry in bytes.split(separator: 0) {
            guard let equals = entry.firstIndex(of: 0x3D) else { continue }
            let name = String(decoding: entry[..<equals], as: UTF8.self)
            if found[name] == nil { found[name] = String(decoding: entry[(equals + 1)...], as: UTF8.self) }
        }
        return found
    }
}
