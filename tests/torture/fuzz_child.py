"""Lets a fuzzer look for the hostile bundle that nobody thought of: it keeps what reaches new lines of code.

Run as ``python -m tests.torture.fuzz_child FOLDER`` and options of libFuzzer. The first byte of an input says
at which layer the others stand; above the seal all is signed and sealed anew, as somebody inside could do.
Anything but a bundle or an error of ours ends the process with a traceback and the input in FOLDER, and so
does too much memory: libFuzzer's own limit counts what the parent held when it began.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

import atheris

with atheris.instrument_imports(include=["pss_desktop.crypto", "pss_desktop.journal", "pss_desktop.sync"]):
    from pss_desktop.domain.errors import PssError
    from tests.bundles import opened
    from tests.torture.hostile_child import FILE, OPEN, PLAIN, consistent, peak_mib, sealed, signed

from backports import zstd

from pss_desktop.crypto.canonical_json import canonical

LARGEST: Final = 16 * 1024
PEAK_MIB: Final = 400
_TABLE: Final = OPEN.manifest["table"]["len"]
_FRAME: Final = zstd.compress(OPEN.body)


def as_file(given: bytes) -> bytes:
    return given


def as_manifest(given: bytes) -> bytes:
    return signed(given, _FRAME)


def as_table(given: bytes) -> bytes:
    told = {"table": {"len": len(given), "sha256": sha256(given).hexdigest()}}
    return consistent(OPEN.manifest | told, given + OPEN.body[_TABLE:])


def as_operations(given: bytes) -> bytes:
    return consistent(OPEN.manifest, OPEN.body[:_TABLE] + given)


def as_frame(given: bytes) -> bytes:
    return consistent(OPEN.manifest, OPEN.body, given)


_TOLD: Final = {"raw_len": len(OPEN.body), "zlen": len(_FRAME), "z_sha256": sha256(_FRAME).hexdigest()}
LAYERS: Final[tuple[tuple[Callable[[bytes], bytes], bytes], ...]] = (
    (as_file, FILE),
    (sealed, PLAIN),
    (as_manifest, canonical(OPEN.manifest | _TOLD).encode()),
    (as_table, OPEN.body[:_TABLE]),
    (as_operations, OPEN.body[_TABLE:]),
    (as_frame, _FRAME),
)
"""Each layer with what stands there in a genuine bundle."""


def hand_in(given: bytes) -> None:
    """To the verifier. What is no bundle is refused; any other error is a find."""
    if given:
        layer, _ = LAYERS[given[0] % len(LAYERS)]
        with suppress(PssError):
            opened(layer(given[1:]))
        if peak_mib() > PEAK_MIB:
            raise MemoryError


def main(folder: Path, options: list[str]) -> None:
    """Begin with a genuine bundle of each layer; the process ends here."""
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, (_, genuine) in enumerate(LAYERS):
        (seeds / str(number)).write_bytes(bytes([number]) + genuine)
    ours = [f"-max_len={LARGEST}", f"-artifact_prefix={folder}/", "-rss_limit_mb=0"]
    atheris.Setup([sys.argv[0], *ours, *options, str(seeds)], hand_in)
    atheris.Fuzz()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
