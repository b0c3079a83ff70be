#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utmp.h>

// One start at a time: a descriptor made for one child must not leak into another that starts in
// the same moment, or its end would never be seen.
static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

static void run(const char *path, char *const arguments[], char *const environment[]) {
  // A test's thread blocks signals, and a child inherits that: a blocked SIGWINCH never arrives.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  closefrom(3);
  execvpe(path, arguments, environment);
  _exit(127);
}

TerminalProcess terminal_start(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns
) {
  TerminalProcess started = {.process = -1, .master = -1, .slave = -1, .ended = -1};
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  pthread_mutex_lock(&starting);
  if (openpty(&started.master, &started.slave, NULL, NULL, &size) == 0) {
    fcntl(started.master, F_SETFD, FD_CLOEXEC);
    fcntl(started.master, F_SETFL, O_NONBLOCK);
    fcntl(started.slave, F_SETFD, FD_CLOEXEC);
    tcgetattr(started.slave, &started.settings);
    started.process = fork();
    if (started.process == 0) {
      login_tty(started.slave);
      run(path, arguments, environment);
    }
    started.ended = (int)syscall(SYS_pidfd_open, started.process, 0);
  }
  pthread_mutex_unlock(&starting);
  return started;
}

pid_t terminal_start_piped(
  const char *path, char *const arguments[], char *const environment[], int streams[3]
) {
  int input[2], output[2], errors[2];
  // A program that does not read its input must not end the tests.
  signal(SIGPIPE, SIG_IGN);
  pthread_mutex_lock(&starting);
  pid_t process = -1;
  if (pipe2(input, O_CLOEXEC) == 0 && pipe2(output, O_CLOEXEC) == 0
      && pipe2(errors, O_CLOEXEC) == 0) {
    process = fork();
    if (process == 0) {
      dup2(input[0], 0);
      dup2(output[1], 1);
      dup2(errors[1], 2);
      run(path, arguments, environment);
    }
    close(input[0]);
    close(output[1]);
    close(errors[1]);
    fcntl(input[1], F_SETFL, O_NONBLOCK);
    streams[0] = input[1];
    streams[1] = output[0];
    streams[2] = errors[0];
  }
  pthread_mutex_unlock(&starting);
  return process;
}

void terminal_resize(int master, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  ioctl(master, TIOCSWINSZ, &size);
}
