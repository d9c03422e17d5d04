#include "CProcess.h"

#include <sys/prctl.h>
#include <sys/resource.h>

bool cp_hide_memory(void) {
  const struct rlimit none = {0, 0};
  bool is_limited = setrlimit(RLIMIT_CORE, &none) == 0;
  bool is_hidden = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
  return is_limited && is_hidden;
}

bool cp_shows_memory(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0; }

bool cp_has_no_new_rights(void) { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1; }
