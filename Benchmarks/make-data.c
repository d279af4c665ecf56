// Makes a province of any size from a seed, as CSV in the product's own columns.
//
//     make-data ACCOUNTS EVENTS LAST-DAY FOLDER
//
// The same arguments give the same bytes. Accounts are issued in the 540 days up to LAST-DAY (YYYY-MM-DD); a third
// never uses anything, the rest stops at some point. Events come in order of time, with random UUIDs.

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { span = 540, communes = 100, villages = 10, seconds_a_day = 86400, zone = 7 * 3600 };

static uint64_t mix(uint64_t x) {  // splitmix64
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

// A number in 0..<bound that depends on `subject` and on what is asked of it.
static uint64_t draw(uint64_t subject, uint64_t question, uint64_t bound) {
    return mix(mix(subject) ^ (question * 0xD6E8FEB86659FD93u)) % bound;
}

static int64_t day_number(int year, int month, int day) {  // 1970-01-01 is 0
    year -= month <= 2;
    int64_t era = year / 400, of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void put_day(char *text, int64_t number) {  // 11 bytes with the closing 0
    int64_t z = number + 719468, era = z / 146097, of_era = z - era * 146097;
    int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * years + years / 4 - years / 100), month = (5 * of_year + 2) / 153;
    int day = (int)(of_year - (153 * month + 2) / 5 + 1), real_month = (int)(month < 10 ? month + 3 : month - 9);
    snprintf(text, 24, "%04d-%02d-%02d", (int)(years + era * 400 + (real_month <= 2)), real_month, day);
}

static FILE *open_file(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    if (!file) { perror(path); exit(1); }
    setvbuf(file, NULL, _IOFBF, 1 << 20);
    return file;
}

static void close_file(FILE *file) {
    if (fclose(file) != 0) { perror("make-data"); exit(1); }
}

static void write_units(const char *folder) {
    FILE *file = open_file(folder, "units.csv");
    fprintf(file, "code,parent_code,name,kind\nT,,Tỉnh Mẫu,province\n");
    for (int c = 0; c < communes; c++) {
        fprintf(file, "X%03d,T,Xã Mẫu %d,commune\n", c, c + 1);
        for (int v = 0; v < villages; v++) fprintf(file, "X%03d-%d,X%03d,Thôn %d,village\n", c, v, c, v + 1);
    }
    close_file(file);
}

static void write_systems(const char *folder) {
    FILE *file = open_file(folder, "systems.yaml");
    fprintf(file, "code: portal\nname: {vi: Cổng dịch vụ công, en: Public-service portal}\nactions:\n");
    const char *actions[][2] = {{"submit", "true"}, {"pay", "true"}, {"supplement", "true"}, {"look_up", "false"}};
    for (int a = 0; a < 4; a++)
        fprintf(file, "  - {code: %s, name: {vi: %s, en: %s}, counts: %s}\n", actions[a][0], actions[a][0],
                actions[a][0], actions[a][1]);
    close_file(file);
}

static int64_t issue_day(uint64_t account, int64_t last) { return last - (int64_t)draw(account, 1, span); }

static void write_accounts(const char *folder, uint64_t accounts, int64_t last) {
    FILE *file = open_file(folder, "accounts.csv");
    fprintf(file, "system,name,person,unit,issued_on,revoked_on,exempt_from,exempt_until,exempt_reason\n");
    for (uint64_t a = 0; a < accounts; a++) {
        char issued[24] = "", revoked[24] = "", from[24] = "", until[24] = "";
        int64_t day = issue_day(a, last);
        uint64_t fate = draw(a, 2, 1000), unit = draw(a, 3, communes * villages);
        if (fate >= 5) put_day(issued, day);  // of 5 in 1,000 nobody knows the issue day
        if (fate >= 980) put_day(revoked, day + (int64_t)draw(a, 4, span));
        if (fate >= 960 && fate < 980) put_day(from, day + (int64_t)draw(a, 5, span));
        if (fate >= 970 && fate < 980) put_day(until, day + (int64_t)draw(a, 5, span) + 60);
        fprintf(file, "portal,ct%08" PRIu64 ",P%08" PRIu64 ",X%03" PRIu64 "-%" PRIu64 ",%s,%s,%s,%s,%s\n", a, a,
                unit / villages, unit % villages, issued, revoked, from, until, *from ? "nghỉ phép" : "");
    }
    close_file(file);
}

static int by_time(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

// (second since the first day) << 32 | account, in order of time.
static uint64_t *make_events(uint64_t accounts, uint64_t events, int64_t last) {
    uint64_t *keys = malloc(events * sizeof *keys);
    if (!keys) { perror("make-data"); exit(1); }
    for (uint64_t e = 0, taken = 0; taken < events; e++) {
        uint64_t account = draw(e, 6, accounts);
        if (draw(account, 7, 3) == 0) continue;
        int64_t issued = issue_day(account, last), left = last - issued;
        int64_t active = (int64_t)draw(account, 8, (uint64_t)left + 1);  // days until it stops
        int64_t day = issued + (int64_t)draw(e, 9, (uint64_t)active + 1) - (last - span);
        keys[taken++] = ((uint64_t)day * seconds_a_day + draw(e, 10, seconds_a_day)) << 32 | account;
    }
    qsort(keys, events, sizeof *keys, by_time);
    return keys;
}

static void write_usage(const char *folder, uint64_t accounts, uint64_t events, int64_t last) {
    static const char *actions[] = {"submit", "pay", "supplement", "look_up"};
    static const char *channels[] = {"portal", "zalo", "desk"};
    uint64_t *keys = make_events(accounts, events, last);
    FILE *file = open_file(folder, "usage.csv");
    fprintf(file, "source,event_id,system,account,action,channel,time,assisted\n");
    for (uint64_t e = 0; e < events; e++) {
        // Days are whole days of the zone, so that no event lies after the last one.
        int64_t second = (int64_t)(keys[e] >> 32) + (last - span) * seconds_a_day - zone, day = second / seconds_a_day;
        int64_t clock = second % seconds_a_day;
        uint64_t high = mix(e * 2), low = mix(e * 2 + 1);
        char date[24];
        put_day(date, day);
        fprintf(file, "portal-log,%08" PRIx64 "-%04" PRIx64 "-4%03" PRIx64 "-%04" PRIx64 "-%012" PRIx64
                ",portal,ct%08" PRIu64 ",%s,%s,%sT%02d:%02d:%02dZ,%s\n",
                high >> 32, (high >> 16) & 0xFFFF, high & 0xFFF, 0x8000 | ((low >> 48) & 0x3FFF),
                low & 0xFFFFFFFFFFFFu, keys[e] & 0xFFFFFFFFu, actions[draw(e, 11, 4)], channels[draw(e, 12, 3)],
                date, (int)(clock / 3600), (int)(clock / 60 % 60), (int)(clock % 60), draw(e, 13, 20) ? "" : "1");
    }
    close_file(file);
    free(keys);
}

int main(int count, char **arguments) {
    int year, month, day;
    if (count != 5 || sscanf(arguments[3], "%d-%d-%d", &year, &month, &day) != 3) {
        fprintf(stderr, "make-data ACCOUNTS EVENTS LAST-DAY FOLDER\n");
        return 2;
    }
    uint64_t accounts = strtoull(arguments[1], NULL, 10), events = strtoull(arguments[2], NULL, 10);
    int64_t last = day_number(year, month, day);
    mkdir(arguments[4], 0777);
    write_units(arguments[4]);
    write_systems(arguments[4]);
    write_accounts(arguments[4], accounts, last);
    write_usage(arguments[4], accounts, events, last);
}
