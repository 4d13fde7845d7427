/* MPI_THREAD_MULTIPLE: eight threads of each of two ranks, each with its own communicator or tag. Half of them send
 * messages to and fro, received in four ways; the others do collectives. Prints the number of wrong results. */
#include <mpi.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { PAIRS = 4, ROUNDS = 1000, LARGEST = 40000 };
static int rank, size, wrong[2 * PAIRS];
static MPI_Comm comms[2 * PAIRS];

static int bytes_of(int round) {
    return round % 50 == 2 ? LARGEST : round % 3 == 1 ? 2000 : 8;
}

static void receive(long t, char *data, MPI_Comm comm, MPI_Status *status) {
    MPI_Message message;
    MPI_Request request;
    if (t == 0) {
        MPI_Recv(data, LARGEST, MPI_CHAR, 0, (int)t, comm, status);
    } else if (t == 1) {
        MPI_Irecv(data, LARGEST, MPI_CHAR, MPI_ANY_SOURCE, (int)t, comm, &request);
        MPI_Wait(&request, status);
    } else if (t == 2) {
        MPI_Mprobe(0, (int)t, comm, &message, status);
        MPI_Mrecv(data, LARGEST, MPI_CHAR, &message, status);
    } else {
        MPI_Probe(0, (int)t, comm, status);
        MPI_Recv(data, LARGEST, MPI_CHAR, 0, (int)t, comm, status);
    }
}

static void *messages(void *arg) {
    long t = (long)arg;
    MPI_Comm comm = t % 2 ? comms[t] : MPI_COMM_WORLD;
    char data[LARGEST];
    for (int i = 0; i < ROUNDS; i++) {
        int n = bytes_of(i), count;
        MPI_Status status;
        if (rank == 0) {
            memset(data, i, (size_t)n);
            MPI_Send(data, n, MPI_CHAR, 1, (int)t, comm);
            MPI_Recv(data, n, MPI_CHAR, 1, (int)t, comm, &status);
        } else {
            receive(t, data, comm, &status);
            MPI_Get_count(&status, MPI_CHAR, &count);
            wrong[t] += count != n || data[0] != (char)i || data[n - 1] != (char)i;
            MPI_Send(data, n, MPI_CHAR, 0, (int)t, comm);
        }
    }
    return NULL;
}

static void *collectives(void *arg) {
    long t = (long)arg;
    for (int i = 0; i < ROUNDS; i++) {
        int mine = rank + i, sum = 0, all[2], expected = size * i + size * (size - 1) / 2;
        MPI_Request request;
        if (i % 3 == 0) {
            MPI_Allreduce(&mine, &sum, 1, MPI_INT, MPI_SUM, comms[t]);
        } else if (i % 3 == 1) {
            MPI_Iallreduce(&mine, &sum, 1, MPI_INT, MPI_SUM, comms[t], &request);
            MPI_Wait(&request, MPI_STATUS_IGNORE);
        } else {
            MPI_Allgather(&mine, 1, MPI_INT, all, 1, MPI_INT, comms[t]);
            sum = all[0] + all[1];
        }
        wrong[t] += sum != expected;
    }
    return NULL;
}

int main(int argc, char **argv) {
    int provided, mine = 0, total;
    pthread_t threads[2 * PAIRS];
    MPI_Init_thread(&argc, &argv, MPI_THREAD_MULTIPLE, &provided);
    if (provided != MPI_THREAD_MULTIPLE) MPI_Abort(MPI_COMM_WORLD, 1);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    for (int t = 0; t < 2 * PAIRS; t++) MPI_Comm_dup(MPI_COMM_WORLD, &comms[t]);
    for (long t = 0; t < 2 * PAIRS; t++)
        pthread_create(&threads[t], NULL, t < PAIRS ? messages : collectives, (void *)t);
    for (int t = 0; t < 2 * PAIRS; t++) {
        pthread_join(threads[t], NULL);
        mine += wrong[t];
        MPI_Comm_free(&comms[t]);
    }
    MPI_Reduce(&mine, &total, 1, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
    if (rank == 0) printf("%d wrong\n", total);
    return MPI_Finalize();
}
