#define _GNU_SOURCE
#include "CNcurses.h"
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int awaited[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
static const int deadly[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
enum { AWAITED = sizeof awaited / sizeof *awaited, DEADLY = sizeof deadly / sizeof *deadly };

static struct sigaction before_awaited[AWAITED], before_deadly[DEADLY];
static volatile sig_atomic_t came[AWAITED];
static int wake[2] = {-1, -1};

static char last_bytes[512];
static volatile sig_atomic_t last_count;
static struct termios found;
static char handler_stack[65536];

static void catch(int signal, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, before);
}

static void note(int signal) {
  int error = errno;
  for (int i = 0; i < AWAITED; i++)
    if (awaited[i] == signal) came[i] = 1;
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = error;
}

/// Only calls that are safe in a handler; every other signal is held back meanwhile.
static void give_back_and_die(int signal) {
  ssize_t ignored = write(STDOUT_FILENO, last_bytes, (size_t)last_count);
  (void)ignored;
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  catch(signal, SIG_DFL, 0, NULL);
  raise(signal);
}

void cn_signals_begin(void) {
  tcgetattr(STDIN_FILENO, &found);
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) wake[0] = wake[1] = -1;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < AWAITED; i++) {
    came[i] = 0;
    catch(awaited[i], note, SA_RESTART, &before_awaited[i]);
    if (before_awaited[i].sa_handler == SIG_IGN && awaited[i] != SIGWINCH)
      sigaction(awaited[i], &before_awaited[i], NULL);
  }
  for (int i = 0; i < DEADLY; i++) catch(deadly[i], give_back_and_die, SA_ONSTACK, &before_deadly[i]);
}

void cn_signals_end(void) {
  for (int i = 0; i < AWAITED; i++) sigaction(awaited[i], &before_awaited[i], NULL);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before_deadly[i], NULL);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
}

void cn_signals_keep(const char *bytes) {
  size_t count = strlen(bytes);
  if (count > sizeof last_bytes) count = sizeof last_bytes;
  memcpy(last_bytes, bytes, count);
  last_count = (sig_atomic_t)count;
}

static int taken(int signal) {
  for (int i = 0; i < AWAITED; i++)
    if (awaited[i] == signal && came[i]) {
      came[i] = 0;
      return 1;
    }
  return 0;
}

int cn_take_signals(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
  int ends = taken(SIGTERM) | taken(SIGHUP) | taken(SIGINT);
  return (ends ? CN_END : 0) | (taken(SIGWINCH) ? CN_RESIZE : 0) | (taken(SIGTSTP) ? CN_STOP : 0) |
         (taken(SIGCONT) ? CN_CONTINUE : 0);
}

int cn_wait(int milliseconds) {
  struct pollfd ends[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  int ready = poll(ends, 2, milliseconds);
  if (ready < 0) return errno == EINTR ? CN_SIGNAL : CN_CLOSED;
  if (ends[1].revents) return CN_SIGNAL;
  if (ends[0].revents & POLLIN) return CN_INPUT;
  return ends[0].revents ? CN_CLOSED : CN_TIME_UP;
}

int cn_read(uint8_t *bytes, int room) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)room);
  if (count > 0) return (int)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

int64_t cn_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// A shell without job control has SIGTSTP ignored: nobody could continue us.
static bool may_stop(void) {
  for (int i = 0; i < AWAITED; i++)
    if (awaited[i] == SIGTSTP) return before_awaited[i].sa_handler != SIG_IGN;
  return false;
}

void cn_stop(bool whole_job) {
  if (!may_stop()) return;
  signal(SIGTSTP, SIG_DFL);
  if (whole_job) kill(0, SIGTSTP);
  else raise(SIGTSTP);
  catch(SIGTSTP, note, SA_RESTART, NULL);
  taken(SIGCONT);
}

static void pass_over(int signal) { (void)signal; }

/// A handler rather than SIG_IGN, which the other program would inherit.
void cn_lend(bool begins) {
  if (begins) {
    catch(SIGINT, pass_over, SA_RESTART, NULL);
    catch(SIGQUIT, pass_over, SA_RESTART, NULL);
    if (may_stop()) signal(SIGTSTP, SIG_DFL);
  } else {
    catch(SIGINT, note, SA_RESTART, NULL);
    catch(SIGQUIT, give_back_and_die, SA_ONSTACK, NULL);
    if (may_stop()) catch(SIGTSTP, note, SA_RESTART, NULL);
    taken(SIGCONT);
  }
}
