import Glibc

/// What a thread itself took of the processor, whatever else the machine had to do.
enum ThreadTime {
    /// Since the thread began. Dearer to ask than the clock on the wall.
    static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
