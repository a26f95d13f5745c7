"""Lets a fuzzer look for the hostile bundle that nobody thought of: it keeps what reaches new lines of code.

Run as ``python -m tests.torture.fuzz_child FOLDER`` and options of libFuzzer. The first byte of an input says
at which layer the others stand; above the seal all is signed and sealed anew, as somebody inside could do.
Anything but a bundle or an error of ours ends the process with a traceback and the input in FOLDER.
"""

import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

import atheris

with atheris.instrument_imports(include=["pss_desktop.crypto", "pss_desktop.journal", "pss_desktop.sync"]):
    from pss_desktop.domain.errors import PssError
    from tests.bundles import opened
    from tests.torture.hostile_child import FILE, OPEN, PLAIN, consistent, sealed, signed

from backports import zstd

from pss_desktop.crypto.canonical_json import canonical

LARGEST: Final = 16 * 1024
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
        try:
            opened(layer(given[1:]))
        except PssError:
            return


def main(folder: Path, options: list[str]) -> None:
    """Begin with a genuine bundle of each layer; the process ends here."""
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, (_, genuine) in enumerate(LAYERS):
        (seeds / str(number)).write_bytes(bytes([number]) + genuine)
    here = f"-artifact_prefix={folder}/"
    atheris.Setup([sys.argv[0], f"-max_len={LARGEST}", here, *options, str(seeds)], hand_in)
    atheris.Fuzz()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
