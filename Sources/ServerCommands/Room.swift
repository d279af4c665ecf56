import ArgumentParser

enum X {}
