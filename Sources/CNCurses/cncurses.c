#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include "cncurses.h"
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t is_open;
static struct termios saved;
static int has_saved;
static int is_coloured;

/* A terminal that knows it puts these two around what is pasted. */
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
enum { PASTE_BEGINS = KEY_MAX + 1, PASTE_ENDS };
static int is_pasting;

/* Leaves the alternate screen, shows the cursor, stops mouse and paste reports, plain style. Only used where ncurses can not. */
static const char restore[] = "\033[?2004l\033[?1000l\033[?1006l\033[?1l\033>\033[0m\033[?25h\033[?1049l\r\n";

static void tell_terminal(const char *text) {
    ssize_t written = write(STDOUT_FILENO, text, strlen(text));
    (void)written;
}

static void on_signal(int number) {
    if (is_open) {
        is_open = 0;
        ssize_t written = write(STDOUT_FILENO, restore, sizeof restore - 1);
        (void)written;
        if (has_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
    }
    /* The handler was installed with SA_RESETHAND: this time the signal does what it does. */
    raise(number);
}

int cd_locale(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static void catch_signals(void) {
    static const int numbers[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) sigaction(numbers[index], &action, NULL);
}

int cd_open(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !cd_locale()) return 0;
    has_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
    set_escdelay(25);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (!screen) return 0;
    if (!tigetstr("cup") || tigetstr("cup") == (char *)-1) { endwin(); return 0; }
    /* Until it has been left and resumed once, ncurses sends what it has after every movement of the cursor: four
       small pieces a key where one will do. The first refresh resumes it. */
    endwin();
    is_open = 1;
    catch_signals();
    atexit(cd_close);
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    meta(stdscr, TRUE);
    mousemask(BUTTON1_CLICKED | BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    mouseinterval(0);
    define_key("\033[200~", PASTE_BEGINS);
    define_key("\033[201~", PASTE_ENDS);
    tell_terminal(paste_on);
    /* A screen that is due is drawn, whatever has been typed since: drawing is cheaper than asking. */
    typeahead(-1);
    is_coloured = has_colors();
    if (is_coloured) {
        start_color();
        use_default_colors();
        init_pair(1, COLOR_GREEN, -1);
        init_pair(2, COLOR_RED, -1);
        init_pair(3, COLOR_CYAN, -1);
    }
    return 1;
}

void cd_close(void) {
    if (!is_open) return;
    is_open = 0;
    tell_terminal(paste_off);
    endwin();
}

void cd_size(int *columns, int *rows) { getmaxyx(stdscr, *rows, *columns); }

void cd_row(int row) {
    attr_set(A_NORMAL, 0, NULL);
    move(row, 0);
    clrtoeol();
}

/* The next scalar of UTF-8 that is known to be whole: the C library converts letter by letter through its tables. */
static wchar_t scalar(const unsigned char **text) {
    const unsigned char *at = *text;
    int more = at[0] < 0x80 ? 0 : at[0] < 0xE0 ? 1 : at[0] < 0xF0 ? 2 : 3;
    wchar_t value = more == 0 ? at[0] : at[0] & (0x3F >> more);
    for (int index = 1; index <= more; index++) value = value << 6 | (at[index] & 0x3F);
    *text = at + more + 1;
    return value;
}

void cd_put(const char *text, int style) {
    static const attr_t attributes[] = {
        A_NORMAL, A_BOLD, A_DIM, A_REVERSE, A_REVERSE | A_BOLD, A_BOLD, A_BOLD, A_BOLD, A_UNDERLINE};
    static const short pairs[] = {0, 0, 0, 0, 0, 1, 2, 3, 0};
    wchar_t wide[128];
    const unsigned char *rest = (const unsigned char *)text;
    attr_set(attributes[style], is_coloured ? pairs[style] : 0, NULL);
    while (*rest) {
        int count = 0;
        while (*rest && count < 128) wide[count++] = scalar(&rest);
        addnwstr(wide, count);
    }
}

void cd_show(int row, int column) {
    static int shown = -1;
    int wanted = row >= 0;
    if (wanted != shown) { curs_set(wanted); shown = wanted; }
    if (wanted) move(row, column);
    refresh();
}

static int kind_of(int code) {
    switch (code) {
    case KEY_UP: return CD_KEY_UP;
    case KEY_DOWN: return CD_KEY_DOWN;
    case KEY_LEFT: return CD_KEY_LEFT;
    case KEY_RIGHT: return CD_KEY_RIGHT;
    case KEY_HOME: return CD_KEY_HOME;
    case KEY_END: return CD_KEY_END;
    case KEY_PPAGE: return CD_KEY_PAGE_UP;
    case KEY_NPAGE: return CD_KEY_PAGE_DOWN;
    case KEY_BACKSPACE: return CD_KEY_BACKSPACE;
    case KEY_DC: return CD_KEY_DELETE;
    case KEY_BTAB: return CD_KEY_BACK_TAB;
    case KEY_ENTER: return CD_KEY_ENTER;
    case KEY_RESIZE: return CD_KEY_RESIZE;
    case KEY_F(1): return CD_KEY_HELP;
    case KEY_F(2): return CD_KEY_HINT;
    default: return CD_KEY_NONE;
    }
}

cd_key cd_read(void) {
    cd_key key = {CD_KEY_NONE, 0, 0, 0};
    wint_t code = 0;
    errno = 0;
    int result = get_wch(&code);
    if (result == ERR) {
        /* An interrupted read is tried again by whoever asks; anything else is a terminal that has gone. */
        key.kind = errno == EINTR ? CD_KEY_NONE : CD_KEY_END_OF_INPUT;
    } else if (result == KEY_CODE_YES) {
        key.kind = kind_of((int)code);
        if (is_pasting) key.kind = CD_KEY_NONE;
        if (code == PASTE_BEGINS || code == PASTE_ENDS) is_pasting = code == PASTE_BEGINS;
        if (code == KEY_MOUSE) {
            MEVENT event;
            if (getmouse(&event) == OK) {
                key.column = event.x;
                key.row = event.y;
                key.kind = event.bstate & BUTTON4_PRESSED ? CD_KEY_PAGE_UP
                    : event.bstate & BUTTON5_PRESSED      ? CD_KEY_PAGE_DOWN
                                                          : CD_KEY_MOUSE;
            }
        }
    } else if (is_pasting) {
        key.kind = CD_KEY_PASTED;
        key.character = (unsigned)code;
    } else {
        switch (code) {
        case 21: key.kind = CD_KEY_CLEAR; break;
        case 26: key.kind = CD_KEY_UNDO; break;
        case 27: key.kind = CD_KEY_ESCAPE; break;
        case 9: key.kind = CD_KEY_TAB; break;
        case 10: case 13: key.kind = CD_KEY_ENTER; break;
        case 8: case 127: key.kind = CD_KEY_BACKSPACE; break;
        case 3: key.kind = CD_KEY_END_OF_INPUT; break;
        default: key.kind = code < 32 ? CD_KEY_NONE : CD_KEY_CHARACTER; key.character = (unsigned)code;
        }
    }
    return key;
}

int cd_spawn_on_terminal(const char *path, char *const arguments[], char *const environment[], int columns, int rows, int *fd) {
    struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
    pid_t child = forkpty(fd, NULL, NULL, &size);
    if (child == 0) {
        /* Whoever starts this may have signals blocked or ignored; the program must meet them as from a shell. */
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
        execve(path, arguments, environment);
        _exit(127);
    }
    return child;
}

int cd_lock(int fd) {
    /* A sitting that is just ending, or was just killed, gives its lock up a moment later: a fifth of a second is given. */
    for (int tries = 0; tries < 20; tries++) {
        if (flock(fd, LOCK_EX | LOCK_NB) == 0) return 1;
        if (errno != EWOULDBLOCK && errno != EINTR) return -1;
        nanosleep(&(struct timespec){0, 10 * 1000 * 1000}, NULL);
    }
    return 0;
}
