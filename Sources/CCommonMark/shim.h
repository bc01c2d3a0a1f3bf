#ifndef DAYMARK_CCOMMONMARK_SHIM_H
#define DAYMARK_CCOMMONMARK_SHIM_H

// The short names (NODE_TEXT and the like) would land in every file that imports the module.
#define CMARK_NO_SHORT_NAMES 1
#include <cmark.h>

#endif
