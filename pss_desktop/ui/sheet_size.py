"""How large a page or a picture may be drawn."""

import math
from typing import Final

from pss_desktop.domain.file_errors import FileRefusedError

MOST_PAGES: Final = 2000
MOST_A_SIDE: Final = 4096

_MOST_DRAWN: Final = 16_000_000


def fitted(across: float, down: float, width: int) -> float:
    """By how much to enlarge a sheet of that size, so that it is *width* wide and not too large to draw."""
    if not (0 < across < math.inf and 0 < down < math.inf):
        raise FileRefusedError("damaged")
    most = min(width / across, math.sqrt(_MOST_DRAWN / (across * down)), 2 * MOST_A_SIDE / max(across, down))
    if across * most < 1 or down * most < 1:
        raise FileRefusedError("damaged")
    return most
