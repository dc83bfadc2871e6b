// zlib's own header, wherever the system keeps it.
#include <zlib.h>
