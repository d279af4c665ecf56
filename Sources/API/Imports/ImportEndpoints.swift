extension Endpoints {
    /// Files of other systems: read and mapped where they are, sent as typed rows.
    ///
    /// Usage is taken chunk by chunk, each for good. Everything else is gathered and taken as a whole when the import is
    /// finished, as a file on the server's own machine would be.
    public enum Imports {
        private static let refusals: [ProblemKind] = [.conflict, .refused]

        public static let begin = Endpoint(
            "beginImport", .post, "/imports", for: Roles.administrator, problems: refusals, canRepeat: true,
            "Begins a file, or goes on with it where the line broke.", body: BeginImportRequest.self,
            answer: ImportDocument.self)

        public static let show = Endpoint(
            "showImport", .get, "/imports/{id}", for: Roles.administrator, "How far an import is.",
            taking: ImportQuery.self, answer: ImportDocument.self)

        public static let systems = chunk("sendSystems", "systems", SystemRow.self)
        public static let units = chunk("sendUnits", "units", UnitRow.self)
        public static let people = chunk("sendPeople", "people", PersonRow.self)
        public static let accounts = chunk("sendAccounts", "accounts", AccountRow.self)
        public static let usage = sent("sendUsage", "usage", UsageImportChunk.self)
        public static let coverage = chunk("sendCoverage", "coverage", CoverageRow.self)

        public static let finish = Endpoint(
            "finishImport", .post, "/imports/{id}/finish", for: Roles.administrator, problems: refusals,
            canRepeat: true, bodyLimit: 16 << 20,
            "Takes what was sent, and says what became of it; asked again, says the same.",
            taking: ImportQuery.self, body: FinishImportRequest.self, answer: FinishedImportDocument.self)

        private static func chunk<Row: Codable & Hashable & Sendable>(
            _ name: String, _ kind: String, _ row: Row.Type
        ) -> Endpoint<ImportQuery, ImportChunk<Row>, ChunkDocument> {
            sent(name, kind, ImportChunk<Row>.self)
        }

        private static func sent<Chunk: Codable & Hashable & Sendable>(
            _ name: String, _ kind: String, _ chunk: Chunk.Type
        ) -> Endpoint<ImportQuery, Chunk, ChunkDocument> {
            Endpoint(
                name, .put, PathTemplate(stringLiteral: "/imports/{id}/" + kind), for: Roles.administrator,
                problems: refusals, bodyLimit: 16 << 20, "Sends the next rows of a file.", taking: ImportQuery.self,
                body: chunk, answer: ChunkDocument.self)
        }

        static func declarations() throws -> [EndpointDeclaration] {
            [
                try begin.declaration(), try show.declaration(), try systems.declaration(), try units.declaration(),
                try people.declaration(), try accounts.declaration(), try usage.declaration(),
                try coverage.declaration(), try finish.declaration(),
            ]
        }
    }
}
