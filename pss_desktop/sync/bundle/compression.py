"""One zstd frame, written to be small and read within bounds."""

import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from typing import Final

from pss_desktop.domain.exchange_errors import BundleTooLargeError, NotABundleError
from pss_desktop.sync.bundle.limits import MIB, RATIO_LIMIT, RAW_LIMIT, WINDOW_LOG

if sys.version_info >= (3, 14):  # pragma: no cover - one of the two, by the interpreter
    from compression import zstd
else:  # pragma: no cover
    from backports import zstd

STORED: Final = "none"
ZSTD: Final = "zstd"

_LEVEL: Final = 3
_SMALL_LEVEL: Final = 12
_THREADS: Final = min(2, zstd.CompressionParameter.nb_workers.bounds()[1])
"""0 where the library was built without any."""
_A_THREADS_SHARE: Final = 2 * MIB
_AHEAD: Final = 3
"""So many shares are taken without anybody waiting for the first."""
_MAGIC: Final = b"\x28\xb5\x2f\xfd"
_FRAME_HEADER: Final = 18


class Deflating:
    """*pieces*, of *size* bytes together, on their way into one frame that declares its size.

    A large one is packed by other threads, which are at work as soon as this is made; how many they are
    changes no byte.
    """

    def __init__(self, pieces: Iterable[bytes], size: int) -> None:
        options: dict[int, int] = {
            zstd.CompressionParameter.compression_level: _SMALL_LEVEL if size < MIB else _LEVEL,
            zstd.CompressionParameter.content_size_flag: 1,
            zstd.CompressionParameter.checksum_flag: 0,
        }
        if _THREADS and size > _A_THREADS_SHARE:
            options[zstd.CompressionParameter.nb_workers] = _THREADS
            options[zstd.CompressionParameter.job_size] = _A_THREADS_SHARE
        self._compressor = zstd.ZstdCompressor(options=options)
        self._compressor.set_pledged_input_size(size)
        self._blocks = _in_blocks(pieces)
        self._parts = [self._compressor.compress(block) for block in islice(self._blocks, _AHEAD)]

    def frame(self) -> tuple[list[bytes], bytes]:
        """The whole frame and its SHA-256; asked for once. What is there is hashed while others pack."""
        self._parts += map(self._compressor.compress, self._blocks)
        digest = sha256()
        for part in self._parts:
            digest.update(part)
        self._parts.append(self._compressor.flush(zstd.ZstdCompressor.FLUSH_FRAME))
        digest.update(self._parts[-1])
        return [part for part in self._parts if part], digest.digest()


def _in_blocks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same in large pieces: whoever hands out thousands waits for Python's lock thousands of times."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= _A_THREADS_SHARE:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def check_sizes(raw_size: int, frame_size: int) -> None:
    """Raises BundleTooLargeError for what would grow too large or too fast."""
    if raw_size > RAW_LIMIT:
        raise BundleTooLargeError("raw")
    if raw_size > RATIO_LIMIT * frame_size:
        raise BundleTooLargeError("ratio")


def check_frame(start: bytes, raw_size: int) -> None:
    """The frame that begins with *start* declares exactly *raw_size*, and no dictionary.

    Raises NotABundleError.
    """
    if start[:4] != _MAGIC:
        raise NotABundleError
    try:
        found = zstd.get_frame_info(start[:_FRAME_HEADER])
    except zstd.ZstdError as problem:
        raise NotABundleError from problem
    if found.decompressed_size != raw_size or found.dictionary_id != 0:
        raise NotABundleError


def inflate(pieces: Iterable[bytes], raw_size: int) -> Iterator[bytes]:
    """What one frame holds, 1 MiB at a time at most. Raises NotABundleError, also at its end."""
    frame = _Frame(raw_size)
    for piece in pieces:
        yield from frame.feed(piece)
    frame.check_whole()


class _Frame:
    def __init__(self, raw_size: int) -> None:
        options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: WINDOW_LOG}
        self._reader = zstd.ZstdDecompressor(options=options)
        self._left = raw_size

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if self._reader.eof:
            raise NotABundleError
        fresh = piece
        while True:
            try:
                out = self._reader.decompress(fresh, max_length=min(MIB, self._left + 1))
            except zstd.ZstdError as problem:
                raise NotABundleError from problem
            fresh = b""
            self._left -= len(out)
            if self._left < 0:
                raise NotABundleError
            if out:
                yield out
            if self._reader.needs_input or self._reader.eof:
                return

    def check_whole(self) -> None:
        ended = self._reader.eof and not self._reader.unused_data
        if self._left > 0 or not ended:
            raise NotABundleError
