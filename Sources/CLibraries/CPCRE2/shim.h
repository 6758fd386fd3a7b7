#ifndef AFSPRAAK_CPCRE2_H
#define AFSPRAAK_CPCRE2_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
