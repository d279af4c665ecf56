import GRDB
import GRDBSQLite

enum X {}
