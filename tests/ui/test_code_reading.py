"""A code that the program drew is read from a picture of it, however it was taken; others are refused."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.ui.code_reading import code_in, code_in_file
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.widgets.qr_code import QrCode
from tests.pictures import a_png

REQUEST = "PSSJOIN1:" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 78


@pytest.fixture
def drawn(qtbot: QtBot) -> QImage:
    """As it stands on the other screen."""
    code = QrCode("Their request")
    qtbot.addWidget(code)
    code.show_content(REQUEST)
    return code.grab().toImage()


def test_a_code_of_long_names_fits_a_small_window_and_is_read(qtbot: QtBot) -> None:
    code = QrCode("Their reply")
    qtbot.addWidget(code)
    code.show_content(REQUEST + "A" * 600)
    room = 439  # of a page in a window of 1024 by 600
    assert code.height() > room
    code.fit_into(room)
    assert code.height() <= room
    assert code_in(code.grab().toImage()) == code.content
    code.fit_into(2 * room)
    assert code.height() > room


def in_a_form(image: QImage, form: str, quality: int = -1) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, form, quality)  # type: ignore[call-overload]
    return bytes(content.data())


def turned(image: QImage) -> QImage:
    """Held askew, on a grey desk."""
    askew = image.transformed(QTransform().rotate(11), Qt.TransformationMode.SmoothTransformation)
    desk = QImage(askew.width() + 300, askew.height() + 200, QImage.Format.Format_RGB32)
    desk.fill(QColor("#8a8f94"))
    painter = QPainter(desk)
    painter.drawImage(170, 90, askew)
    painter.end()
    return desk


def scaled(image: QImage) -> QImage:
    width = image.width() * 3
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def photographed(image: QImage) -> QImage:
    """Larger than is looked at, with the grain of a cheap camera."""
    large = image.scaled(3600, 3600)
    chance = Random(7)
    for _ in range(40_000):
        grey = chance.randrange(256)
        large.setPixelColor(chance.randrange(3600), chance.randrange(3600), QColor(grey, grey, grey))
    return large


@pytest.mark.parametrize("taken", [QImage.copy, turned, scaled, photographed])
def test_a_code_is_read_from_a_picture_of_it(drawn: QImage, taken: Callable[[QImage], QImage]) -> None:
    assert code_in_file(in_a_form(taken(drawn), "PNG")) == REQUEST


def test_a_code_is_read_from_a_spoilt_photograph(drawn: QImage) -> None:
    assert code_in_file(in_a_form(turned(drawn), "JPG", 20)) == REQUEST


def test_a_copied_picture_is_read_too(drawn: QImage) -> None:
    assert code_in(drawn) == REQUEST


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", "empty"),
        (b"PSSJOIN1:ABCD", "unknown"),
        (b"%PDF-1.7 and so on", "unknown"),
        (a_png(40, 30), "no_code"),
        (a_png(40, 30)[:-20], "damaged"),
    ],
)
def test_what_is_no_picture_of_a_code_is_refused_with_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        code_in_file(content)
    assert caught.value.reason == reason
    assert sentence(caught.value)


def test_a_picture_that_would_be_too_large_or_is_none_is_refused() -> None:
    large = QImage(12_000, 6_000, QImage.Format.Format_Mono)
    for image, reason in ((large, "too_many_pixels"), (QImage(), "no_picture")):
        with pytest.raises(FileRefusedError) as caught:
            code_in(image)
        assert caught.value.reason == reason


def test_a_narrow_picture_is_no_trouble() -> None:
    strip = QImage(9_000, 1, QImage.Format.Format_RGB32)
    strip.fill(Qt.GlobalColor.white)
    with pytest.raises(FileRefusedError):
        code_in(strip)
