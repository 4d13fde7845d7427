/* MPI-IO on a temporary file: modes, views, pointers, whence, error handlers and data representations. */
#include "check.h"
#include <unistd.h>

static char path[256];
static MPI_File heard_file;
static int heard_code;

static void file_error(MPI_File *file, int *code, ...)
{
    heard_file = *file;
    heard_code = *code;
}

static int extent_of(MPI_Datatype type, MPI_Aint *extent, void *extra)
{
    MPI_Aint low;
    (void)extra;
    return MPI_Type_get_extent(type, &low, extent);
}

static void error_handlers(void)
{
    MPI_File file;
    MPI_Errhandler handler, current;
    /* Errors of opening are raised on MPI_FILE_NULL, whose handler returns unless the program says otherwise. */
    OK(MPI_File_get_errhandler(MPI_FILE_NULL, &current));
    CHECK(current == MPI_ERRORS_RETURN);
    OK(MPI_Errhandler_free(&current));
    FAILS(MPI_File_open(MPI_COMM_SELF, "/tmp/nowhere/at/all", MPI_MODE_RDONLY, MPI_INFO_NULL, &file), MPI_ERR_NO_SUCH_FILE);
    FAILS(MPI_File_delete("/tmp/nowhere/at/all", MPI_INFO_NULL), MPI_ERR_NO_SUCH_FILE);
    OK(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file));
    OK(MPI_File_create_errhandler(file_error, &handler));
    OK(MPI_File_set_errhandler(file, handler));
    OK(MPI_File_get_errhandler(file, &current));
    CHECK(current == handler);
    OK(MPI_Errhandler_free(&current));
    OK(MPI_File_call_errhandler(file, MPI_ERR_QUOTA));
    CHECK(heard_file == file && heard_code == MPI_ERR_QUOTA);
    OK(MPI_Errhandler_free(&handler));
    OK(MPI_File_close(&file));
    CHECK(file == MPI_FILE_NULL);
}

static void access_modes(void)
{
    MPI_File file;
    MPI_Info info;
    MPI_Group group;
    int mode, members, value = 3;
    int modes[] = {MPI_MODE_RDONLY, MPI_MODE_RDWR, MPI_MODE_WRONLY, MPI_MODE_RDWR | MPI_MODE_APPEND,
                   MPI_MODE_RDWR | MPI_MODE_CREATE, MPI_MODE_RDWR | MPI_MODE_UNIQUE_OPEN};
    for (int i = 0; i < LENGTH(modes); i++) {
        OK(MPI_File_open(MPI_COMM_WORLD, path, modes[i], MPI_INFO_NULL, &file));
        OK(MPI_File_get_amode(file, &mode));
        EQUAL(mode, modes[i]);
        OK(MPI_File_close(&file));
    }
    CHECK(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_RDWR | MPI_MODE_CREATE | MPI_MODE_EXCL, MPI_INFO_NULL, &file) !=
          MPI_SUCCESS);
    OK(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_RDONLY, MPI_INFO_NULL, &file));
    CHECK(MPI_File_write_at(file, 0, &value, 1, MPI_INT, MPI_STATUS_IGNORE) != MPI_SUCCESS);
    OK(MPI_File_get_group(file, &group));
    OK(MPI_Group_size(group, &members));
    EQUAL(members, size);
    OK(MPI_Group_free(&group));
    OK(MPI_File_get_info(file, &info));
    OK(MPI_File_set_info(file, info));
    OK(MPI_Info_free(&info));
    OK(MPI_File_close(&file));
}

static void data(void)
{
    MPI_File file;
    MPI_Status status;
    MPI_Request request;
    MPI_Offset where, bytes;
    MPI_Datatype etype, filetype, every;
    MPI_Aint extent;
    int in[4], out[4] = {rank, 10 + rank, 20 + rank, 30 + rank}, count, flag;
    char representation[MPI_MAX_DATAREP_STRING];
    OK(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file));
    OK(MPI_File_set_size(file, 0));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_File_set_atomicity(file, 1));
    OK(MPI_File_get_atomicity(file, &flag));
    CHECK(flag);
    OK(MPI_File_set_atomicity(file, 0));
    OK(MPI_File_write_at(file, rank * 16, out, 4, MPI_INT, &status));
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 4);
    OK(MPI_File_sync(file));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_File_sync(file));
    OK(MPI_File_get_size(file, &bytes));
    EQUAL(bytes, 16 * size);
    OK(MPI_File_read_at_all(file, 16 * ((rank + 1) % size), in, 4, MPI_INT, &status));
    EQUAL(in[3], 30 + (rank + 1) % size);
    OK(MPI_File_seek(file, 8, MPI_SEEK_SET));
    OK(MPI_File_seek(file, 4, MPI_SEEK_CUR));
    OK(MPI_File_get_position(file, &where));
    EQUAL(where, 12);
    OK(MPI_File_read(file, in, 1, MPI_INT, &status));
    EQUAL(in[0], 30);
    OK(MPI_File_seek(file, -4, MPI_SEEK_END));
    OK(MPI_File_get_position(file, &where));
    EQUAL(where, 16 * size - 4);
    OK(MPI_File_iread_at(file, 16 * rank + 4, in, 1, MPI_INT, &request));
    OK(MPI_Wait(&request, &status));
    EQUAL(in[0], 10 + rank);
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 1);
    OK(MPI_File_get_view(file, &where, &etype, &filetype, representation));
    CHECK(where == 0 && etype == MPI_BYTE && filetype == MPI_BYTE && strcmp(representation, "native") == 0);
    /* Every rank sees its own column. */
    OK(MPI_Type_vector(4, 1, size, MPI_INT, &every));
    OK(MPI_Type_commit(&every));
    OK(MPI_File_set_view(file, 4 * rank, MPI_INT, every, "native", MPI_INFO_NULL));
    OK(MPI_File_write_all(file, out, 4, MPI_INT, &status));
    OK(MPI_File_get_view(file, &where, &etype, &filetype, representation));
    CHECK(where == 4 * rank && etype == MPI_INT && filetype != MPI_DATATYPE_NULL);
    int ni, na, nd, combiner;
    OK(MPI_Type_get_envelope(filetype, &ni, &na, &nd, &combiner));
    if (combiner != MPI_COMBINER_NAMED)
        OK(MPI_Type_free(&filetype));
    OK(MPI_File_get_type_extent(file, MPI_INT, &extent));
    EQUAL(extent, 4);
    OK(MPI_File_get_byte_offset(file, 1, &where));
    EQUAL(where, 4 * rank + 4 * size);
    OK(MPI_File_set_view(file, 0, MPI_INT, MPI_INT, "native", MPI_INFO_NULL));
    OK(MPI_File_read_at_all(file, size, in, 1, MPI_INT, MPI_STATUS_IGNORE));
    EQUAL(in[0], 10);
    OK(MPI_File_set_view(file, MPI_DISPLACEMENT_CURRENT == 0 ? 1 : 0, MPI_BYTE, MPI_BYTE, "native", MPI_INFO_NULL));
    OK(MPI_File_iwrite_at(file, 4 * rank, &out[1], 4, MPI_BYTE, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_File_preallocate(file, 256));
    OK(MPI_Type_free(&every));
    OK(MPI_File_close(&file));
}

static void shared_pointers(void)
{
    MPI_File file;
    MPI_Status status;
    MPI_Offset where;
    int out = rank + 1, sum = 0, in;
    OK(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE, MPI_INFO_NULL,
                     &file));
    OK(MPI_File_set_size(file, 0));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_File_write_ordered(file, &out, 1, MPI_INT, &status));
    OK(MPI_File_seek_shared(file, 0, MPI_SEEK_SET));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_File_read_shared(file, &in, 1, MPI_INT, &status));
    OK(MPI_Allreduce(&in, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    EQUAL(sum, size * (size + 1) / 2);
    OK(MPI_File_get_position_shared(file, &where));
    EQUAL(where, 4 * size);
    OK(MPI_File_write_all_begin(file, &out, 1, MPI_INT));
    OK(MPI_File_write_all_end(file, &out, &status));
    OK(MPI_File_close(&file));
    CHECK(rank != 0 || access(path, F_OK) != 0);
}

static void representations(void)
{
    int code = MPI_Register_datarep("matrix", MPI_CONVERSION_FN_NULL, MPI_CONVERSION_FN_NULL, extent_of, NULL);
    if (code != MPI_SUCCESS) {
        skip("MPI_Register_datarep", "the library does not take this one");
        return;
    }
    FAILS(MPI_Register_datarep("matrix", MPI_CONVERSION_FN_NULL, MPI_CONVERSION_FN_NULL, extent_of, NULL),
          MPI_ERR_DUP_DATAREP);
}

void files(void)
{
    MPI_File file;
    const char *folder = getenv("TMPDIR");
#ifdef __wasm__
    /* A guest has no process of its own. */
    long id = (long)(MPI_Wtime() * 1000) & 0x7fffffff;
#else
    long id = getpid();
#endif
    OK(MPI_Bcast(&id, 1, MPI_LONG, 0, MPI_COMM_WORLD));
    snprintf(path, sizeof path, "%s/matrix-%ld.data", folder ? folder : "/tmp", id);
    if (!HAS(MPI_File_open(MPI_COMM_WORLD, path, MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file), "files"))
        return;
    CHECK(file != MPI_FILE_NULL);
    OK(MPI_File_close(&file));
    error_handlers();
    access_modes();
    data();
    shared_pointers();
    representations();
}
