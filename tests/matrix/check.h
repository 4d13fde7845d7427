/* What the topics of the matrix share. They are one program, the same for every ABI (MPI 5.0 § 20), that checks what an
 * MPI library answers to a program of that ABI, whatever library stands behind it.
 *
 * Every check that fails prints one line, and so does all that is left out, with its reason: nothing passes silently. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int failures, checks, rank, size;

void failed(const char *file, int line, const char *what);
void not_equal(const char *file, int line, const char *what, long long actual, long long expected);
/* Says that WHAT is left out, and why; one line for all ranks. */
void skip(const char *what, const char *why);
/* Whether the call that returned CODE is one that the library does not have; then it is skipped. */
int refused(const char *file, int line, int code, const char *what);
/* The class of CODE. */
int class_of(int code);
/* Whether the library, not the header, is at least this version of MPI. */
int library_has(int version, int subversion);
/* Whether the library says that it is NAME at a version that begins with VERSION. */
int library_is(const char *name, const char *version);
/* The same, and says that WHAT is left out because of a fault that this library also has with no translation. */
int library_fault(const char *name, const char *version, const char *what);

#define CHECK(condition) \
    do { \
        checks++; \
        if (!(condition)) \
            failed(__FILE__, __LINE__, #condition); \
    } while (0)

#define EQUAL(actual, expected) \
    do { \
        long long actual_ = (long long)(actual), expected_ = (long long)(expected); \
        checks++; \
        if (actual_ != expected_) \
            not_equal(__FILE__, __LINE__, #actual, actual_, expected_); \
    } while (0)

/* The call succeeds. */
#define OK(call) EQUAL(call, MPI_SUCCESS)

/* The call fails with an error of this class. */
#define FAILS(call, class) EQUAL(class_of(call), class)

/* True unless the library does not have what the call needs. */
#define HAS(call, what) (!refused(__FILE__, __LINE__, call, what))

#define LENGTH(array) ((int)(sizeof(array) / sizeof(array)[0]))

/* Every topic is a function that ranks call together. */
#define TOPICS(each) \
    each(handles) each(constants) each(datatypes) each(derived) each(operations) each(statuses) each(messages) \
    each(collectives) each(topologies) each(errors) each(callbacks) each(attributes) each(names) each(large) \
    each(sessions) each(windows) each(files) each(tools) each(processes)

#define DECLARE(topic) void topic(void);
TOPICS(DECLARE)
