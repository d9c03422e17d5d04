#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <ncursesw/curses.h>
#include <wchar.h>

void cn_clear_row(int row) {
  attrset(A_NORMAL);
  move(row, 0);
  clrtoeol();
}

static attr_t look(int looks) {
  attr_t attributes = looks & CN_BOLD ? A_BOLD : A_NORMAL;
  if (looks & CN_DIM) attributes |= A_DIM;
  if (looks & CN_REVERSE) attributes |= A_REVERSE;
  if (looks & CN_UNDERLINE) attributes |= A_UNDERLINE;
  return attributes;
}

void cn_put(int row, int column, const uint32_t *scalars, int count, int columns, int looks, int colour) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  int width = wcwidth(text[0]);
  if (width < 1 || width > columns) wcscpy(text, cn_is_utf8() ? L"\uFFFD" : L"?"), width = 1;
  short pair = colour < 0 ? 0 : (short)(colour + 1);
  cchar_t cell;
  if (setcchar(&cell, text, look(looks), pair, NULL) != OK) return;
  mvadd_wch(row, column, &cell);
  if (width < columns) cn_put(row, column + 1, (uint32_t[]){' '}, 1, 1, looks, colour);
}
