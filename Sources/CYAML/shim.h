#ifndef DAYMARK_CYAML_SHIM_H
#define DAYMARK_CYAML_SHIM_H

#include <yaml.h>

#endif
