#define _GNU_SOURCE
#include "CProcess.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

bool cp_hide_memory(void) {
  const struct rlimit none = {0, 0};
  bool is_limited = setrlimit(RLIMIT_CORE, &none) == 0;
  bool is_hidden = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
  return is_limited && is_hidden;
}

bool cp_shows_memory(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0; }

bool cp_has_no_new_rights(void) { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1; }

bool cp_become_user(uid_t user) {
  uid_t real, effective, saved;
  return setresuid(user, user, user) == 0 && getresuid(&real, &effective, &saved) == 0 && real == user &&
         effective == user && saved == user;
}

bool cp_become_group(gid_t group) {
  gid_t real, effective, saved;
  return setresgid(group, group, group) == 0 && getresgid(&real, &effective, &saved) == 0 && real == group &&
         effective == group && saved == group;
}
