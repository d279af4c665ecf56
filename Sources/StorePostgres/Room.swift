import CLibPQ
enum X {}
