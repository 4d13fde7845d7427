/* What a guest was not given: files outside its directories, its host's environment, MPI's files. Not an MPI matter alone:
 * whatever is opened, read or written goes through the host.
 *
 *     sandbox DIRECTORY SECRET
 *
 * DIRECTORY is given to the guest, SECRET is the name of a file beside it. Prints what it could get at. */
#include <dirent.h>
#include <fcntl.h>
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char path[1024];
static int got;

static const char *in(const char *directory, const char *rest, const char *name)
{
    snprintf(path, sizeof path, "%s/%s%s", directory, rest, name);
    return path;
}

static void try(const char *file)
{
    int descriptor = open(file, O_RDONLY);
    struct stat about;
    if (descriptor >= 0) {
        printf("got at: read %s\n", file);
        got++;
        close(descriptor);
    }
    if (stat(file, &about) == 0) {
        printf("got at: stat %s\n", file);
        got++;
    }
    descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND, 0666);
    if (descriptor >= 0) {
        printf("got at: write %s\n", file);
        got++;
        close(descriptor);
    }
}

int main(int argc, char **argv)
{
    char own[1024], other[1024];
    if (argc < 3)
        return 2;
    MPI_Init(NULL, NULL);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    const char *directory = argv[1], *secret = argv[2];
    try("/etc/passwd");
    try("/proc/self/environ");
    try("/dev/null");
    try("../etc/passwd");
    try(in(directory, "../", secret));
    try(in(directory, "./../", secret));
    try(in(directory, "inside/../../", secret));
    try(in(directory, "link", ""));
    try(in(directory, "link-to-folder/", secret));
    try(in(directory, "../../../../../../../../../../etc/passwd", ""));
    /* Its own file is there, and may not leave. */
    snprintf(own, sizeof own, "%s/own", directory);
    FILE *file = fopen(own, "w");
    if (!file || fputs("mine\n", file) < 0 || fclose(file) != 0) {
        printf("its own file cannot be written\n");
        return 3;
    }
    snprintf(other, sizeof other, "%s/../moved", directory);
    if (rename(own, other) == 0)
        printf("got at: moved a file out\n"), got++;
    if (link(own, other) == 0)
        printf("got at: linked a file out\n"), got++;
    if (symlink("/etc/passwd", in(directory, "made-link", "")) == 0)
        try(path);
    snprintf(other, sizeof other, "../%s", secret);
    if (symlink(other, in(directory, "made-link-up", "")) == 0)
        try(path);
    for (const char *const *name = (const char *const[]){"HOME", "PATH", "USER", "ANYMPI_WORLD", "ANYMPI_RANK", NULL}; *name; name++)
        if (getenv(*name))
            printf("got at: environment %s\n", *name), got++;
    /* Not through MPI either. */
    MPI_File outside;
    if (MPI_File_open(MPI_COMM_SELF, in(directory, "../", secret), MPI_MODE_RDONLY, MPI_INFO_NULL, &outside) == MPI_SUCCESS)
        printf("got at: MPI_File_open\n"), got++;
    if (MPI_File_delete(in(directory, "../", secret), MPI_INFO_NULL) == MPI_SUCCESS)
        printf("got at: MPI_File_delete\n"), got++;
    printf("got at %d things\n", got);
    MPI_Finalize();
    return got != 0;
}
