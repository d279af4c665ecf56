/// When a request is sent again, and after how long.
///
/// A request that never left, or that the server put off in so many words (429, 503), can always be sent again. Where
/// nobody knows whether it arrived, only one that can be sent twice is.
public struct RetryRule: Sendable {
    /// Attempts in all.
    public var attempts = 4
    /// The pause after the first attempt; it doubles after each.
    public var firstPause: Duration = .milliseconds(250)
    public var longestPause: Duration = .seconds(10)
    /// From 0 to 1: how much of a pause is drawn by lot, so that many who were cut off do not come back at once.
    public var chance: @Sendable () -> Double = { Double.random(in: 0...1) }

    public init() {}

    /// Nothing where it is not sent again.
    ///
    /// - Parameter attempt: the one just made; the first is 1.
    func delay(after attempt: Int, _ request: Request, _ result: Result<Reply, NetworkFailure>) -> Duration? {
        guard attempt < attempts else { return nil }
        let doubled = firstPause * Double(1 << min(attempt - 1, 16))
        let pause = min(doubled, longestPause) * (0.5 + chance() / 2)
        switch result {
        case .success(let reply) where reply.status == 429 || reply.status == 503:
            // One that asks for more than we would wait is told to the person instead.
            guard let asked = reply.header("Retry-After") else { return pause }
            guard let seconds = Int(asked), seconds >= 0, .seconds(seconds) <= longestPause else { return nil }
            return max(pause, .seconds(seconds))
        case .success(let reply) where [502, 504].contains(reply.status):
            return request.canBeSentTwice ? pause : nil
        case .success: return nil
        case .failure(let failure):
            return switch failure.kind {
            case .unreachable: pause
            case .lost: request.canBeSentTwice ? pause : nil
            case .untrusted, .unusable, .tooLong, .stopped, .noLibrary: nil
            }
        }
    }
}
