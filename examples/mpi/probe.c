/* MPI_Probe by tag: a rank asks how long a message is before it makes room for it, and takes those with the highest tag
 * first although they were sent last. */
#include "expect.h"

enum { TAGS = 5 };

int main(int argc, char **argv)
{
    MPI_Request requests[TAGS];
    MPI_Message message;
    MPI_Status status;
    int flag;

    begin(&argc, &argv);
    int next = (rank + 1) % size, previous = (rank + size - 1) % size;
    int *out[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
        int mine = 10 * tag + rank % 7 + 1;
        out[tag] = malloc(mine * sizeof(int));
        for (int i = 0; i < mine; i++)
            out[tag][i] = 100 * tag + i;
        MPI_Isend(out[tag], mine, MPI_INT, next, tag, MPI_COMM_WORLD, &requests[tag]);
    }
    for (int tag = TAGS - 1; tag >= 0; tag--) {
        int length, wanted = 10 * tag + previous % 7 + 1;
        MPI_Probe(previous, tag, MPI_COMM_WORLD, &status);
        MPI_Get_count(&status, MPI_INT, &length);
        expect(status.MPI_SOURCE == previous && status.MPI_TAG == tag, "the probe found tag %d of rank %d",
               status.MPI_TAG, status.MPI_SOURCE);
        expect(length == wanted, "the message with tag %d is %d long, not %d", tag, length, wanted);
        int *in = malloc(length * sizeof(int));
        if (tag % 2) {
            /* The very message that was found, whatever else arrives meanwhile. */
            MPI_Mprobe(previous, tag, MPI_COMM_WORLD, &message, &status);
            MPI_Mrecv(in, length, MPI_INT, &message, &status);
            expect(message == MPI_MESSAGE_NULL, "the message is still there");
        } else
            MPI_Recv(in, length, MPI_INT, previous, tag, MPI_COMM_WORLD, &status);
        for (int i = 0; i < length; i++)
            expect(in[i] == 100 * tag + i, "number %d with tag %d is %d", i, tag, in[i]);
        free(in);
    }
    MPI_Waitall(TAGS, requests, MPI_STATUSES_IGNORE);
    MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &flag, MPI_STATUS_IGNORE);
    expect(!flag, "there is a message that nobody has sent");
    for (int tag = 0; tag < TAGS; tag++)
        free(out[tag]);
    return end("probe: %d messages were as long as the probe said", TAGS * size);
}
