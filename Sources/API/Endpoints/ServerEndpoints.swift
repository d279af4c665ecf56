extension Endpoints {
    /// The server itself.
    public enum Server {
        public static let server = Endpoint(
            "showServer", .get, "/server", for: .anybody, "Time zone and day of the server.",
            answer: ServerDocument.self)

        public static let systems = Endpoint(
            "listSystems", .get, "/systems", for: .signedIn, "All systems with what can be done on them.",
            answer: SystemListDocument.self)

        static func declarations() throws -> [EndpointDeclaration] {
            [try server.declaration(), try systems.declaration()]
        }
    }
}
