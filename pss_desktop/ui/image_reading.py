"""One image reader at a time begins to read, whichever thread it is in.

Qt holds a lock of its own while it looks for the decoder, and asks the buffer meanwhile; a buffer made in
Python needs the interpreter for its answer. Two threads that begin together then wait for each other for
ever (seen with PySide6 6.11). Once the decoder is found, nothing is shared and threads read as they like.
"""

from threading import Lock
from typing import Final

BEGINNING: Final = Lock()
"""Held around the first call that looks at the bytes."""
