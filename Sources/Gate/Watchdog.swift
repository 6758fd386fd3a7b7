import Glibc

/// Ends a hook that hangs or crashes with a refusal and a sentence. Git reads a hook's death as a no; a person needs words.
public enum Watchdog {
    /// Most seconds a hook may take.
    private static let seconds: UInt32 = 30
    /// Most memory a hook may ask for, in bytes of address space.
    private static let memory: rlim_t = 4 << 30

    /// Starts the clock and the safety net.
    public static func start() {
        var limit = rlimit(rlim_cur: memory, rlim_max: memory)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        // No core: it would hold people's texts.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        let watched = [SIGALRM, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
        // Whoever started git can have blocked them, and that is inherited: a blocked clock never rings.
        var set = sigset_t()
        sigemptyset(&set)
        for signalNumber in watched { sigaddset(&set, signalNumber) }
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        for signalNumber in watched {
            signal(signalNumber) { number in
                // Only what is safe in a signal handler: write and _exit.
                if number == SIGALRM { Watchdog.write(Watchdog.tooLong) } else { Watchdog.write(Watchdog.crashed) }
                _exit(1)
            }
        }
        alarm(seconds)
    }

    private static let tooLong: StaticString = """
        De controle duurde te lang en is gestopt. Er is niets gepubliceerd; je werk staat nog in je eigen map.
        Verwittig de systeembeheerder. (The check took too long: nothing was published.)

        """
    private static let crashed: StaticString = """
        De controle liep vast. Er is niets gepubliceerd; je werk staat nog in je eigen map.
        Verwittig de systeembeheerder. (The checker crashed: nothing was published.)

        """

    private static func write(_ text: StaticString) {
        _ = Glibc.write(2, text.utf8Start, text.utf8CodeUnitCount)
    }
}
