"""The recovery code on the screen, in groups that are easy to copy by hand, and on paper."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from pss_desktop.ui.locale.moments import whole_day
from pss_desktop.ui.locale.now import now
from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_text
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CARD, RADIUS_ROW, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate

_CELL_WIDTH = 74
_CELL_HEIGHT = 40
_GAP = 8
_PADDING = 16
_MOST_IN_A_LINE = 5
_SMALL_POINTS = 11


class CodeSheet(QWidget):
    """The groups of the code, each in a box; they run from left to right in every language, as on paper."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = code.split("-")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(", ".join(" ".join(group) for group in self._groups))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._groups) // self._in_a_line(width))
        return 2 * theme().space(_PADDING) + lines * self._cell().height() + (lines - 1) * theme().space(_GAP)

    def sizeHint(self) -> QSize:
        width = self._width_of(_MOST_IN_A_LINE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(2), self._cell().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_box(painter, self.rect(), Box(fill=theme().colour("sunken"), radius=RADIUS_CARD))
        cell, gap, padding = self._cell(), theme().space(_GAP), theme().space(_PADDING)
        in_a_line = self._in_a_line(self.width())
        box = Box(fill=theme().colour("surface"), edge=theme().colour("line"), radius=RADIUS_ROW)
        for position, group in enumerate(self._groups):
            line, place = divmod(position, in_a_line)
            rect = QRect(0, 0, cell.width(), cell.height())
            rect.moveTo(padding + place * (cell.width() + gap), padding + line * (cell.height() + gap))
            draw_box(painter, rect, box)
            draw_text(
                painter,
                rect,
                group,
                font=theme().font(Type.LEAD),
                colour=theme().colour("text"),
                align=CENTRED,
            )

    def _cell(self) -> QSize:
        return QSize(theme().text(_CELL_WIDTH), theme().control(_CELL_HEIGHT))

    def _width_of(self, cells: int) -> int:
        return 2 * theme().space(_PADDING) + cells * self._cell().width() + (cells - 1) * theme().space(_GAP)

    def _in_a_line(self, width: int) -> int:
        fitting = [count for count in range(1, _MOST_IN_A_LINE + 1) if self._width_of(count) <= width]
        return max(fitting, default=1)


class ShownCode(Card):
    """A new code, this once, with a way to print it and a way on."""

    printed = Signal()
    left = Signal()

    def __init__(self, code: str, *, vault: str, later: str, parent: QWidget | None = None) -> None:
        super().__init__(urgent=Tone.ACCENT, parent=parent)
        self.code = code
        self._vault = vault
        self.body.addWidget(Label(self.tr("Your new recovery code"), Type.LEAD))
        about = self.tr("It is shown this once. Print it or copy it by hand, then type it back.")
        self.body.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        self.body.addWidget(CodeSheet(code))
        self.later = Button(later, Look.QUIET)
        self.later.clicked.connect(self.left)
        self.print_it = Button(self.tr("Print the code"), icon="print")
        self.print_it.clicked.connect(self._print)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.later)
        foot.addWidget(self.print_it)
        self.body.addLayout(foot)

    def _print(self) -> None:
        print_code(self, vault=self._vault, code=self.code, printed=self.printed.emit)


def print_code(parent: QWidget, *, vault: str, code: str, printed: Callable[[], None]) -> QPrintDialog:
    """Let the person choose a printer and print the sheet; *printed* is called once it went there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("pss desktop")  # shown in a shared printer's queue
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)  # no copy of it beside the vault

    def print_it() -> None:
        code_document(vault=vault, code=code).print_(printer)
        printed()

    dialog.accepted.connect(print_it)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # QPrintDialog has an open() of its own that wants a receiver
    return dialog


def code_document(*, vault: str, code: str) -> QTextDocument:
    """The printed sheet: for which vault, the code in large groups, what it is for. Black on white."""
    document = QTextDocument()
    document.setDefaultFont(QFont(theme().font(Type.BODY).families(), _SMALL_POINTS))
    document.setDefaultTextOption(_direction(QGuiApplication.layoutDirection()))
    today = whole_day(now())
    writer = _Writer(document)
    writer.write(translate("RecoverySheet", "Recovery code"), points=20, bold=True)
    writer.write(
        translate("RecoverySheet", "For the vault \u2068{vault}\u2069, printed on {day}.").format(
            vault=vault, day=today
        )
    )
    for line in _lines(code):
        writer.write(f"\u2066{line}\u2069", points=18, bold=True)
    writer.write(translate("RecoverySheet", "It opens the vault when the passphrase is forgotten."))
    writer.write(
        translate(
            "RecoverySheet",
            "Keep it away from the computer: whoever has both can open the vault. If it is lost or somebody "
            "saw it, make a new one in Settings; this one then stops working.",
        )
    )
    return document


class _Writer:
    """Writes paragraphs one below the other; plain text, so that a name is never read as markup."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._first = True

    def write(self, text: str, *, points: float = 11.0, bold: bool = False) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(points)
        letters = QTextCharFormat()
        letters.setFontPointSize(points)
        letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        letters.setForeground(Qt.GlobalColor.black)
        if self._first:
            self._cursor.setBlockFormat(block)
            self._first = False
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, letters)


def _lines(code: str) -> list[str]:
    groups = code.split("-")
    return ["   ".join(groups[start : start + 3]) for start in range(0, len(groups), 3)]


def _direction(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    return option
