import Console

extension Host {
    /// The same surroundings, with what the settings file says where the environment says nothing.
    ///
    /// - Parameter arguments: may name the file by `--settings`; else the environment does.
    /// - Throws: ``SettingsRefusal``.
    func reading(settingsNamedIn arguments: [String]) throws -> Host {
        guard let path = Self.settingsFile(in: arguments) ?? environment[Setting.file] else { return self }
        let file = try SettingsFile(path: path)
        return Host(
            output: output, errors: errors, now: now, who: who,
            environment: file.values.merging(environment) { $1 }, columns: columns, isInteractive: isInteractive)
    }

    private static func settingsFile(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument.hasPrefix("--settings=") { return String(argument.dropFirst("--settings=".count)) }
            if argument == "--settings", index + 1 < arguments.count { return arguments[index + 1] }
        }
        return nil
    }

    func setting(_ setting: Setting) -> String? {
        environment[setting.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    }

    func number(_ setting: Setting) throws -> Int? {
        try self.setting(setting).map { text in
            guard let number = Int(text) else { throw SettingsRefusal.notANumber(setting, text) }
            return number
        }
    }

    func flag(_ setting: Setting) throws -> Bool {
        switch self.setting(setting) {
        case nil, "0": false
        case "1": true
        case let other?: throw SettingsRefusal.notAFlag(setting, other)
        }
    }
}
