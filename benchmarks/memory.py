"""How much memory this process ever held."""

import resource
import sys


def peak_memory() -> int:
    """The most resident memory so far, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
