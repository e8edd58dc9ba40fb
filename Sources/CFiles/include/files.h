#pragma once

/// The flag with which a folder is opened on the way to another; it need not be readable where the system can do with less.
int open_in_passing(void);

/// Has two files of a folder change places; -1 with ENOSYS where the system cannot.
int files_change_places(int folder, const char *one, const char *other);
