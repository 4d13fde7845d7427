/* A thousand messages from every rank to rank 0, short and long, none lost and none twice. */
#include "expect.h"

enum { MESSAGES = 1000, LONGEST = 4000 };

int main(int argc, char **argv)
{
    static int message[LONGEST];

    begin(&argc, &argv);
    if (rank == 0) {
        int next[64] = {0}, length;
        MPI_Status status;
        for (int n = 0; n < (size - 1) * MESSAGES; n++) {
            MPI_Recv(message, LONGEST, MPI_INT, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &status);
            MPI_Get_count(&status, MPI_INT, &length);
            int from = status.MPI_SOURCE, number = next[from]++;
            expect(status.MPI_TAG == number, "message %d of rank %d has tag %d", number, from, status.MPI_TAG);
            expect(length == 1 + number * 4 % LONGEST, "message %d of rank %d is %d long", number, from, length);
            expect(message[0] == from && message[length - 1] == (length > 1 ? number : from),
                   "message %d of rank %d holds %d and %d", number, from, message[0], message[length - 1]);
        }
    } else {
        for (int number = 0; number < MESSAGES; number++) {
            int length = 1 + number * 4 % LONGEST;
            message[length - 1] = number;
            message[0] = rank;
            MPI_Send(message, length, MPI_INT, 0, number, MPI_COMM_WORLD);
        }
    }
    return end("send_many: %d messages arrived", (size - 1) * MESSAGES);
}
