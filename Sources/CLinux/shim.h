#ifndef DAYMARK_CLINUX_SHIM_H
#define DAYMARK_CLINUX_SHIM_H

/* What Swift's Glibc module leaves out: two calls that glibc declares only under _GNU_SOURCE, which it does not set, and a header. Nothing
   here is compiled. */
#ifdef __linux__
#include <malloc.h>
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
int syncfs(int descriptor);
#endif

#endif
