/// What Linux can be asked about a process or a file and Swift cannot say: functions with a varying number of arguments,
/// and those that only Linux has.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stdbool.h>
#include <sys/types.h>

/// What is in this process's memory is written to no core dump, and no other process of the account may look into it.
/// False where the kernel does not have it so. What the process is allowed to must not change afterwards, or it is
/// asked again: the kernel forgets it then.
bool cp_hide_memory(void);

/// Whether this process leaves a core dump where it crashes, or can be looked into.
bool cp_shows_memory(void);

/// Whether programs that this process starts, and it was itself, get no rights from their files' modes.
bool cp_has_no_new_rights(void);

/// Makes the real, the effective and the saved user or group one, for good unless it is root; false where they are not.
bool cp_become_user(uid_t user);
bool cp_become_group(gid_t group);

/// Whether a list says of single accounts what they may do to a file (acl(5)), so that its group's bits are not its
/// group's alone.
bool cp_has_access_list(const char *path);

#endif
