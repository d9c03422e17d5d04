/// What Swift cannot say to ncurses by itself: no type, macro or variable of ncurses is seen through here.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  CN_OPENED = 0,
  /// Input or output is no terminal.
  CN_NO_TERMINAL = 1,
  /// TERM is unset or not described on this computer.
  CN_UNKNOWN = 2,
  /// The terminal cannot move its cursor.
  CN_CANNOT_SHOW = 3,
};

/// Prepares the terminal; nothing is shown before the first cn_refresh.
int cn_open(void);
/// Gives the terminal back as it was found; does nothing the second time.
void cn_close(void);
/// Leaves the screen for a while; the next cn_refresh takes it again.
void cn_leave(void);

bool cn_is_utf8(void);
/// Whether the locale has this character at all.
bool cn_can_show(uint32_t scalar);
int cn_columns(void);
int cn_rows(void);
/// Takes over the size the terminal has now; true if that is another.
bool cn_resize(void);
/// What a key sends ("kcuu1"), or NULL.
const char *cn_key(const char *capability);

enum { CN_BOLD = 1, CN_DIM = 2, CN_REVERSE = 4, CN_UNDERLINE = 8 };

void cn_clear_row(int row);
/// How many colours the terminal has; 0 for none.
int cn_colours(void);
/// Prepares one of them for text, by its number, on the terminal's own background.
void cn_colour(int colour);
/// Puts down one letter with its marks. Colour is one that was prepared, or -1 for the terminal's own.
void cn_put(int row, int column, const uint32_t *scalars, int count, int columns, int looks, int colour);
/// Sends what has changed and puts the cursor in its place, or hides it if the row is negative.
void cn_refresh(int row, int column);
/// Lets the next cn_refresh send everything.
void cn_forget(void);

enum { CN_TIME_UP = 0, CN_INPUT = 1, CN_SIGNAL = 2, CN_CLOSED = 3 };

/// Waits for input or a signal; a negative time waits for ever.
int cn_wait(int milliseconds);
/// Reads what was typed: how many bytes, 0 for none just now, -1 when the terminal is gone.
int cn_read(uint8_t *bytes, int room);
int64_t cn_milliseconds(void);

enum { CN_END = 1, CN_RESIZE = 2, CN_STOP = 4, CN_CONTINUE = 8 };

/// Which signals have come since the last call.
int cn_take_signals(void);
/// Stops this process, or all of its job, until it is continued.
void cn_stop(bool whole_job);
/// While another program has the terminal, Ctrl-C and Ctrl-\ there do not end this one, and Ctrl-Z stops both.
void cn_lend(bool begins);

#endif
