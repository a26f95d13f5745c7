"""Files are known by their bytes, refused before a decoder sees them, and keep no place and no name."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.attachment import Media
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.domain.picture import examine
from tests.pictures import (
    PLACE,
    a_jpeg,
    a_pdf,
    a_png,
    chunk,
    exif,
    riff,
    segment,
    webp_features,
    webp_lossless,
    webp_lossy,
)

SAMPLES = (
    a_png(),
    a_jpeg(4, 3, exif(6)),
    riff(webp_features(9, 7, 0x0C), webp_lossy(9, 7), (b"EXIF", PLACE)),
    riff(webp_lossless(9, 7)),
)


def refused(content: bytes) -> str:
    with pytest.raises(FileRefusedError) as problem:
        examine(content)
    return problem.value.reason


def test_each_form_is_known_by_its_bytes_with_the_size_that_it_declares() -> None:
    found = [examine(content) for content in (*SAMPLES, a_pdf())]
    assert [(one.media, one.width, one.height) for one in found] == [
        (Media.PNG, 4, 3),
        (Media.JPEG, 4, 3),
        (Media.WEBP, 9, 7),
        (Media.WEBP, 9, 7),
        (Media.PDF, 0, 0),
    ]


def test_a_png_keeps_its_picture_and_loses_what_is_written_beside_it() -> None:
    told = a_png(
        4, 3, chunk(b"tEXt", b"Author\0" + PLACE), chunk(b"eXIf", PLACE), chunk(b"iCCP", b"x\0\0bomb")
    )
    assert examine(told + PLACE).content == a_png(4, 3)


def test_a_jpeg_keeps_its_picture_and_how_the_camera_was_held() -> None:
    names = (
        segment(0xED, PLACE),
        segment(0xFE, PLACE),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE),
    )
    colour = segment(0xE2, b"ICC_PROFILE\0"), segment(0xEE, b"Adobe\0")
    plain = examine(a_jpeg(4, 3, exif(1), *names, *colour, tail=PLACE)).content
    assert plain == a_jpeg(4, 3, *colour)
    for order in "<>":
        turned = examine(a_jpeg(4, 3, exif(6, order))).content
        assert PLACE not in turned
        assert examine(turned).content == turned
        assert struct.pack(">HHIH", 0x0112, 3, 1, 6) in turned


@pytest.mark.parametrize(
    "told",
    [
        segment(0xE1, b"Exif\0\0MM"),
        segment(0xE1, b"Exif\0\0XX\0\0\0\0\0\0\0\0"),
        segment(0xE1, b"Exif\0\0MM" + struct.pack(">HI", 42, 9000)),
        segment(0xE1, b"Exif\0\0MM" + struct.pack(">HIH", 42, 8, 900)),
        segment(0xE1, b"Exif\0\0MM" + struct.pack(">HIH", 42, 8, 0)),
        exif(99),
    ],
)
def test_a_broken_word_of_the_camera_is_left_out_and_the_picture_kept(told: bytes) -> None:
    assert examine(a_jpeg(4, 3, told)).content == a_jpeg(4, 3)


def test_a_webp_keeps_its_picture_and_forgets_the_rest() -> None:
    told = riff(
        webp_features(9, 7, 0x3C), (b"ICCP", b"abc"), webp_lossy(9, 7), (b"EXIF", PLACE), (b"XMP ", PLACE)
    )
    kept = riff(webp_features(9, 7, 0x30), (b"ICCP", b"abc"), webp_lossy(9, 7))
    assert examine(told).content == kept


def test_filling_between_the_segments_of_a_jpeg_is_allowed() -> None:
    assert examine(a_jpeg().replace(b"\xff\xc0", b"\xff\xff\xff\xc0")).width == 4


@pytest.mark.parametrize(
    "content",
    [
        a_png(60_000, 2, data=b""),
        a_png(20_000, 20_000, data=b""),
        a_jpeg(65_000, 65_000),
        riff(webp_features(16_000_000, 16_000_000), webp_lossy(2, 2)),
    ],
)
def test_a_small_file_that_declares_a_huge_picture_is_refused_by_its_word(content: bytes) -> None:
    assert len(content) < 1000
    assert refused(content) == "too_many_pixels"


@pytest.mark.parametrize("content", SAMPLES, ids=["png", "jpeg", "webp", "webp lossless"])
def test_a_picture_that_is_cut_off_anywhere_is_refused(content: bytes) -> None:
    for end in range(14, len(content) - 1):
        assert refused(content[:end]) in {"damaged", "unknown"}


@pytest.mark.parametrize(
    "content",
    [
        a_png(0, 3),
        a_png() .replace(b"IHDR", b"IHDX"),
        a_png().replace(b"IDAT", b"IDAX"),
        a_png(4, 3, chunk(b"IHDR", b"\0" * 13)),
        b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""),
        a_jpeg(0, 3),
        a_jpeg(4, 3, b"not a marker"),
        a_jpeg(scans=65),
        riff(webp_features(1, 1)),
        riff((b"VP8 ", b"\0" * 20)),
        riff((b"ALPH", b"")),
        struct.pack("<4sI", b"RIFF", 20) + b"WEBP" + struct.pack("<4sI", b"VP8L", 400) + b"12345678",
    ],
)  # fmt: skip
def test_what_is_not_what_it_says_is_refused(content: bytes) -> None:
    if content == riff(webp_features(1, 1)):  # a size alone is no picture, which only the decoder finds out
        assert examine(content).width == 1
    else:
        assert refused(content) == "damaged"


def test_a_png_of_endless_chunks_is_refused() -> None:
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13) + chunk(b"zzzz", b"") * 100_001
    assert refused(content) == "damaged"


def test_what_moves_is_refused() -> None:
    assert refused(riff(webp_features(9, 7, 0x02), (b"ANIM", b"\0" * 6))) == "animated"


@pytest.mark.parametrize(
    "content", [b"GIF89a" + bytes(20), b"MZ" + bytes(20), b"<svg/>", b"PK\3\4" + bytes(20)]
)
def test_other_forms_are_refused(content: bytes) -> None:
    assert refused(content) == "unknown"


def test_an_empty_file_is_refused() -> None:
    assert refused(b"") == "empty"


@given(sample=st.sampled_from(SAMPLES), data=st.data())
def test_no_bytes_whatever_bring_the_examination_down(sample: bytes, data: st.DataObject) -> None:
    spoiled = bytearray(sample)
    for _ in range(data.draw(st.integers(1, 4))):
        spoiled[data.draw(st.integers(0, len(spoiled) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = examine(bytes(spoiled))
    except FileRefusedError:
        return
    assert found.media is Media.PDF or found.width * found.height <= 64_000_000
