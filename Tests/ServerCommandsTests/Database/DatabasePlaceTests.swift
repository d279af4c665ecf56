import Testing

@testable import ServerCommands

struct `The place of a database` {
    @Test(arguments: [
        ("postgresql://u:hunter2@h:5432/x", "postgresql://u:…@h:5432/x"),
        ("postgresql://u:hun:ter2@h/x", "postgresql://u:…@h/x"),
        ("postgresql://u:hunter2@/x?host=/var/run", "postgresql://u:…@/x?host=/var/run"),
        ("postgres://u@h/x", "postgres://u@h/x"),
        ("postgresql://h:5432/x", "postgresql://h:5432/x"),
        ("postgresql:///postgres?user=u&password=hunter2", "postgresql:///postgres?user=u&password=…"),
        ("postgresql:///x?password=hunter2&user=u", "postgresql:///x?password=…"),
        ("postgresql:///x?sslpassword=hunter2", "postgresql:///x?sslpassword=…"),
        ("postgresql:///x?pass%77ord=hunter2", "postgresql:///x?pass%77ord=…"),
        ("sqlite:/var/lib/a:b@c.sqlite", "sqlite:/var/lib/a:b@c.sqlite"),
    ])
    func `is told without a password`(text: String, told: String) throws {
        #expect(try DatabasePlace(text).description == told)
    }

    @Test(arguments: [
        ("Postgresql://u:hunter2@h/x", "Postgresql://u:…@h/x"),
        ("postgresql://u:hunter2/@h/x", "postgresql://u:…@h/x"),
        ("postgresql://u:hun/ter@2@h/x", "postgresql://u:…@h/x"),
        ("postgresql://u:hunter2%@h/x", "postgresql://u:…@h/x"),
        ("postgresql:///x?password=hun&ter2", "postgresql:///x?password=…"),
        ("postgresql:///x?password=hun@ter2", "postgresql:///x?password=…"),
        ("mysql://u:hunter2@h/x", "mysql://u:…@h/x"),
        ("u:hunter2@h/x", "u:…@h/x"),
        ("host=h user=u password='hunt er2'", "host=h user=u password=…"),
        ("postgresql:u:hunter2@h", "postgresql:…@h"),
    ])
    func `that cannot be understood is refused without a password`(text: String, told: String) {
        #expect(throws: CommandRefusal.databaseForm(told)) { try DatabasePlace(text) }
    }
}
