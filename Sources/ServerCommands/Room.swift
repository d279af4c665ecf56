import ArgumentParser
enum X {}
