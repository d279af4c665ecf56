extension Phrases {
    /// How numbers, days and times are written.
    public struct Formats: Sendable {
        let thousands: String
        let decimal: String
        let under: @Sendable (String) -> String
        let over: @Sendable (String) -> String

        /// Vietnamese writes 1.234,5 and English 1,234.5.
        public func count(_ value: Int) -> String {
            let digits = String(value.magnitude)
            var grouped = ""
            for (index, digit) in digits.enumerated() {
                if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += thousands }
                grouped.append(digit)
            }
            return (value < 0 ? "-" : "") + grouped
        }

        /// `part` of `whole` with one decimal, rounded half up.
        ///
        /// Nothing reads as 0 % or 100 % that is not: such shares read "under 0.1%" and "over 99.9%".
        /// - Parameter whole: more than 0, at least `part`.
        public func share(_ part: Int, of whole: Int) -> String {
            let tenths = (part * 2000 + whole) / (whole * 2)
            if part > 0, tenths == 0 { return under(percent(tenths: 1)) }
            if part < whole, tenths == 1000 { return over(percent(tenths: 999)) }
            return percent(tenths: tenths)
        }

        private func percent(tenths: Int) -> String { "\(tenths / 10)\(decimal)\(tenths % 10)%" }

        /// `dd/MM/yyyy`.
        public func date(year: Int, month: Int, day: Int) -> String {
            let digits = String(year)
            let padding = String(repeating: "0", count: max(0, 4 - digits.count))
            return "\(twoDigits(day))/\(twoDigits(month))/\(padding)\(digits)"
        }

        /// `HH:mm`, of 24 hours.
        public func time(hour: Int, minute: Int) -> String { "\(twoDigits(hour)):\(twoDigits(minute))" }

        private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    }
}

extension Phrases.Formats {
    static let vietnamese = Phrases.Formats(
        thousands: ".", decimal: ",", under: { "dưới \($0)" }, over: { "trên \($0)" })

    static let english = Phrases.Formats(
        thousands: ",", decimal: ".", under: { "under \($0)" }, over: { "over \($0)" })
}

/// The English form for `count`: "1 day", "2 days". `written` is the number as it is shown.
func plural(_ count: Int, _ one: String, _ many: String, written: String? = nil) -> String {
    "\(written ?? Phrases.Formats.english.count(count)) \(count == 1 ? one : many)"
}
