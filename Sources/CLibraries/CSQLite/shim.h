#include <sqlite3.h>

/* SQLITE_TRANSIENT casts a number to a function pointer, which Swift cannot import. */
static inline int afspraak_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_TRANSIENT);
}

/* A function of variable arguments, which Swift cannot import. */
static inline int afspraak_defend(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
