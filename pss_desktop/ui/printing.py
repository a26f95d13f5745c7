"""Documents on paper: laid out in pixels of 96 to the inch, painted on a preview, a PDF or a printer alike.

Everything is black on white, also where the window is dark. Nothing is written to a file here.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pss_desktop.presenters.values import Document, Paper, paper_foot, paper_html
from pss_desktop.ui.theme.fonts import FAMILIES

DPI: Final = 96
_PDF_DPI: Final = 600
_SCALES: Final = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_MOST_SHRUNK: Final = 2
"""More pages than this never become one by shrinking."""
_CONTINUED: Final = 0.9
"""The size of letters where even the smallest do not fit on one page."""
_DISC_DOTS: Final = 192
_FONT_PX: Final = 15
_PAGE: Final = {Paper.A4: (QSizeF(210, 297), 16.0, 11.0), Paper.CARD: (QSizeF(148, 105), 7.0, 5.0)}
"""Size, margin and room for the foot, in millimetres."""
_RULE: Final = QColor("#9a9a9a")


class Sheets:
    """A document laid out on as many sheets as it needs; nothing of it is left out."""

    def __init__(self, document: Document) -> None:
        self.document = document
        size, margin, foot = _PAGE[document.paper]
        self.size = QSizeF(_px(size.width()), _px(size.height()))
        self._margin, self._foot = _px(margin), _px(foot)
        self._room = QSizeF(
            self.size.width() - 2 * self._margin, self.size.height() - 2 * self._margin - self._foot
        )
        self.text: Final = self._laid_out()

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return self.text.pageCount()

    @cached_property
    def words(self) -> str:
        """Everything that stands on them, without its look."""
        return self.text.toPlainText()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint sheet *page*, counted from 0, in pixels of 96 to the inch."""
        painter.fillRect(QRectF(QPointF(0, 0), self.size), Qt.GlobalColor.white)
        painter.save()
        painter.translate(self._margin, self._margin - page * self._room.height())
        clip = QRectF(0, page * self._room.height(), self._room.width(), self._room.height())
        painter.setClipRect(clip)
        context = _black()
        context.clip = clip
        self.text.documentLayout().draw(painter, context)
        painter.restore()
        if self.document.beside:
            self._paint_fold(painter)
        self._paint_foot(painter, page)

    # Parts

    def _laid_out(self) -> QTextDocument:
        """At full size if that fits; else with the largest letters that need one page, if there are any."""
        whole = self._text_at(1.0)
        if not self.document.one_page or whole.pageCount() <= 1:
            return whole
        if whole.pageCount() > _MOST_SHRUNK:
            return self._text_at(_CONTINUED)
        return self._shrunk() or self._text_at(_CONTINUED)

    def _shrunk(self) -> QTextDocument | None:
        """Found by halves: laying out is what costs time here."""
        fitting: QTextDocument | None = None
        low, high = 0, len(_SCALES)
        while low < high:
            middle = (low + high) // 2
            text = self._text_at(_SCALES[middle])
            if text.pageCount() <= 1:
                fitting, high = text, middle
            else:
                low = middle + 1
        return fitting

    def _text_at(self, scale: float) -> QTextDocument:
        text = _text_document(self.document)
        for number in self.document.numbers:
            text.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(f"disc:{number}"), _disc(number)
            )
        text.setHtml(paper_html(self.document, scale))
        text.setPageSize(self._room)
        return text

    def _paint_fold(self, painter: QPainter) -> None:
        painter.setPen(QPen(_RULE, 1, Qt.PenStyle.DashLine))
        middle = self.size.width() / 2
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.size.height()))

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        words = paper_foot(self.document, page + 1, self.count)
        if not words:
            return
        text = _text_document(self.document)
        text.setHtml(words)
        text.setTextWidth(self._room.width() * (0.46 if self.document.beside else 1.0))
        painter.save()
        x = self._margin
        if self.document.beside and self.document.direction == "ltr":
            x += self._room.width() * 0.54
        painter.translate(x, self.size.height() - self._margin - text.size().height())
        text.documentLayout().draw(painter, _black())
        painter.restore()


def has_printer() -> bool:
    """Whether this computer knows of any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def pdf_of(sheets: Sequence[Sheets]) -> bytes:
    """All of them in one PDF, whose own data names nobody and nothing."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("")
    writer.setCreator("")
    writer.setResolution(_PDF_DPI)
    _set_page(writer, sheets[0])
    painter = QPainter(writer)
    _paint_all(painter, writer, sheets, _PDF_DPI)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def print_on(printer: QPrinter, sheets: Sequence[Sheets]) -> bool:
    """Paint all sheets on a printer that a person chose; whether it took them.

    A printer that has no small sheets gets a card on a large one, with its edge to cut along.
    """
    printer.setDocName("pss desktop")  # shown in a shared printer's queue
    large = not _takes(printer, Paper.CARD)
    _set_page(printer, sheets[0], large=large)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    _paint_all(painter, printer, sheets, printer.resolution(), large=large)
    return painter.end()


def _takes(printer: QPrinter, paper: Paper) -> bool:
    """Whether it has sheets of that size; one that names none, as a file, takes every size."""
    size = _PAGE[paper][0]
    known = [one.size(QPageSize.Unit.Millimeter) for one in QPrinterInfo(printer).supportedPageSizes()]
    wanted = {(size.width(), size.height()), (size.height(), size.width())}
    return not known or any((round(one.width()), round(one.height())) in wanted for one in known)


def _paint_all(
    painter: QPainter,
    device: QPdfWriter | QPrinter,
    sheets: Sequence[Sheets],
    dots: int,
    *,
    large: bool = False,
) -> None:
    first = True
    for one in sheets:
        for page in range(one.count):
            if not first:
                _set_page(device, one, large=large)
                device.newPage()
            first = False
            painter.save()
            painter.scale(dots / DPI, dots / DPI)
            one.paint(painter, page)
            if large and one.document.paper is Paper.CARD:
                painter.setPen(QPen(_RULE, 1, Qt.PenStyle.DashLine))
                painter.drawRect(QRectF(QPointF(0, 0), one.size))
            painter.restore()


def _set_page(device: QPdfWriter | QPrinter, sheets: Sheets, *, large: bool = False) -> None:
    """The size of the next sheet; *large*: A4 for all."""
    size = _PAGE[Paper.A4 if large else sheets.document.paper][0]
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def _text_document(document: Document) -> QTextDocument:
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setDocumentMargin(0)
    text.setUseDesignMetrics(True)
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(_FONT_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.setDefaultFont(font)
    option = QTextOption()
    rtl = document.direction == "rtl"
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setDefaultTextOption(option)
    return text


def _disc(number: str) -> QImage:
    """A black disc with its number in white."""
    image = QImage(_DISC_DOTS, _DISC_DOTS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(image.rect().adjusted(2, 2, -2, -2))
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(_DISC_DOTS * 9 // 16)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, number)
    painter.end()
    return image


def _black() -> QAbstractTextDocumentLayout.PaintContext:
    """Paper is white and ink black in a dark window too."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    return context


def _px(mm: float) -> float:
    return mm * DPI / 25.4
