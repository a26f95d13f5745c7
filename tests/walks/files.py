"""Past the screens of a client's files: none yet, the form, the list, a drawing, a letter, a mark."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygon

from pss_desktop.ui.screens.files.file_page import FilePageScreen
from pss_desktop.ui.screens.files.files_tab import FilesTabScreen
from tests.caseload import ENGLISH, Sample
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_files import begin_attaching, open_file, open_files, point_at, say
from tests.pictures import a_pdf
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_files(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A client without files gets a drawing and a letter."""
    name = sample.names[1]
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() > 0)
    position = clients.model.find(lambda one: one.name == name)
    clients.table.choose(position)
    clients.table.opened.emit(position)
    program.client()
    open_files(program)
    yield Stop("files-none")
    with TemporaryDirectory() as folder:
        yield from _attach(program, sample, passphrase, Path(folder))
    yield from _look(program, sample)


def _attach(program: Program, sample: Sample, passphrase: str, folder: Path) -> Iterator[Stop]:
    screen = begin_attaching(program)
    press(screen.attach)
    yield Stop("file-form-empty")
    (folder / "other.txt").write_bytes(b"words")
    point_at(screen, folder / "other.txt")
    wait_until(screen.banner.isVisible)
    yield Stop("file-refused")
    for file, sort in ((_letter(folder), "letter"), (_drawing(folder), "drawing")):
        if sort == "drawing":
            screen = begin_attaching(program)
        point_at(screen, file)
        say(screen, sample.contact_words, sort)
        yield Stop(f"file-form-{sort}")
        press(screen.attach)
        program.agree(passphrase)
        wait_until(program.screen(FilesTabScreen).list.isVisible)
    yield Stop("files")


def _look(program: Program, sample: Sample) -> Iterator[Stop]:
    screen = open_file(program, 1)
    wait_until(screen.after.isVisible)
    yield Stop("file-letter")
    screen.header.went.emit(1)
    page = program.screen(FilesTabScreen)
    wait_until(lambda: len(spoken_rows(page.list)) == 2)
    screen = open_file(program, 0)
    yield Stop("file-drawing")
    press(screen.save_copy)
    wait_until(screen.release.isVisible)
    yield Stop("file-stays")
    press(screen.release.drop)
    press(screen.in_error)
    type_into(program.screen(FilePageScreen).reason, sample.contact_words)
    yield Stop("file-in-error")
    press(screen.drop)


def _letter(folder: Path) -> Path:
    path = folder / "letter.pdf"
    path.write_bytes(a_pdf(*[ENGLISH.contact_words] * 2))
    return path


def _drawing(folder: Path) -> Path:
    """A house under the sun, as a child draws it."""
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#f7f3e8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#e2b93b"))
    painter.drawEllipse(880, 80, 180, 180)
    painter.setBrush(QColor("#7c9a5a"))
    painter.drawRect(0, 620, 1200, 180)
    painter.setBrush(QColor("#b5654a"))
    painter.drawRect(300, 380, 360, 260)
    painter.setBrush(QColor("#6b4a3a"))
    painter.drawPolygon(QPolygon([QPoint(260, 380), QPoint(480, 220), QPoint(700, 380)]))
    painter.end()
    path = folder / "drawing.png"
    assert image.save(str(path))
    return path
