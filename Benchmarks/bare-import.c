// The floor of every import: the rows of a usage file in our own columns, into one SQLite table with the same unique
// key, in one transaction. No accounts, no summary, no checks.
//
//     bare-import FILE DATABASE

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { columns = 8 };

static sqlite3 *database;

static void need(int status) {
    if (status == SQLITE_OK || status == SQLITE_DONE) return;
    fprintf(stderr, "bare-import: %s\n", sqlite3_errmsg(database));
    exit(1);
}

static void run(const char *sql) { need(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static int nibble(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }

static void uuid_bytes(const char *text, uint8_t *bytes) {
    for (int i = 0; i < 16; i++) {
        if (*text == '-') text++;
        bytes[i] = (uint8_t)(nibble(text[0]) << 4 | nibble(text[1]));
        text += 2;
    }
}

static int two(const char *text) { return (text[0] - '0') * 10 + text[1] - '0'; }

static int64_t milliseconds(const char *t) {  // YYYY-MM-DDThh:mm:ssZ
    int year = two(t) * 100 + two(t + 2), month = two(t + 5), day = two(t + 8);
    year -= month <= 2;
    int64_t era = year / 400, of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t days = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
    return (days * 86400 + two(t + 11) * 3600 + two(t + 14) * 60 + two(t + 17)) * 1000;
}

static int choice(const char *text, size_t length, const char *const *words) {
    for (int i = 0; words[i]; i++)
        if (strlen(words[i]) == length && memcmp(words[i], text, length) == 0) return i;
    return -1;
}

static void insert(sqlite3_stmt *statement, char **cell, size_t *length) {
    static const char *const actions[] = {"submit", "pay", "supplement", "look_up", NULL};
    static const char *const channels[] = {"portal", "zalo", "desk", NULL};
    uint8_t key[16];
    uuid_bytes(cell[1], key);
    int64_t at = milliseconds(cell[6]);
    sqlite3_bind_int64(statement, 1, 1);
    sqlite3_bind_blob(statement, 2, key, sizeof key, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 3, 1);
    sqlite3_bind_text(statement, 4, cell[3], (int)length[3], SQLITE_STATIC);
    sqlite3_bind_int64(statement, 5, choice(cell[4], length[4], actions));
    sqlite3_bind_int64(statement, 6, choice(cell[5], length[5], channels));
    sqlite3_bind_int64(statement, 7, at);
    sqlite3_bind_int64(statement, 8, (at / 1000 + 7 * 3600) / 86400);
    sqlite3_bind_int64(statement, 9, length[7] != 0);
    need(sqlite3_step(statement));
    sqlite3_reset(statement);
}

int main(int count, char **arguments) {
    if (count != 3) return fprintf(stderr, "bare-import FILE DATABASE\n"), 2;
    FILE *file = fopen(arguments[1], "r");
    if (!file) return perror(arguments[1]), 1;
    setvbuf(file, NULL, _IOFBF, 1 << 20);
    need(sqlite3_open(arguments[2], &database));
    // The cache keeps the random unique key from spilling: a floor should be as low as a careful program gets.
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144");
    run("CREATE TABLE usage_event (id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, event_key BLOB NOT NULL,"
        " system_id INTEGER NOT NULL, account TEXT NOT NULL, action_id INTEGER NOT NULL, channel INTEGER,"
        " at INTEGER NOT NULL, day INTEGER NOT NULL, assisted INTEGER NOT NULL, UNIQUE (source_id, event_key))");
    sqlite3_stmt *statement;
    need(sqlite3_prepare_v2(database, "INSERT INTO usage_event (source_id, event_key, system_id, account, action_id,"
        " channel, at, day, assisted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &statement, NULL));
    run("BEGIN");
    char *line = NULL;
    size_t room = 0;
    getline(&line, &room, file);
    for (ssize_t bytes; (bytes = getline(&line, &room, file)) > 0;) {
        char *cell[columns], *from = line;
        size_t length[columns];
        line[bytes - 1] = ',';
        for (int c = 0; c < columns; c++) {
            char *comma = memchr(from, ',', (size_t)(line + bytes - from));
            if (!comma) return fprintf(stderr, "bare-import: a short row\n"), 1;
            cell[c] = from, length[c] = (size_t)(comma - from), from = comma + 1;
        }
        insert(statement, cell, length);
    }
    run("COMMIT");
    sqlite3_finalize(statement);
    need(sqlite3_close(database));
}
