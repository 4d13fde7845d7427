/* Runs the topics that the arguments name, or all of them, and reports. */
#include "check.h"
#include <unistd.h>

int failures, checks, rank, size;

static int skipped;
static const char *current = "";

void failed(const char *file, int line, const char *what)
{
    /* A fault in a loop is told once or twice, not a thousand times. */
    if (++failures <= 40) {
        printf("failed: %s:%d (rank %d of %d): %s\n", file, line, rank, size, what);
        fflush(stdout);
    }
}

void not_equal(const char *file, int line, const char *what, long long actual, long long expected)
{
    char text[512];
    snprintf(text, sizeof text, "%s is %lld, not %lld", what, actual, expected);
    failed(file, line, text);
}

void skip(const char *what, const char *why)
{
    skipped++;
    if (rank == 0) {
        printf("skipped: %s: %s: %s\n", current, what, why);
        fflush(stdout);
    }
}

int class_of(int code)
{
    int class = -1;
    OK(MPI_Error_class(code, &class));
    return class;
}

int refused(const char *file, int line, int code, const char *what)
{
    if (code == MPI_SUCCESS)
        return 0;
    if (class_of(code) == MPI_ERR_UNSUPPORTED_OPERATION)
        skip(what, "the library does not have it");
    else
        not_equal(file, line, what, class_of(code), MPI_SUCCESS);
    return 1;
}

int library_has(int version, int subversion)
{
    int major, minor;
    OK(MPI_Get_version(&major, &minor));
    return major > version || (major == version && minor >= subversion);
}

int library_is(const char *name, const char *version)
{
    static char text[MPI_MAX_LIBRARY_VERSION_STRING];
    int length;
    OK(MPI_Get_library_version(text, &length));
    const char *found = strstr(text, name);
    if (!found)
        return 0;
    found += strlen(name);
    found += strspn(found, ": \tv");
    return strncmp(found, version, strlen(version)) == 0;
}

int library_fault(const char *name, const char *version, const char *what)
{
    char why[128];
    if (!library_is(name, version))
        return 0;
    snprintf(why, sizeof why, "a fault of %s %s itself", name, version);
    skip(what, why);
    return 1;
}

int main(int argc, char **argv)
{
    struct topic {
        const char *name;
        void (*body)(void);
    };
#define ENTRY(topic) {#topic, topic},
    const struct topic topics[] = {TOPICS(ENTRY)};
    int level, version, subversion, length;
    char library[MPI_MAX_LIBRARY_VERSION_STRING];
    MPI_Comm parent;
    // A launcher mixes the ranks' pieces, and a guest's C library keeps but 1 KiB: what is said goes out at once at the end.
    setvbuf(stdout, NULL, _IOFBF, 1 << 16);
    OK(MPI_Init_thread(&argc, &argv, MPI_THREAD_MULTIPLE, &level));
    OK(MPI_Comm_rank(MPI_COMM_WORLD, &rank));
    OK(MPI_Comm_size(MPI_COMM_WORLD, &size));
    OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN));
    OK(MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN));
    CHECK(level == MPI_THREAD_SINGLE || level == MPI_THREAD_FUNNELED || level == MPI_THREAD_SERIALIZED ||
          level == MPI_THREAD_MULTIPLE);
    OK(MPI_Comm_get_parent(&parent));
    if (parent != MPI_COMM_NULL) {
        /* A child that the topic of processes has started. */
        processes();
        OK(MPI_Finalize());
        return failures != 0;
    }
    OK(MPI_Get_version(&version, &subversion));
    OK(MPI_Get_library_version(library, &length));
    library[strcspn(library, "\n,")] = 0;
    if (rank == 0)
        printf("program of MPI %d.%d, library of MPI %d.%d: %s\n", MPI_VERSION, MPI_SUBVERSION, version, subversion,
               library);
    for (int i = 0; i < LENGTH(topics); i++) {
        int wanted = argc == 1;
        for (int a = 1; a < argc; a++)
            wanted |= strcmp(argv[a], topics[i].name) == 0;
        if (!wanted)
            continue;
        current = topics[i].name;
        /* Should the next topic crash, this tells which it was. */
        if (rank == 0) {
            printf("topic: %s\n", current);
            fflush(stdout);
        }
        topics[i].body();
        OK(MPI_Barrier(MPI_COMM_WORLD));
    }
    OK(MPI_Finalize());
    printf("done: rank %d of %d: %d checks, %d failed, %d skipped\n", rank, size, checks, failures, skipped);
    fflush(stdout);
    return failures != 0;
}
