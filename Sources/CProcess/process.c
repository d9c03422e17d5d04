#define _GNU_SOURCE
#include "CProcess.h"

#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/xattr.h>
#include <unistd.h>

/// What the person sets of Swift's runtime has no say in a program that has another account's right. It runs before the
/// constructors of Swift and of libdispatch, which read it, where they are in the program's own file.
__attribute__((constructor(101))) static void forget_settings(void) {
  if (!getauxval(AT_SECURE) || !environ) return;
  char **kept = environ;
  for (char **each = environ; *each; each++) {
    if (strncmp(*each, "SWIFT_", 6) != 0 && strncmp(*each, "LIBDISPATCH_", 12) != 0) *kept++ = *each;
  }
  *kept = NULL;
}

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

bool cp_has_access_list(const char *path) { return getxattr(path, "system.posix_acl_access", NULL, 0) >= 0; }
