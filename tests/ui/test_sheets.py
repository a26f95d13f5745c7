"""Attached files are drawn from memory; what is hostile, cut off or huge is refused, whatever it claims."""

import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pss_desktop.domain.attachment import Media
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.domain.picture import examine
from pss_desktop.ui.sheet_size import fitted
from pss_desktop.ui.sheets import check_decodes, open_sheets
from tests.pictures import a_jpeg, a_pdf, a_png, exif, riff, webp_features

FORMS = {"png": Media.PNG, "jpeg": Media.JPEG, "webp": Media.WEBP}


def a_picture(form: str, width: int = 40, height: int = 30) -> bytes:
    """Red to the left and blue to the right, as Qt writes it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("red"))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, 90)  # type: ignore[call-overload]  # the stubs want text and Qt takes it
    return bytes(content.data())


def refused(media: Media, content: bytes) -> str:
    with pytest.raises(FileRefusedError) as problem:
        check_decodes(media, content)
    return problem.value.reason


@pytest.mark.parametrize("form", FORMS)
def test_pictures_are_drawn_as_wide_as_asked(form: str) -> None:
    found = examine(a_picture(form))
    assert found.media is FORMS[form]
    sheets = open_sheets(found.media, found.content)
    drawn = sheets.draw(0, 80)
    assert (sheets.count, drawn.width(), drawn.height(), sheets.words(0)) == (1, 80, 60, "")
    assert drawn.pixelColor(5, 30).red() > 200
    assert drawn.pixelColor(75, 30).blue() > 200
    sheets.close()


def test_a_photo_taken_sideways_stands_upright() -> None:
    plain = a_picture("jpeg")
    found = examine(plain[:2] + exif(6) + plain[2:])
    drawn = open_sheets(found.media, found.content).draw(0, 30)
    assert (drawn.width(), drawn.height()) == (30, 40)
    assert drawn.pixelColor(15, 5).red() > 200


def test_a_very_large_picture_is_decoded_smaller() -> None:
    found = examine(a_picture("jpeg", 9000, 40))
    drawn = open_sheets(found.media, found.content).draw(0, 9000)
    assert drawn.width() == 8192


@pytest.mark.parametrize(
    "content",
    [
        a_jpeg(),
        a_png(data=b"\1\2"),
        a_png(50, 50, data=zlib.compress(b"twice")),
        riff(webp_features(9, 9)),
        a_picture("jpeg")[:200] + a_picture("jpeg")[-2:],
    ],
    ids=["no tables", "no rows", "nonsense", "no frame", "no data"],
)
@pytest.mark.qt_log_level_fail("CRITICAL")  # decoders say what they stumbled over
def test_what_only_looks_like_a_picture_is_refused(content: bytes) -> None:
    try:
        found = examine(content)
    except FileRefusedError:
        return
    assert refused(found.media, found.content) == "damaged"


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_the_decoder_of_another_form_is_never_asked() -> None:
    assert refused(Media.PNG, a_picture("jpeg")) == "damaged"
    assert refused(Media.JPEG, b"<svg xmlns='http://www.w3.org/2000/svg'/>") == "damaged"


# PDF


def test_a_pdf_is_drawn_page_by_page_and_says_its_words() -> None:
    sheets = open_sheets(Media.PDF, a_pdf("Under the fig tree", "By the well"))
    drawn = sheets.draw(1, 300)
    assert (sheets.count, drawn.width()) == (2, 300)
    assert drawn.convertToFormat(QImage.Format.Format_Grayscale8).pixelColor(2, 2) == QColor(
        Qt.GlobalColor.white
    )
    assert [sheets.words(page) for page in range(2)] == ["Under the fig tree", "By the well"]
    sheets.close()


def test_a_pdf_that_is_none_is_refused() -> None:
    assert refused(Media.PDF, b"%PDF-1.7 and nothing else") == "damaged"
    assert refused(Media.PDF, a_pdf()[:200]) == "damaged"


def test_a_pdf_that_asks_for_a_passphrase_of_its_own_is_refused() -> None:
    told = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> /P -4 >>"
    )
    ids = b" /ID [<" + b"00" * 16 + b"> <" + b"00" * 16 + b">] >>"
    assert refused(Media.PDF, a_pdf().replace(b"/Root 1 0 R >>", b"/Root 1 0 R " + told + ids)) == "locked"


def test_a_pdf_without_pages_is_refused() -> None:
    assert (
        refused(Media.PDF, a_pdf().replace(b"/Count 1", b"/Count 0").replace(b"4 0 R ]", b"] % "))
        == "damaged"
    )


def test_a_page_as_large_as_a_field_is_drawn_small() -> None:
    sheets = open_sheets(Media.PDF, a_pdf().replace(b"[0 0 595 842]", b"[0 0 9e5 9e5]"))
    drawn = sheets.draw(0, 100_000)
    assert drawn.width() * drawn.height() <= 16_200_000


def test_a_page_that_is_missing_is_said_and_has_no_words() -> None:
    sheets = open_sheets(Media.PDF, a_pdf())
    assert sheets.words(7) == ""
    with pytest.raises(FileRefusedError):
        sheets.draw(7, 100)


@pytest.mark.parametrize("across, down", [(0, 5), (5, 0), (float("inf"), 5), (float("nan"), 5), (1e9, 1e-9)])
def test_a_sheet_without_a_size_is_refused(across: float, down: float) -> None:
    with pytest.raises(FileRefusedError):
        fitted(across, down, 100)
