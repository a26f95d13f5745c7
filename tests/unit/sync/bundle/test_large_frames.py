"""A large body is packed by several threads: one frame all the same, and always the same one."""

import random

import pytest

from pss_desktop.sync.bundle.compression import Deflating, check_frame, check_sizes, inflate
from pss_desktop.sync.bundle.limits import MIB

BODY = random.Random(7).randbytes(3 * MIB) + b"Sat under the fig tree. " * 200_000


@pytest.mark.parametrize("size", [MIB, 2 * MIB + 1, len(BODY)])
def test_what_went_in_comes_out_and_its_size_is_declared(size: int) -> None:
    frame = b"".join(Deflating([BODY[:size]], size).frame()[0])

    check_sizes(size, len(frame))
    check_frame(frame, size)
    assert b"".join(inflate([frame], size)) == BODY[:size]


def test_the_frame_is_the_same_however_the_body_is_cut() -> None:
    whole = b"".join(Deflating([BODY], len(BODY)).frame()[0])
    cut = (BODY[at : at + 1_111] for at in range(0, len(BODY), 1_111))

    assert b"".join(Deflating(cut, len(BODY)).frame()[0]) == whole
