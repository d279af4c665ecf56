
enum X {}
