"""Looking at an attached file, and marking one that should not be here."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.attachment import FileInError, Media
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.files.file_page import (
    REASON,
    ZOOMS,
    FilePagePresenter,
    FilePageState,
    Sheet,
    Sheets,
)
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.values import FileDetail, FileState
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb
from pss_desktop.ui.screens.files.file_release import FileReleaseCard
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.words.file import date_words, file_badge, media_name, size_words, sort_name
from pss_desktop.ui.sheets import open_sheets
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.picture_view import PictureView


class FilePageScreen(Panel):
    """The file stands in the middle; what was said about it above, the deeds below."""

    def __init__(self, presenter: FilePagePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._title = ""
        self._pages = 0
        self.header = PageHeader()
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self._note = Paragraph("", typed=True)
        self._note.hide()
        self._marks = column(gap=8)
        self.view = PictureView()
        self.view.setAccessibleName(self.tr("The file is being opened"))
        self.reason = TextArea(self.tr("Why it should not be here"), lines=2)
        self.reason.textChanged.connect(lambda: presenter.set_reason(self.reason.text()))
        self.reason.left.connect(presenter.focus_lost)
        self._reason_row = FormRow(self.tr("Why it should not be here"), self.reason)
        self._adding = Card()
        self._adding.body.addWidget(self._reason_row)
        self._adding.hide()
        self._add_looks()
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_file(self, state: FilePageState) -> None:
        file = state.detail.file
        self._title = file.title
        name = client_crumb(state.name, state.code)
        self.header.set_crumbs([self.tr("Clients"), name, self.tr("Files"), isolated(file.title)])
        self.header.set_title(file.title)
        badge = file_badge(state.detail.state)
        self.header.set_badges([Badge(badge.text, badge.tone, icon=badge.icon)] if badge else [])
        self.header.set_second_line(self._facts(state.detail))
        self._note.setText(file.note)
        self._note.setVisible(bool(file.note))
        self._show_marks(state.detail.marks)
        self.in_error.setVisible(
            state.detail.state is not FileState.ENTERED_IN_ERROR and not self._adding.isVisibleTo(self)
        )
        if not self._adding.isVisibleTo(self):
            self.view.setFocus()

    def show_sheet(self, sheet: Sheet) -> None:
        if not isinstance(sheet.image, QImage):
            return
        number = QLocale().toString
        said = self.tr("Page {page} of {count}").format(
            page=number(sheet.page + 1), count=number(sheet.count)
        )
        name = f"{isolated(self._title)}  ·  {said}" if sheet.count > 1 else self._title
        if sheet.page != self._pages:
            self.view.go_to_top()
        self._pages = sheet.page
        self.view.show_image(sheet.image, name=name, words=sheet.words)
        self.page.setText(said)
        self.zoom.setText(self.tr("{percent} %").format(percent=number(sheet.zoom)))
        for part in (self.before, self.page, self.after):
            part.setVisible(sheet.count > 1)
        self.before.setEnabled(sheet.page > 0)
        self.after.setEnabled(sheet.page < sheet.count - 1)
        self.smaller.setEnabled(sheet.zoom > ZOOMS[0])
        self.larger.setEnabled(sheet.zoom < ZOOMS[-1])

    def show_adding(self, reason: str) -> None:
        if self.reason.text() != reason:
            self.reason.setText(reason)
        self._adding.show()
        self._turn(adding=True)
        self.reason.setFocus()

    def hide_adding(self) -> None:
        self._adding.hide()
        self.reason.setText("")
        self._reason_row.show_problem("")
        self.header.show_state("")
        self._turn(adding=False)
        self.view.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._reason_row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.reason.setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return REASON, self.reason.cursor_position()

    def put_cursor(self, field: str, position: int) -> None:
        self.reason.setFocus()
        self.reason.set_cursor_position(position)

    def room(self) -> int:
        return self.view.room()

    def open_sheets(self, media: Media, content: bytes) -> Sheets:
        return open_sheets(media, content)

    # Words

    def _facts(self, detail: FileDetail) -> str:
        file = detail.file
        attached = self.tr("attached {moment}").format(moment=moment(file.attached_at))
        kept = isolated(media_name(file.stored.media)), isolated(size_words(file.stored.size))
        facts = (sort_name(file.sort), date_words(file.made_on), attached, *kept)
        return "  ·  ".join(fact for fact in facts if fact)

    def _show_marks(self, marks: tuple[FileInError, ...]) -> None:
        while self._marks.count():
            taken = self._marks.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for mark in marks:
            card = Card(urgent=Tone.DANGER)
            said = self.tr("Entered in error  ·  {moment}").format(moment=moment(mark.at))
            card.body.addWidget(Label(said, Type.STRONG))
            card.body.addWidget(Paragraph(mark.reason, typed=True))
            self._marks.addWidget(card)

    # What the person does

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_files()

    # How it is built

    def _add_looks(self) -> None:
        presenter = self._presenter
        self.before = Button(self.tr("Page before"), icon="chevron-up")
        self.before.clicked.connect(lambda: presenter.turn(-1))
        self.page = Label("")
        self.after = Button(self.tr("Next page"), icon="chevron-down")
        self.after.clicked.connect(lambda: presenter.turn(1))
        self.smaller = Button(self.tr("Smaller"), icon="minus")
        self.smaller.clicked.connect(lambda: presenter.enlarge(-1))
        self.zoom = Label("")
        self.larger = Button(self.tr("Larger"), icon="plus")
        self.larger.clicked.connect(lambda: presenter.enlarge(1))
        for button in (self.before, self.after, self.smaller, self.larger):
            button.set_compact(True)
        for part in (self.before, self.page, self.after):
            part.hide()
        self.view.turned.connect(presenter.turn)
        self.view.enlarged.connect(presenter.enlarge)
        self.view.fitted.connect(presenter.fit)
        self.view.room_changed.connect(presenter.room_changed)

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self.in_error = Button(self.tr("Entered in error"), Look.DANGER)
        self.in_error.clicked.connect(presenter.begin_adding)
        self.drop = Button(self.tr("Do not mark it"))
        self.drop.clicked.connect(presenter.drop_adding)
        self.sign = Button(self.tr("Sign that it was an error"), Look.FILLED)
        self.sign.clicked.connect(presenter.sign)
        self.save_copy = Button(self.tr("Save a copy outside"))
        self.save_copy.clicked.connect(presenter.release.begin)
        self.release = FileReleaseCard(presenter.release)
        self.bottom = BottomBar()
        self.bottom.add_first(self.save_copy)
        self.bottom.add_first(self.in_error)
        self.bottom.add(self.drop)
        self.bottom.add(self.sign)
        self.in_error.hide()
        self._turn(adding=False)

    def _turn(self, *, adding: bool) -> None:
        self.in_error.setVisible(not adding)
        self.save_copy.setVisible(not adding)
        for button in (self.drop, self.sign):
            button.setVisible(adding)

    def _build(self) -> None:
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        above = column(gap=8)
        set_margins(above, PAGE_MARGIN, 8, PAGE_MARGIN, 0)
        above.addWidget(self.banner)
        above.addLayout(self._marks)
        above.addWidget(self._note)
        layout.addLayout(above)
        looks = row(gap=8)
        set_margins(looks, PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        for part in (self.before, self.page, self.after):
            looks.addWidget(part)
        looks.addStretch(1)
        for part in (self.smaller, self.zoom, self.larger):
            looks.addWidget(part)
        layout.addLayout(looks)
        layout.addWidget(self.view, 1)
        below = column(gap=0)
        set_margins(below, PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        below.addWidget(self.release)
        below.addWidget(self._adding)
        layout.addLayout(below)
        layout.addWidget(self.bottom)
