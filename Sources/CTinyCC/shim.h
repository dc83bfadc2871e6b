// libtcc's own header, wherever the system keeps it.
#include <libtcc.h>
