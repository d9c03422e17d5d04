/// What the C files of this target know of each other.
#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>

/// Takes the signals over and notes the terminal's modes; before ncurses looks at either.
void cn_signals_begin(void);
void cn_signals_end(void);
/// Keeps the bytes that a crash sends to give the terminal back.
void cn_signals_keep(const char *bytes);

#endif
