#ifndef DAYMARK_CLINUX_SHIM_H
#define DAYMARK_CLINUX_SHIM_H

/* Two calls glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set. Nothing here is compiled. */
#ifdef __linux__
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
int syncfs(int descriptor);
#endif

#endif
