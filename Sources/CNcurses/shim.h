#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <sys/select.h>
#include <term.h>

/* Swift 6 rejects the library's mutable globals: one function for each that is needed. */
static inline int curses_columns(void) { return COLS; }
static inline int curses_lines(void) { return LINES; }
static inline int curses_colors(void) { return COLORS; }
static inline WINDOW *curses_current(void) { return curscr; }
static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_has_colors(void) { return has_colors(); }
/* Declared only with _XOPEN_SOURCE set before any header, which Swift does not do. */
extern int wcwidth(wchar_t);
static inline int terminal_width(wchar_t character) { return wcwidth(character); }
// Nonzero where the terminal can underline.
static inline int curses_can_underline(void) { return enter_underline_mode != 0; }
static inline const char *curses_exit_attributes(void) { return exit_attribute_mode; }
static inline const char *curses_cursor_normal(void) { return cursor_normal; }
static inline const char *curses_leave_screen(void) { return exit_ca_mode; }
static inline int curses_can_move(void) { return cursor_address != 0; }
/* Waits for input: 1 when there is some, 0 when the time is over, -1 after a signal that `mask` lets
   in. A negative time waits for ever. */
static inline int terminal_wait(int descriptor, int milliseconds, const sigset_t *mask) {
  fd_set set;
  FD_ZERO(&set);
  FD_SET(descriptor, &set);
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  return pselect(descriptor + 1, &set, 0, 0, milliseconds < 0 ? 0 : &time, mask);
}
