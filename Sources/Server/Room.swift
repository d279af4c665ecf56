import Hummingbird
import Mustache

enum X {}
