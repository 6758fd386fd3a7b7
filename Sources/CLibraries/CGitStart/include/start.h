#ifndef AFSPRAAK_GIT_START_H
#define AFSPRAAK_GIT_START_H

/// Keeps this object file, and with it the empty CA loader, in the program.
void afspraak_git_start(void);

#endif
