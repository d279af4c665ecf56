import CLibPQ

enum X {}
