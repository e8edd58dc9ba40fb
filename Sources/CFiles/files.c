#define _GNU_SOURCE

#include "files.h"

#include <errno.h>
#include <fcntl.h>
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

int open_in_passing(void) {
#ifdef O_PATH
  return O_PATH;
#else
  return O_RDONLY;
#endif
}

enum { keeping_what_is_there = 1, exchanging = 2 };

static int rename_in(int folder, const char *one, const char *other, int how) {
#ifdef SYS_renameat2
  return (int)syscall(SYS_renameat2, folder, one, folder, other, how);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int file_moves_to_free_name(int folder, const char *name, const char *other) {
  return rename_in(folder, name, other, keeping_what_is_there);
}

int files_change_places(int folder, const char *one, const char *other) {
  return rename_in(folder, one, other, exchanging);
}
