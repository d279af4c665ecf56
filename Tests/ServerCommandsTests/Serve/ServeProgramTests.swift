import Foundation
import Store
import StoreTestSupport
import Testing
import Threads
import Transport

@testable import ServerCommands

struct `The server as a process` {
    private func office() async throws -> String {
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: Folder())
        return place
    }

    @Test func `finishes the requests that are under way when it is told to stop, and takes no more`() async throws {
        let server = try await RunningServer(["--database", await office()])
        let body = "name=khong-co&password=khong%20phai%20mat%20khau"
        let answer = try await OwnThread.run {
            let connection = try server.connect()
            connection.send(
                """
                POST /dang-nhap HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: \(body.utf8.count)\r
                Expect: 100-continue\r
                Connection: close\r
                \r

                """)
            connection.send(String(body.prefix(20)))
            // Another request on another connection is answered: the first has been begun by then.
            let other = try server.connect()
            other.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let health = other.rest()
            server.terminate()
            // Nobody is let in any more once the signal has arrived.
            while (try? server.connect()) != nil { usleep(1000) }
            connection.send(String(body.dropFirst(20)))
            return (health, connection.rest())
        }
        #expect(answer.0.hasPrefix("HTTP/1.1 200 OK"))
        #expect(answer.0.hasSuffix("ok\n"))
        #expect(answer.1.contains("</html>"), "\(answer.1.prefix(300))")
        #expect(try await server.exitCode() == 0)
    }

    @Test func `speaks TLS with the files it is given, and its cookies go by nothing else`() async throws {
        let folder = try Folder()
        let chain = try folder.write("chain.pem", TestCertificate.chain)
        let key = try folder.write("key.pem", TestCertificate.key)
        let server = try await RunningServer([
            "--database", await office(), "--tls-certificate", chain, "--tls-key", key,
        ])
        var settings = ConnectionSettings()
        settings.certificates = chain
        settings.isDirect = true
        let page = try await Connection(settings).send(
            Transport.Request(.get, "https://localhost:\(server.port)/dang-nhap"))
        #expect(page.status == 200)
        #expect(page.headers.contains { $0.name.lowercased() == "strict-transport-security" })
        // Whoever does not know the authority does not get in, and nor does plain text.
        var strangers = settings
        strangers.certificates = nil
        await #expect(throws: NetworkFailure.self) {
            try await Connection(strangers).send(Transport.Request(.get, "https://localhost:\(server.port)/dang-nhap"))
        }
        let plain = try await OwnThread.run {
            let connection = try server.connect()
            connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            return connection.rest()
        }
        #expect(!plain.contains("HTTP/1.1"))
        server.terminate()
        #expect(try await server.exitCode() == 0)
    }

    @Test(arguments: ["vi", "en"])
    func `does not start where something is wrong, and says what`(language: String) async throws {
        let folder = try Folder()
        let place = try await office()
        let chain = try folder.write("chain.pem", TestCertificate.chain)
        let key = try folder.write("key.pem", TestCertificate.key)
        let other = try folder.write("other.pem", TestCertificate.otherKey)
        let settings = try folder.write("settings", "# Của tỉnh\nCONGDAN_PROT=80\n")
        let twice = try folder.write("twice", "CONGDAN_PORT=1\nCONGDAN_PORT=2\n")
        let noSetting = try folder.write("none", "CONGDAN_PORT 1\n")
        let noNumber = try folder.write("number", "CONGDAN_PORT=tám\n")
        let noFlag = try folder.write("flag", "CONGDAN_BEHIND_PROXY=\"có\"\n")
        let noLevel = try folder.write("level", "CONGDAN_LOG=nhiều\n")
        var told: [String] = []
        for options in [
            ["--host", "0.0.0.0"], ["--host", "cong.tinh.example"], ["--host", "0.0.0.0", "--behind-proxy"],
            ["--behind-proxy", "--public-url", "hoc.tinh.example"],
            ["--behind-proxy", "--public-url", "http://hoc.tinh.example"],
            ["--host", "::", "--tls-certificate", chain, "--tls-key", key], ["--tls-certificate", chain],
            ["--tls-certificate", chain, "--tls-key", chain], ["--tls-certificate", chain, "--tls-key", other],
            ["--tls-certificate", folder.path("khong-co"), "--tls-key", key], ["--port", "70000"],
            ["--settings", folder.path("khong-co")], ["--settings", settings], ["--settings", twice],
            ["--settings", noSetting], ["--settings", noNumber], ["--settings", noFlag], ["--settings", noLevel],
        ] {
            let run = await CommandLineRun.run(["serve"] + options, database: place, language: language)
            // What the library says of a certificate is its own, and may change.
            let said = run.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }.joined(separator: "\n")
            told.append("$ serve \(options.joined(separator: " ")) → \(run.status)\n\(said)\n")
        }
        try Golden.compare(told.joined(separator: "\n").replacing(folder.path(""), with: ""), "serve.\(language).txt")
    }

    @Test func `takes its settings from a file, under the environment, under the command line`() async throws {
        let folder = try Folder()
        let place = try await office()
        let file = try folder.write("settings", "CONGDAN_DATABASE='\(place)'\n\n# x\nCONGDAN_LANG = en\n")
        let told = await CommandLineRun.run(["doctor", "--quick", "--settings", file], language: "vi")
        #expect(told.output.contains("người quản trị"), "\(told.errors)")
        let english = await CommandLineRun.run(["doctor", "--quick", "--settings=\(file)", "--lang", "en"])
        #expect(english.output.contains("administrator"), "\(english.errors)")
        let elsewhere = await CommandLineRun.run(
            ["doctor", "--settings", file], database: "sqlite:\(folder.path("none"))")
        #expect(elsewhere.status == 3)
    }
}
