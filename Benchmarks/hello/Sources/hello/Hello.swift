import ArgumentParser

@main
struct Hello: ParsableCommand {
    @Flag var loud = false

    func run() { print(loud ? "HELLO" : "hello") }
}
