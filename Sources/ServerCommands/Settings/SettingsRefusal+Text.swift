import ImportFiles
import People
import Phrases
import Reports
import Server

extension SettingsRefusal {
    /// One sentence: where, what is wrong, and what to do.
    func text(_ words: Words) -> String {
        let running = words.phrases.running
        return switch self {
        case .unreadable(let path, let reason): words.sentence(running.unreadableSettings(path, reason))
        case .unknown(let path, let line, let name):
            words.line(
                path, line, nil, running.unknownSetting(name, Nearest.to(name, among: Setting.allCases.map(\.rawValue)))
            )
        case .notASetting(let path, let line): words.line(path, line, nil, running.notASetting)
        case .twice(let path, let line, let name): words.line(path, line, nil, running.settingTwice(name))
        case .notANumber(let setting, let value):
            words.sentence(running.badSetting(setting.rawValue, value, running.wantedNumber))
        case .notAFlag(let setting, let value):
            words.sentence(running.badSetting(setting.rawValue, value, running.wantedFlag))
        case .notALevel(let setting, let value):
            words.sentence(running.badSetting(setting.rawValue, value, running.wantedLevel))
        case .certificateWithoutKey: words.sentence(running.certificateWithoutKey)
        }
    }
}

extension ServerRefusal {
    /// What stands in the way of the server, and what to do.
    func text(_ words: Words) -> String {
        let running = words.phrases.running
        let commands = words.phrases.commands
        return switch self {
        case .notAnAddress(let host): words.sentence(running.notAnAddress(host))
        case .plainHTTP(let host): words.sentence(running.plainHTTP(host))
        case .publicURLNeeded: words.sentence(running.publicURLNeeded)
        case .badPublicURL(let text): words.sentence(running.badPublicURL(text))
        case .plainPublicURL(let text): words.sentence(running.plainPublicURL(text))
        case .badCertificate(let path, let detail): words.sentence(running.badCertificate(path)) + "\n  \(detail)"
        case .portOutOfRange(let port): commands.portOutOfRange(port)
        case .portTaken(_, let port): commands.portTaken(port)
        case .cannotListen(let host, let port, let detail): commands.cannotListen("\(host):\(port)", detail)
        }
    }
}
