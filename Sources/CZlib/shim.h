#ifndef DAYMARK_CZLIB_SHIM_H
#define DAYMARK_CZLIB_SHIM_H

#include <zlib.h>

#endif
