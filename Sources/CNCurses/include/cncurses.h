#ifndef CNCURSES_H
#define CNCURSES_H

/// What came from the keyboard.
enum {
    CD_KEY_NONE = 0, CD_KEY_CHARACTER, CD_KEY_UP, CD_KEY_DOWN, CD_KEY_LEFT, CD_KEY_RIGHT, CD_KEY_HOME, CD_KEY_END,
    CD_KEY_PAGE_UP, CD_KEY_PAGE_DOWN, CD_KEY_BACKSPACE, CD_KEY_DELETE, CD_KEY_TAB, CD_KEY_BACK_TAB, CD_KEY_ENTER,
    CD_KEY_ESCAPE, CD_KEY_RESIZE, CD_KEY_MOUSE, CD_KEY_HELP, CD_KEY_HINT, CD_KEY_CLEAR, CD_KEY_UNDO,
    CD_KEY_PASTED, CD_KEY_END_OF_INPUT
};

typedef struct { int kind; unsigned int character; int column; int row; } cd_key;

/// Sets LC_CTYPE from the environment, else to C.UTF-8. Returns 0 where no UTF-8 locale is to be had.
int cd_locale(void);
/// Takes the screen, and arranges that every way out gives it back. Returns 0 where it cannot be had.
int cd_open(void);
/// Gives the screen back. May be called twice.
void cd_close(void);
void cd_size(int *columns, int *rows);
/// Begins a row anew: empty, and the next text at its start.
void cd_row(int row);
/// Puts UTF-8 `text` behind what was put last; `style` is the index of CellGrid.Style.
void cd_put(const char *text, int style);
/// Shows what has been put; the cursor at `row`, `column`, hidden for -1.
void cd_show(int row, int column);
cd_key cd_read(void);

/// A child on a new terminal of its own, for tests. Returns its process and sets `*fd`, or -1.
int cd_spawn_on_terminal(const char *path, char *const arguments[], char *const environment[], int columns, int rows, int *fd);
/// Locks a whole file for this process: 1 locked, 0 somebody else has it, -1 error.
int cd_lock(int fd);

#endif
