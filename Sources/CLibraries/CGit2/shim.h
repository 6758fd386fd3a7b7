#ifndef AFSPRAAK_CGIT2_H
#define AFSPRAAK_CGIT2_H

#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

// git_libgit2_opts is variadic, which Swift cannot call.

/// Where libgit2 looks for config of one level; an empty path: nowhere.
static inline int afspraak_git_set_search_path(int level, const char *path) {
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/// Whether each object read is hashed again. Git checked what came in; git itself does not hash on reading either.
static inline int afspraak_git_set_hash_verification(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

#endif
