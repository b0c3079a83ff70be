#pragma once
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/// A program that runs on a terminal of its own.
typedef struct {
  /// The process, or -1 when it could not be started.
  pid_t process;
  /// The side of the terminal that a person sits at.
  int master;
  /// The program's side, held open so that the settings can be read after its end.
  int slave;
  /// Readable once the process has ended.
  int ended;
  /// How the terminal was set before the program's start.
  struct termios settings;
} TerminalProcess;

/// Starts a program on a new terminal of `rows` x `columns`, with no signal blocked.
TerminalProcess terminal_start(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns);

/// Starts a program with standard input, output and error on pipes; `streams` are this side's ends.
pid_t terminal_start_piped(
  const char *path, char *const arguments[], char *const environment[], int streams[3]);

/// Sets the window's size; the program gets its signal.
void terminal_resize(int master, int rows, int columns);
