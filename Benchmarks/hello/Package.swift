// swift-tools-version: 6.2
import PackageDescription

// The bare floor of start-up: a program that parses its arguments and prints one line.
let package = Package(
    name: "hello",
    dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")],
    targets: [
        .executableTarget(
            name: "hello", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")])
    ]
)
