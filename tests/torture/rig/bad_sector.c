/* Preloaded into a child: the disk does not give back one page of one file (BAD_SECTOR=inode:offset:bytes). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether a read begins in the page; one that begins before it ends there, as the kernel's does. */
static int is_bad(int fd, off64_t at, size_t *count)
{
    static long long inode = -1, start, bytes;
    struct stat64 found;
    int before = errno;

    if (inode < 0 && sscanf(getenv("BAD_SECTOR"), "%lld:%lld:%lld", &inode, &start, &bytes) != 3)
        abort();
    if (at < 0 || fstat64(fd, &found) || (long long)found.st_ino != inode
        || at >= start + bytes || at + (off64_t)*count <= start) {
        errno = before;
        return 0;
    }
    if (at < start) {
        *count = start - at;
        errno = before;
        return 0;
    }
    errno = EIO;
    return 1;
}

ssize_t pread64(int fd, void *to, size_t count, off64_t at)
{
    static ssize_t (*real)(int, void *, size_t, off64_t);

    if (!real)
        real = dlsym(RTLD_NEXT, "pread64");
    return is_bad(fd, at, &count) ? -1 : real(fd, to, count, at);
}

ssize_t pread(int fd, void *to, size_t count, off_t at)
{
    return pread64(fd, to, count, at);
}

ssize_t read(int fd, void *to, size_t count)
{
    static ssize_t (*real)(int, void *, size_t);
    int before = errno;
    off64_t at = lseek64(fd, 0, SEEK_CUR);

    errno = before;
    if (!real)
        real = dlsym(RTLD_NEXT, "read");
    return is_bad(fd, at, &count) ? -1 : real(fd, to, count);
}
