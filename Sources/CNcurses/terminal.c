#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool utf8, shown;
static char taking[128], leaving[128];

static bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// A locale that was not set, is not installed or is plain "C" says nothing about the terminal: UTF-8 then.
static void choose_locale(void) {
  const char *set = setlocale(LC_CTYPE, "");
  bool says_nothing = !set || strcmp(set, "C") == 0 || strcmp(set, "POSIX") == 0;
  if (says_nothing && !setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_GB.UTF-8");
  utf8 = locale_is_utf8();
}

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Adds a capability without its padding, which a crash has no time for.
static void add(char *bytes, size_t room, const char *value) {
  size_t count = strlen(bytes);
  while (value && *value && count + 1 < room) {
    const char *end = value[0] == '$' && value[1] == '<' ? strchr(value, '>') : NULL;
    if (end) value = end + 1;
    else bytes[count++] = *value++;
  }
  bytes[count] = 0;
}

/// What is sent on taking the screen and on leaving it, apart from what ncurses sends; and after a crash.
static void prepare_bytes(void) {
  bool extras = capability("kmous") != NULL;
  char crash[400] = "";
  taking[0] = leaving[0] = 0;
  add(taking, sizeof taking, capability("smkx"));
  if (extras) add(taking, sizeof taking, "\033[?2004h\033[?1000h\033[?1006h");
  if (extras) add(leaving, sizeof leaving, "\033[?1006l\033[?1000l\033[?2004l");
  add(leaving, sizeof leaving, capability("rmkx"));
  add(crash, sizeof crash, capability("sgr0"));
  add(crash, sizeof crash, leaving);
  add(crash, sizeof crash, capability("cnorm"));
  add(crash, sizeof crash, capability("rmcup") ? capability("rmcup") : "\r\n");
  cn_signals_keep(crash);
}

static void send(const char *bytes) {
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

/// Rows that have moved are drawn anew. Where ncurses may scroll them instead, screen readers cannot follow, and some
/// emulators do not know what it asks for.
static void never_scroll(void) {
  change_scroll_region = scroll_forward = scroll_reverse = parm_index = parm_rindex = NULL;
  insert_line = delete_line = parm_insert_line = parm_delete_line = NULL;
}

static void colours(void) {
  if (!has_colors()) return;
  start_color();
  use_default_colors();
}

static int open_terminal(void) {
  int problem = 0;
  choose_locale();
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK) return CN_UNKNOWN;
  if (!capability("cup")) return CN_CANNOT_SHOW;
  use_tioctl(TRUE);
  cn_signals_begin();
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    cn_signals_end();
    return CN_CANNOT_SHOW;
  }
  never_scroll();
  prepare_bytes();
  raw();
  noecho();
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  colours();
  static bool registered;
  if (!registered) registered = atexit(cn_close) == 0;
  return CN_OPENED;
}

int cn_open(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NO_TERMINAL;
  // A program that was given another account's right has that account's store open. The description of the terminal is
  // then the machine's, and none that the person has written: ncurses would look for one in these places.
  if (!getauxval(AT_SECURE)) return open_terminal();
  const char *variables[] = {"TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) unsetenv(variables[i]);
  const char *home = getenv("HOME");
  char *kept = home ? strdup(home) : NULL;
  unsetenv("HOME");
  int opened = open_terminal();
  if (kept) setenv("HOME", kept, 1);
  free(kept);
  return opened;
}

void cn_leave(void) {
  if (!shown) return;
  shown = false;
  endwin();
  send(leaving);
}

void cn_close(void) {
  if (!screen) return;
  cn_leave();
  cn_signals_keep("");
  cn_signals_end();
  delscreen(screen);
  screen = NULL;
}

bool cn_is_utf8(void) { return utf8; }
bool cn_can_show(uint32_t scalar) { return wcwidth((wchar_t)scalar) >= 0; }
int cn_columns(void) { return screen ? COLS : 0; }
int cn_rows(void) { return screen ? LINES : 0; }
int cn_colours(void) { return screen && has_colors() ? COLORS : 0; }
void cn_colour(int colour) { init_pair((short)(colour + 1), (short)colour, -1); }
const char *cn_key(const char *name) { return capability(name); }

bool cn_resize(void) {
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) != 0 || !now.ws_row || !now.ws_col) return false;
  if (now.ws_row == LINES && now.ws_col == COLS) return false;
  resizeterm(now.ws_row, now.ws_col);
  clearok(curscr, TRUE);
  return true;
}

void cn_forget(void) { clearok(curscr, TRUE); }

void cn_refresh(int row, int column) {
  if (!shown) send(taking);
  shown = true;
  curs_set(row < 0 ? 0 : 1);
  if (row >= 0) move(row, column);
  refresh();
}
