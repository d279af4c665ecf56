#ifndef CSIGNALS_H
#define CSIGNALS_H

/// From now on SIGINT and SIGTERM are written down, one byte with its number for each, and end nothing.
/// Returns the descriptor to read them from, or -1.
int cs_listen(void);
/// Both do again what they do by themselves, and whoever reads from `descriptor` finds its end.
void cs_leave(void);
/// Ends the program by `number`, as if nobody had ever listened for it.
void cs_end(int number);

#endif
