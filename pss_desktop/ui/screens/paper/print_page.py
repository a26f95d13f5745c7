"""The sheets as they will be, and beside them what goes on them, in which language, on which paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.paper.print_page import PrintPresenter, PrintState
from pss_desktop.presenters.values import DocumentKind, Paper
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.printing import Sheets, has_printer, pdf_of, print_on
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.paper.sheet_view import SheetView
from pss_desktop.ui.screens.parts.choose_folder import choose_new_file
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.print import (
    PrintWords,
    care_words,
    deny_words,
    document_title,
    left_out_words,
    limits_words,
    override_words,
    paper_name,
    part_name,
    sheet_name,
)
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import CheckBox

SIDE: Final = 356


class PrintScreen(Panel):
    """Choices show on the sheets at once; nothing leaves before a deed at the foot."""

    def __init__(
        self,
        presenter: PrintPresenter,
        parent: QWidget | None = None,
        *,
        printers: Callable[[], bool] = has_printer,
    ) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.kind = presenter.kind
        self._printer: QPrinter | None = None
        self._offered = False
        self._denied = False
        self.sheets: list[Sheets] = []
        self.boxes: dict[str, CheckBox] = {}
        self._can_print = printers()
        self.header = PageHeader(document_title(presenter.kind))
        self.header.went.connect(lambda _: presenter.open_client())
        self.banner = Banner()
        self.banner.acted.connect(presenter.open_record)
        self.banner.hide()
        self.bottom = BottomBar()
        self._choices = column(gap=4)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def spoken(self) -> str:
        return QLocale().name()

    def show_papers(self, state: PrintState) -> None:
        if not self._offered:
            self._offered = True
            self._show_offer(state)
        for name, box in self.boxes.items():
            box.setChecked(name in state.order.parts or name in state.order.papers)
        self.language.set_value(state.order.language)
        self.left_out.set_text(left_out_words(state.laid.left_out))
        self.left_out.setVisible(state.laid.left_out > 0)
        self.sheets = [Sheets(document) for document in state.laid.documents]
        self._show_sheets()
        self._show_answer(state)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        choose_new_file(
            self, self.tr("Where should the PDF go?"), self.tr("Save here"), self.tr("paper") + ".pdf", chosen
        )

    def pdf(self) -> bytes:
        return pdf_of(self.sheets)

    def ask_printer(self, chosen: Callable[[], None]) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName("pss desktop")
        dialog = QPrintDialog(self._printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)  # that is the other deed
        dialog.accepted.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog has an open() of its own that wants a receiver

    def print_now(self) -> bool:
        return self._printer is not None and print_on(self._printer, self.sheets)

    def show_saved(self, *, noted: bool) -> None:
        self._say_done(self.tr("The PDF is written. Whoever has this file can read it."), noted=noted)

    def show_printed(self, *, noted: bool) -> None:
        self._say_done(self.tr("It went to the printer. Take every sheet with you."), noted=noted)

    def show_not_printed(self) -> None:
        self._say(self.tr("The printer did not take it. Nothing was printed."), Tone.DANGER)

    def show_problem(self, problem: PssError) -> None:
        self._say(sentence(problem), Tone.DANGER)

    # Parts

    def _say(self, words: str, tone: Tone, deed: str = "") -> None:
        self.banner.show_message(words, tone, deed=deed)
        self.banner.show()

    def _say_done(self, words: str, *, noted: bool) -> None:
        """Of a plan, the plan itself remembers who has a copy."""
        if not noted:
            also = self.tr("Nothing can be written into the vault now, so its log does not say this.")
            self._say(f"{words} {also}", Tone.WARN)
            return
        copies = self.kind in (DocumentKind.SAFETY_PLAN, DocumentKind.PROTECTION_PLAN)
        self._say(words, Tone.OK, self.tr("Note who has the copy") if copies else "")

    def _show_answer(self, state: PrintState) -> None:
        """Why it stays here, or what to look at before it goes; one of them, the strongest."""
        denied, allowed = state.denied, state.allowed
        self._denied = denied is not None
        self._turn()
        told = "" if allowed is None else override_words(allowed) or limits_words(allowed)
        if not state.laid.will_be_noted:
            unnoted = self.tr(
                "This vault is open for reading only: its log cannot say that this paper left. Write it down "
                "elsewhere."
            )
            told = f"{told} {unnoted}".strip()
        if denied is not None:
            self._say(deny_words(denied.reason), Tone.DANGER, self.tr("Open the consent"))
        elif told:
            self._say(told, Tone.WARN)
        else:
            self.banner.hide()

    def _turn(self) -> None:
        """Deeds that would do nothing are not there."""
        self.save.setVisible(not self._denied)
        self.print.setVisible(not self._denied and self._can_print)

    def _show_offer(self, state: PrintState) -> None:
        offer = state.offer
        name = shown_name(offer.name, offer.code)
        crumbs = [f"{isolated(name)}  ·  {isolated(offer.code)}", document_title(state.order.kind)]
        self.header.set_crumbs(crumbs)
        self._add_boxes(self.tr("Which parts"), [(part, part_name(part)) for part in state.parts])
        if len(state.papers) > 1:
            papers = [(paper.value, paper_name(paper)) for paper in state.papers]
            self._add_boxes(self.tr("Which paper"), papers)
        for part in state.parts:
            self.boxes[part].clicked.connect(self._part_click(part))
        for paper in state.papers if len(state.papers) > 1 else ():
            self.boxes[paper.value].clicked.connect(self._paper_click(paper))
        for language in offer.languages:
            self.language.addItem(own_name(language), language)
        self._language_row.setVisible(len(offer.languages) > 1)

    def _add_boxes(self, title: str, options: list[tuple[str, str]]) -> None:
        self._choices.addWidget(Label(title, Type.SMALL_STRONG))
        for value, words in options:
            self.boxes[value] = CheckBox(words)
            self._choices.addWidget(self.boxes[value])
        self._choices.addSpacing(theme().space(8))

    def _part_click(self, part: str) -> Callable[[bool], None]:
        return lambda wanted: self._presenter.set_part(part, wanted=wanted)

    def _paper_click(self, paper: Paper) -> Callable[[bool], None]:
        return lambda wanted: self._presenter.set_paper(paper, wanted=wanted)

    def _show_sheets(self) -> None:
        while self._previews.count():
            taken = self._previews.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sheets in self.sheets:
            for page in range(sheets.count):
                self._add_preview(sheets, page)

    def _add_preview(self, sheets: Sheets, page: int) -> None:
        name = sheet_name(sheets.document.paper)
        if sheets.count > 1:
            name = f"{name}  ·  {PrintWords().sheet(page + 1, sheets.count)}"
        self._previews.addWidget(Label(name, Type.SMALL_STRONG, Tone.MUTED))
        self._previews.addWidget(SheetView(sheets, page, name))

    # How it is built

    def _build(self) -> None:
        page = QWidget()
        self._sides = row(page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        paper = column(gap=0)
        self._previews = column(gap=8)
        paper.addLayout(self._previews)
        paper.addStretch(1)
        self._sides.addLayout(paper, 1)
        self._side = self._choices_card()
        beside = column(gap=0)
        beside.addWidget(self._side)
        beside.addStretch(1)
        self._sides.addLayout(beside)
        self._add_deeds()
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 8, PAGE_MARGIN, 0)
        holder.addWidget(self.banner)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addLayout(holder)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def _choices_card(self) -> Card:
        card = Card()
        self.language = Choice(self.tr("Language of the paper"), [], icon="globe")
        self.language.picked.connect(self._presenter.set_language)
        self._language_row = FormRow(self.tr("Language of the paper"), self.language)
        card.body.addWidget(self._language_row)
        card.body.addSpacing(theme().space(4))
        card.body.addLayout(self._choices)
        self.left_out = Hint("", icon="info", tone=Tone.WARN)
        self.left_out.hide()
        card.body.addWidget(self.left_out)
        card.body.addWidget(Banner(care_words(self.kind), Tone.WARN))
        return card

    def _add_deeds(self) -> None:
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(self._presenter.go_back)
        self.save = Button(
            self.tr("Save as PDF"), Look.OUTLINED if self._can_print else Look.FILLED, icon="stick"
        )
        self.save.clicked.connect(self._presenter.save_pdf)
        self.print = Button(self.tr("Print"), Look.FILLED, icon="print")
        self.print.clicked.connect(self._presenter.print_it)
        self.bottom.add_first(self.back)
        self.bottom.add(self.save)
        self.bottom.add(self.print)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.BottomToTop
        )
        self._side.setMaximumWidth(theme().text(SIDE) if wide else 16_777_215)
        super().resizeEvent(event)
