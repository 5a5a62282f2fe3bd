/* The calls by which a program reads and writes files, with a fault at the nth of them.
 *
 * Loaded before the C library, so that SQLite and Python call these. Only files beneath a folder
 * are meant, and nothing happens before faults_arm. A cut of the power is told as disks know it:
 * what was written is there only once it was synced, names only once their folder was; of what was
 * not, nothing is there (seed 0) or any part of it, in any order and with sectors torn.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { NOTHING, KILL, TORN, FULL, FAIL, POWER };          /* kinds of faults */
enum { WRITE = 1, SYNC = 2, NAME = 4, OPEN = 8, TRUNC = 16, READ = 32, GROW = 64 };
enum { GO_ON, REFUSE };

#define FDS 4096
#define MOST 65536
#define SECTOR 512

static struct { dev_t dev; ino_t ino; int fd; } files[FDS]; /* fd: our own, never closed */
static int file_count, followed[FDS];                        /* fd -> its place in files + 1 */

static struct {
    int what;        /* WRITE, TRUNC or NAME */
    int file;        /* place in files; for names that of their folder is in dev, ino */
    dev_t dev; ino_t ino;
    off_t at, old_size, new_size;
    char *old, *new;
    size_t old_length, new_length;
    char *path, *from, *grave;  /* to undo: path goes away, to from if there is one; grave comes */
    int is_synced;
} done[MOST];
static int done_count, graves;

static int kind, is_often, is_armed;
static long at, count;
static unsigned long seed;
static char folder[PATH_MAX], yard[PATH_MAX];

static void die(void) { syscall(SYS_kill, getpid(), SIGKILL); for (;;) pause(); }

static unsigned long chance(void)
{
    seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17;
    return seed;
}

static int is_ours(const char *path)
{
    size_t length = strlen(folder);
    return is_armed && path && path[0] == '/' && !strncmp(path, folder, length)
        && (path[length] == '/' || !path[length]);
}

static int file_of(int fd) { return is_armed && fd >= 0 && fd < FDS ? followed[fd] : 0; }

/* --- what a disk knows after a cut of the power --- */

static void write_whole(int fd, const char *bytes, size_t length, off_t where)
{
    while (length > 0) {
        ssize_t n = syscall(SYS_pwrite64, fd, bytes, length, where);
        if (n <= 0) return;
        bytes += n; length -= n; where += n;
    }
}

static void undo_name(int n)
{
    if (done[n].from) syscall(SYS_renameat2, AT_FDCWD, done[n].path, AT_FDCWD, done[n].from, 0);
    else if (done[n].path && !done[n].grave) syscall(SYS_unlinkat, AT_FDCWD, done[n].path, 0);
    if (done[n].grave)
        syscall(SYS_renameat2, AT_FDCWD, done[n].grave, AT_FDCWD, done[n].path, 0);
}

void faults_cut(void)
{
    is_armed = 0;
    for (int n = done_count - 1; n >= 0; n--)
        if (done[n].what != NAME && !done[n].is_synced) {
            write_whole(files[done[n].file].fd, done[n].old, done[n].old_length, done[n].at);
            if (syscall(SYS_ftruncate, files[done[n].file].fd, done[n].old_size)) {}
        }
    for (int n = 0; seed && n < done_count; n++) {
        int fd = done[n].what == NAME ? 0 : files[done[n].file].fd;
        if (done[n].what == NAME || done[n].is_synced || chance() % 2) continue;
        if (done[n].what == TRUNC) {
            if (syscall(SYS_ftruncate, fd, done[n].new_size)) {}
        } else {
            size_t length = done[n].new_length;
            if (chance() % 4 == 0) length = length / SECTOR / 2 * SECTOR;
            write_whole(fd, done[n].new, length, done[n].at);
        }
    }
    int names = 0;
    for (int n = 0; n < done_count; n++) names += done[n].what == NAME && !done[n].is_synced;
    int lost = !names ? 0 : seed ? (int)(chance() % (names + 1)) : names;
    for (int n = done_count - 1; n >= 0 && lost > 0; n--)
        if (done[n].what == NAME && !done[n].is_synced) { undo_name(n); lost--; }
    die();
}

static size_t read_back(int fd, char **bytes, size_t length, off_t where)
{
    *bytes = malloc(length + 1);
    ssize_t n = syscall(SYS_pread64, fd, *bytes, length, where);
    return n < 0 ? 0 : (size_t)n;
}

static off_t size_of(int fd) { struct stat s; return fstat(fd, &s) ? 0 : s.st_size; }

static int note(int what, int file, off_t where, size_t length)
{
    if (kind != POWER || !file || done_count >= MOST || files[file - 1].fd < 0) return -1;
    int n = done_count++;
    done[n].what = what;
    done[n].file = file - 1;
    done[n].at = where;
    done[n].old_size = size_of(files[file - 1].fd);
    done[n].old_length = read_back(files[file - 1].fd, &done[n].old, length, where);
    return n;
}

static void note_new(int n, ssize_t written)
{
    if (n < 0 || written < 0) return;
    int fd = files[done[n].file].fd;
    done[n].new_size = size_of(fd);
    if (done[n].what == WRITE)
        done[n].new_length = read_back(fd, &done[n].new, (size_t)written, done[n].at);
}

static void note_name(const char *path, const char *from, char *grave)
{
    if (kind != POWER || done_count >= MOST) return;
    char above[PATH_MAX];
    struct stat s;
    snprintf(above, sizeof above, "%s", path);
    char *slash = strrchr(above, '/');
    if (!slash) return;
    *slash = 0;
    if (stat(above, &s)) return;
    int n = done_count++;
    done[n].what = NAME;
    done[n].dev = s.st_dev; done[n].ino = s.st_ino;
    done[n].path = strdup(path);
    done[n].from = from ? strdup(from) : NULL;
    done[n].grave = grave;
}

/* Keep a file that is about to lose its name, so that it can come back. */
static char *bury(const char *path)
{
    char grave[PATH_MAX + 32];
    if (kind != POWER) return NULL;
    snprintf(grave, sizeof grave, "%s/%d", yard, graves++);
    if (syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, grave, 0)) return NULL;
    return strdup(grave);
}

static void note_sync(int fd)
{
    struct stat s;
    if (kind != POWER || fstat(fd, &s)) return;
    for (int n = 0; n < done_count; n++) {
        if (done[n].what == NAME) done[n].is_synced |= done[n].dev == s.st_dev && done[n].ino == s.st_ino;
        else done[n].is_synced |= files[done[n].file].dev == s.st_dev && files[done[n].file].ino == s.st_ino;
    }
}

static void follow(int fd)
{
    struct stat s;
    char path[64];
    if (fd < 0 || fd >= FDS || fstat(fd, &s)) return;
    for (int n = 0; n < file_count; n++)
        if (files[n].dev == s.st_dev && files[n].ino == s.st_ino) { followed[fd] = n + 1; return; }
    if (file_count >= FDS) return;
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    files[file_count].dev = s.st_dev; files[file_count].ino = s.st_ino;
    files[file_count].fd = kind == POWER && S_ISREG(s.st_mode)
        ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0) : -1;
    followed[fd] = ++file_count;
}

/* --- whether it is time --- */

static int counts(int what)
{
    switch (kind) {
    case TORN: return what & WRITE;
    case FULL: return what & GROW;
    case FAIL: return 1;
    default: return !(what & READ);
    }
}

static int due(int what)
{
    if (!counts(what)) return GO_ON;
    count++;
    if (kind == NOTHING || at <= 0 || (is_often ? count < at : count != at)) return GO_ON;
    if (kind == KILL) die();
    if (kind == POWER) faults_cut();
    if (kind == TORN) return REFUSE;  /* its caller writes the half of it */
    errno = kind == FULL ? ENOSPC : EIO;
    return REFUSE;
}

void faults_arm(int new_kind, long new_at, int often, unsigned long new_seed,
                const char *new_folder, const char *new_yard)
{
    kind = new_kind; at = new_at; is_often = often; seed = new_seed; count = 0;
    snprintf(folder, sizeof folder, "%s", new_folder);
    snprintf(yard, sizeof yard, "%s", new_yard);
    is_armed = 1;
}

long faults_disarm(void) { is_armed = 0; return count; }

/* --- the calls --- */

static int opened(const char *path, int flags, mode_t mode)
{
    int ours = is_ours(path), is_new = 0;
    if (ours) {
        struct stat s;
        is_new = (flags & O_CREAT) && lstat(path, &s) && errno == ENOENT;
        int what = (flags & (O_WRONLY | O_RDWR | O_CREAT)) ? OPEN : READ;
        if (is_new) what |= GROW;
        if (due(what)) return -1;
    }
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (fd >= 0 && fd < FDS) followed[fd] = 0;
    if (ours && fd >= 0) {
        if (is_new) note_name(path, NULL, NULL);
        follow(fd);
        if ((flags & O_TRUNC) && !is_new) {  /* it is empty by now: as if it had been longer */
            int n = note(TRUNC, followed[fd], 0, 0);
            note_new(n, 0);
        }
    }
    return fd;
}

#define OPENS(name)                                                       \
    int name(const char *path, int flags, ...)                            \
    {                                                                     \
        mode_t mode = 0;                                                  \
        if (flags & (O_CREAT | O_TMPFILE)) {                              \
            va_list more;                                                 \
            va_start(more, flags);                                        \
            mode = va_arg(more, mode_t);                                  \
            va_end(more);                                                 \
        }                                                                 \
        return opened(path, flags, mode);                                 \
    }
OPENS(open)
OPENS(open64)

int __open64_2(const char *path, int flags) { return opened(path, flags, 0); }
int __open_2(const char *path, int flags) { return opened(path, flags, 0); }

int close(int fd)
{
    if (fd >= 0 && fd < FDS) followed[fd] = 0;
    return (int)syscall(SYS_close, fd);
}

static ssize_t written(int fd, const void *bytes, size_t length, off_t where, int is_placed)
{
    int file = file_of(fd);
    if (file && due(WRITE | GROW)) {
        if (kind != TORN) return -1;
        if (is_placed) syscall(SYS_pwrite64, fd, bytes, length / 2, where);
        else syscall(SYS_write, fd, bytes, length / 2);
        die();
    }
    off_t start = !file || is_placed ? where : lseek(fd, 0, SEEK_CUR);
    int n = note(WRITE, file, start, length);
    ssize_t answer = is_placed ? syscall(SYS_pwrite64, fd, bytes, length, where)
                               : syscall(SYS_write, fd, bytes, length);
    note_new(n, answer);
    return answer;
}

ssize_t write(int fd, const void *bytes, size_t n) { return written(fd, bytes, n, 0, 0); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t at_) { return written(fd, b, n, at_, 1); }
ssize_t pwrite64(int fd, const void *b, size_t n, off_t at_) { return written(fd, b, n, at_, 1); }

ssize_t sendfile64(int out, int in, off_t *from, size_t length)
{
    int file = file_of(out);
    if (file && due(WRITE | GROW)) {
        if (kind != TORN) return -1;
        syscall(SYS_sendfile, out, in, from, length / 2);
        die();
    }
    off_t start = file ? lseek(out, 0, SEEK_CUR) : 0;
    int n = note(WRITE, file, start, length > (1 << 26) ? 1 << 26 : length);
    ssize_t answer = syscall(SYS_sendfile, out, in, from, length);
    note_new(n, answer);
    return answer;
}
ssize_t sendfile(int out, int in, off_t *from, size_t n) { return sendfile64(out, in, from, n); }

ssize_t read(int fd, void *bytes, size_t length)
{
    if (file_of(fd) && due(READ)) return -1;
    return syscall(SYS_read, fd, bytes, length);
}

ssize_t pread64(int fd, void *bytes, size_t length, off_t where)
{
    if (file_of(fd) && due(READ)) return -1;
    return syscall(SYS_pread64, fd, bytes, length, where);
}
ssize_t pread(int fd, void *bytes, size_t n, off_t where) { return pread64(fd, bytes, n, where); }

static int synced(int fd, long call)
{
    if (file_of(fd) && due(SYNC)) return -1;
    int answer = (int)syscall(call, fd);
    if (file_of(fd) && !answer) note_sync(fd);
    return answer;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int ftruncate64(int fd, off_t length)
{
    int file = file_of(fd);
    if (file && due(TRUNC | (length > size_of(fd) ? GROW : 0))) return -1;
    off_t size = file ? size_of(fd) : 0;
    int n = note(TRUNC, file, length, size > length ? (size_t)(size - length) : 0);
    int answer = (int)syscall(SYS_ftruncate, fd, length);
    note_new(n, 0);
    return answer;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int unlink(const char *path)
{
    if (!is_ours(path)) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (due(NAME)) return -1;
    char *grave = bury(path);
    int answer = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!answer) note_name(path, NULL, grave);
    return answer;
}

int unlinkat(int at_, const char *path, int flags)
{
    if (flags || at_ != AT_FDCWD) return (int)syscall(SYS_unlinkat, at_, path, flags);
    return unlink(path);
}

int rename(const char *from, const char *to)
{
    if (!is_ours(to)) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (due(NAME | GROW)) return -1;
    char *grave = bury(to);
    int answer = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!answer) note_name(to, from, grave);
    return answer;
}

int link(const char *from, const char *to)
{
    if (!is_ours(to)) return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (due(NAME | GROW)) return -1;
    int answer = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!answer) note_name(to, NULL, NULL);
    return answer;
}

int mkdir(const char *path, mode_t mode)
{
    if (is_ours(path) && due(NAME | GROW)) return -1;
    return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);  /* there at once, even unsynced */
}
