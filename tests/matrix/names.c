/* Text: names of objects, info, ports and published names. */
#include "check.h"

static void objects(void)
{
    MPI_Comm comm;
    char name[MPI_MAX_OBJECT_NAME], lengthy[MPI_MAX_OBJECT_NAME];
    int length;
    OK(MPI_Comm_get_name(MPI_COMM_SELF, name, &length));
    CHECK(strcmp(name, "MPI_COMM_SELF") == 0);
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_set_name(comm, "spare"));
    OK(MPI_Comm_get_name(comm, name, &length));
    CHECK(strcmp(name, "spare") == 0 && length == 5);
    /* Every library can hold 63 characters. */
    memset(lengthy, 'n', 63);
    lengthy[63] = 0;
    OK(MPI_Comm_set_name(comm, lengthy));
    OK(MPI_Comm_get_name(comm, name, &length));
    CHECK(strcmp(name, lengthy) == 0 && length == 63);
    OK(MPI_Comm_free(&comm));
}

static void info_objects(void)
{
    MPI_Info info, dup;
    char value[64], key[MPI_MAX_INFO_KEY + 1];
    int flag, length, keys, found = 0;
    OK(MPI_Info_create(&info));
    CHECK(info != MPI_INFO_NULL);
    OK(MPI_Info_set(info, "colour", "red"));
    OK(MPI_Info_set(info, "shape", "round"));
    OK(MPI_Info_set(info, "colour", "green"));
    OK(MPI_Info_get_nkeys(info, &keys));
    EQUAL(keys, 2);
    for (int i = 0; i < keys; i++) {
        memset(key, 'x', sizeof key);
        OK(MPI_Info_get_nthkey(info, i, key));
        found += strcmp(key, "colour") == 0 || strcmp(key, "shape") == 0;
    }
    EQUAL(found, 2);
    OK(MPI_Info_get(info, "colour", 60, value, &flag));
    CHECK(flag && strcmp(value, "green") == 0);
    OK(MPI_Info_get_valuelen(info, "shape", &length, &flag));
    CHECK(flag && length == 5);
    OK(MPI_Info_get(info, "weight", 60, value, &flag));
    EQUAL(flag, 0);
    OK(MPI_Info_get_valuelen(info, "weight", &length, &flag));
    EQUAL(flag, 0);
#if MPI_VERSION >= 4
    length = sizeof value;
    if (HAS(MPI_Info_get_string(info, "colour", &length, value, &flag), "MPI_Info_get_string"))
        CHECK(flag && length == 6 && strcmp(value, "green") == 0);
    length = 3;
    if (HAS(MPI_Info_get_string(info, "colour", &length, value, &flag), "MPI_Info_get_string"))
        CHECK(flag && length == 6 && strcmp(value, "gr") == 0);
#endif
    OK(MPI_Info_dup(info, &dup));
    OK(MPI_Info_delete(info, "colour"));
    OK(MPI_Info_get_nkeys(info, &keys));
    EQUAL(keys, 1);
    OK(MPI_Info_get(dup, "colour", 60, value, &flag));
    CHECK(flag && strcmp(value, "green") == 0);
    FAILS(MPI_Info_delete(info, "colour"), MPI_ERR_INFO_NOKEY);
    OK(MPI_Info_free(&info));
    CHECK(info == MPI_INFO_NULL);
    OK(MPI_Info_free(&dup));
    OK(MPI_Info_get_nkeys(MPI_INFO_ENV, &keys));
    CHECK(keys >= 0);
    OK(MPI_Info_get(MPI_INFO_ENV, "no such key", 60, value, &flag));
    EQUAL(flag, 0);
}

#if MPI_VERSION >= 4
static void environment(void)
{
    char *words[] = {"test", "-x", NULL}, **argv = words;
    int argc = 2;
    MPI_Info info = MPI_INFO_NULL;
    /* May be called at any time, and makes an object of the program's own. */
    if (HAS(MPI_Info_create_env(argc, argv, &info), "MPI_Info_create_env")) {
        CHECK(info != MPI_INFO_NULL);
        OK(MPI_Info_free(&info));
    }
}
#endif

static void ports(void)
{
    char port[MPI_MAX_PORT_NAME];
    int code;
    if (library_fault("Intel(R) MPI Library", "", "ports") || rank != 0)
        return;
    /* MPICH has none with some networks, and Open MPI none without its launcher. */
    code = MPI_Open_port(MPI_INFO_NULL, port);
    if (code != MPI_SUCCESS) {
        skip("ports", class_of(code) == MPI_ERR_UNSUPPORTED_OPERATION ? "the library does not have them"
                                                                    : "the library opens none with this network or launcher");
        return;
    }
    CHECK(strlen(port) > 0 && strlen(port) < MPI_MAX_PORT_NAME);
    OK(MPI_Close_port(port));
}

void names(void)
{
    objects();
    info_objects();
#if MPI_VERSION >= 4
    environment();
#endif
    ports();
}
