"""What was sealed, in memory as it was decrypted: pieces that are given up one by one as they are read."""

from collections import deque
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import BinaryIO

from pss_desktop.domain.exchange_errors import BundleTooLargeError, NotABundleError
from pss_desktop.sync.bundle.limits import ENVELOPE_LIMIT, FILE_LIMIT


class Bounded:
    """A source that gives no more than a bundle may have. Raises BundleTooLargeError("file")."""

    def __init__(self, source: bytes | BinaryIO) -> None:
        self._source = BytesIO(source) if isinstance(source, bytes) else source
        self._left = FILE_LIMIT

    def read(self, size: int) -> bytes:
        """As a file does."""
        return self._counted(self._source.read(min(size, self._left + 1)))

    def readline(self, size: int) -> bytes:
        """As a file does."""
        return self._counted(self._source.readline(min(size, self._left + 1)))

    def _counted(self, content: bytes) -> bytes:
        self._left -= len(content)
        if self._left < 0:
            raise BundleTooLargeError("file")
        return content


class Plaintext:
    """The pieces, and how many bytes they are together."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = deque(piece for piece in pieces if piece)
        self.size = sum(map(len, self._pieces))

    def take_line(self) -> bytes:
        """The first line without its end. Raises NotABundleError, BundleTooLargeError("manifest")."""
        parts: list[bytes] = []
        length = 0
        while self._pieces:
            piece = self._pieces.popleft()
            line, end, rest = piece.partition(b"\n")
            parts.append(line)
            length += len(line)
            if length > ENVELOPE_LIMIT:
                raise BundleTooLargeError("manifest")
            if end:
                if rest:
                    self._pieces.appendleft(rest)
                self.size -= length + 1
                return b"".join(parts)
        raise NotABundleError

    def cut(self, size: int) -> "Plaintext":
        """Keep the first *size* bytes, and give what lies behind them."""
        front, behind = deque[bytes](), list[bytes]()
        left = size
        for piece in self._pieces:
            if left:
                front.append(piece[:left])
            behind.append(piece[left:])
            left -= min(left, len(piece))
        self._pieces = front
        self.size = sum(map(len, front))
        return Plaintext(behind)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def start(self, size: int) -> bytes:
        """The first bytes, fewer where there are no more."""
        found = b""
        for piece in self._pieces:
            found += piece[: size - len(found)]
            if len(found) == size:
                break
        return found

    def drain(self) -> Iterator[bytes]:
        """The pieces, each given up as it is taken."""
        while self._pieces:
            yield self._pieces.popleft()
