/* MPI_Win_create: every rank shows its neighbours a part of its memory, of its own size and unit. */
#include "expect.h"

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int cells = 10 + rank, *memory, *found, flag, *unit, value = -1;
    MPI_Aint *bytes;
    MPI_Win window;

    MPI_Alloc_mem(cells * sizeof *memory, MPI_INFO_NULL, &memory);
    for (int i = 0; i < cells; i++)
        memory[i] = 100 * rank + i;
    MPI_Win_create(memory, cells * sizeof *memory, sizeof *memory, MPI_INFO_NULL, MPI_COMM_WORLD, &window);
    MPI_Win_get_attr(window, MPI_WIN_BASE, &found, &flag);
    expect(flag && found == memory, "the window begins elsewhere");
    MPI_Win_get_attr(window, MPI_WIN_SIZE, &bytes, &flag);
    expect(flag && *bytes == (MPI_Aint)(cells * sizeof *memory), "the window has %ld bytes", (long)*bytes);
    MPI_Win_get_attr(window, MPI_WIN_DISP_UNIT, &unit, &flag);
    expect(flag && *unit == (int)sizeof *memory, "the window's unit is %d", *unit);
    /* The last cell of each rank. */
    for (int other = 0; other < size; other++) {
        MPI_Win_fence(0, window);
        MPI_Get(&value, 1, MPI_INT, other, 9 + other, 1, MPI_INT, window);
        MPI_Win_fence(0, window);
        expect(value == 101 * other + 9, "the last cell of rank %d is %d", other, value);
    }
    MPI_Win_free(&window);
    expect(window == MPI_WIN_NULL, "the window is still there");
    MPI_Free_mem(memory);
    return end("window: %d ranks see each other's memory", size);
}
