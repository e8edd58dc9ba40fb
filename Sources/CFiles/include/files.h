#pragma once

/// The flag with which a folder is opened on the way to another; it need not be readable where the system can do with less.
int open_in_passing(void);

/// Gives a file of a folder another name where nothing stands under that; -1 with ENOSYS where the system cannot.
int file_moves_to_free_name(int folder, const char *name, const char *other);

/// Has two files of a folder change places; -1 with ENOSYS where the system cannot.
int files_change_places(int folder, const char *one, const char *other);
