#ifndef AFSPRAAK_GIT_START_H
#define AFSPRAAK_GIT_START_H

/// Keeps this object file, and with it the answers to what libgit2 asks of a network, in the program.
void afspraak_git_start(void);

#endif
