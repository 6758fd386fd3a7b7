// libgit2's start-up parses the whole CA bundle (5 ms) for HTTPS that we never speak. Debian's libgit2 asks mbedTLS for it;
// this definition in the program comes before the library's and finds nothing. On a build with OpenSSL it is never called.
#include "start.h"

__attribute__((visibility("default"))) int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
    (void)chain;
    (void)path;
    return -1;
}

__attribute__((visibility("default"))) int mbedtls_x509_crt_parse_path(void *chain, const char *path) {
    (void)chain;
    (void)path;
    return -1;
}

void afspraak_git_start(void) {}
