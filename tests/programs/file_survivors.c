/* Ranks that write and read one file together until the last of them is killed: file_survivors FILE PID_FILE.
 *
 * The last rank writes its pid into PID_FILE when it has begun, for somebody to kill it. The others are told by the very access
 * that they are in, or by the next; closing the file comes back to them, and each says that it has survived. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PIECE = 64, PIECES = 1024 };

static char sent[PIECE * PIECES], got[PIECE * PIECES];

static void announce(const char *path) {
    char temporary[4096];
    snprintf(temporary, sizeof temporary, "%s.new", path);
    FILE *file = fopen(temporary, "w");
    if (!file) MPI_Abort(MPI_COMM_WORLD, 2);
    fprintf(file, "%ld\n", (long)getpid());
    fclose(file);
    rename(temporary, path);
}

int main(int argc, char **argv) {
    int rank, size, code, class;
    MPI_File file;
    MPI_Datatype mine;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    if (argc != 3 || MPI_File_open(MPI_COMM_WORLD, argv[1], MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file))
        MPI_Abort(MPI_COMM_WORLD, 2);
    int whole[2] = {PIECES, PIECE * size}, part[2] = {PIECES, PIECE}, start[2] = {0, PIECE * rank};
    MPI_Type_create_subarray(2, whole, part, start, MPI_ORDER_C, MPI_BYTE, &mine);
    MPI_Type_commit(&mine);
    MPI_File_set_view(file, 0, MPI_BYTE, mine, "native", MPI_INFO_NULL);
    MPI_Type_free(&mine);
    memset(sent, 'a' + rank, sizeof sent);
    for (long i = 0;; i++) {
        code = MPI_File_write_at_all(file, 0, sent, sizeof sent, MPI_BYTE, MPI_STATUS_IGNORE);
        if (code == MPI_SUCCESS) code = MPI_File_read_at_all(file, 0, got, sizeof got, MPI_BYTE, MPI_STATUS_IGNORE);
        if (code != MPI_SUCCESS) break;
        if (memcmp(sent, got, sizeof sent)) MPI_Abort(MPI_COMM_WORLD, 3);
        if (i == 3 && rank == size - 1) announce(argv[2]);
    }
    MPI_Error_class(code, &class);
    if (class != MPIX_ERR_PROC_FAILED && class != MPIX_ERR_REVOKED) MPI_Abort(MPI_COMM_WORLD, 4);
    /* What the others tell each other at this point has failed, too. */
    MPI_File_close(&file);
    printf("survived\n");
    fflush(stdout);
    MPI_Finalize();
    return 0;
}
