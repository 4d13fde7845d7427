/* MPI_Allgather and MPI_Allgatherv: everybody knows everybody's numbers. */
#include "expect.h"

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int total = size * (size + 1) / 2, place = 0;
    struct {
        double weight;
        int number;
    } mine = {rank / 2.0, rank}, *people = malloc(size * sizeof mine);
    int *words = malloc(total * sizeof *words), *lengths = malloc(size * sizeof *lengths);
    int *places = malloc(size * sizeof *places);

    MPI_Allgather(&mine, sizeof mine, MPI_BYTE, people, sizeof mine, MPI_BYTE, MPI_COMM_WORLD);
    for (int i = 0; i < size; i++)
        expect(people[i].number == i && people[i].weight == i / 2.0, "person %d is number %d of weight %g", i,
               people[i].number, people[i].weight);
    for (int i = 0; i < size; i++) {
        lengths[i] = i + 1;
        places[i] = place;
        place += i + 1;
    }
    /* Everybody's share lies in place already. */
    for (int i = 0; i <= rank; i++)
        words[places[rank] + i] = 100 * rank + i;
    MPI_Allgatherv(MPI_IN_PLACE, 0, MPI_INT, words, lengths, places, MPI_INT, MPI_COMM_WORLD);
    for (int from = 0; from < size; from++)
        for (int i = 0; i <= from; i++)
            expect(words[places[from] + i] == 100 * from + i, "word %d of rank %d is %d", i, from,
                   words[places[from] + i]);
    free(people);
    free(words);
    free(lengths);
    free(places);
    return end("allgather: %d ranks know each other's numbers", size);
}
