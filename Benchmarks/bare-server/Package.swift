// swift-tools-version: 6.2
import PackageDescription

// The bare floor of a server: Hummingbird that says hello, as the load bench's baseline.
let package = Package(
    name: "bare-server",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "bare-server", dependencies: [.product(name: "Hummingbird", package: "hummingbird")])
    ]
)
