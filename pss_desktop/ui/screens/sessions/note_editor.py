"""The note editor: facts on top, parts below each other, always saved, signed at the foot."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.sessions.note_editor import DraftFound, EditorState, NoteEditorPresenter
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb, shown_name
from pss_desktop.ui.screens.parts.draft_parts import (
    DraftMenu,
    DraftQuestion,
    count_problems,
    show_problem,
    show_saved,
)
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.sessions.last_note import LastNotePanel
from pss_desktop.ui.screens.sessions.note_closing import NoteClosing
from pss_desktop.ui.screens.sessions.note_facts import NoteFacts
from pss_desktop.ui.screens.sessions.note_part import NotePartBox
from pss_desktop.ui.screens.sessions.note_setting import NoteSetting
from pss_desktop.ui.screens.sessions.note_side import NoteSide
from pss_desktop.ui.screens.sessions.snippet_menu import SnippetMenu
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins

LINES = 3
LINES_ALONE = 12
SIDE_WIDTH = 288
SNIPPET_KEYS = "Ctrl+T"


class NoteEditorScreen(Panel):
    """Every key goes to the presenter; Ctrl+Enter signs."""

    def __init__(self, presenter: NoteEditorPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._boxes: dict[str, NotePartBox] = {}
        self._shown: tuple[object, ...] = ()
        self._entered = ""
        self.header = PageHeader(self.tr("Session note"))
        self.header.set_badges([Badge(self.tr("Draft"), Tone.WARN, icon="pencil")])
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.facts = NoteFacts()
        self.facts.edited.connect(presenter.set_field)
        self.facts.format_chosen.connect(lambda value: presenter.set_format(NoteFormat(value)))
        self.facts.left.connect(presenter.focus_lost)
        self.setting, self.closing, self.side = NoteSetting(), NoteClosing(), NoteSide()
        self.groups = (self.setting, self.side, self.closing)
        for group in self.groups:
            group.edited.connect(presenter.set_field)
            group.left.connect(presenter.focus_lost)
        self.last = LastNotePanel()
        self.snippets = SnippetMenu(self)
        self.snippets.manage.connect(presenter.open_snippets)
        self.snippets.chosen.connect(self._insert)
        self.bottom = BottomBar()
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_note(self, state: EditorState) -> None:
        who = client_crumb(state.name, state.code)
        self.header.set_crumbs([self.tr("Clients"), who, self.tr("New note")])
        self._ask.hide()
        self._editing.show()
        self.bottom.show()
        self.facts.show_facts(state.facts, state.format)
        for group in self.groups:
            group.show_facts(state.facts)
        self.side.show_level(state.risk)
        self.snippets.show_blocks(state.snippets)
        self._show_parts(state)
        self.last.show_note(state.last)
        self._load_last.setVisible(state.last is not None)
        self.blocks.show()
        self._more.show()

    def ask_about(self, found: DraftFound) -> None:
        self.header.set_crumbs([self.tr("Clients"), isolated(shown_name(found.name)), self.tr("New note")])
        self._editing.hide()
        self.bottom.hide()
        self._load_last.hide()
        self.blocks.hide()
        self._more.hide()
        words = self.tr("%n word(s)", "", found.words)
        self._ask.ask(
            self.tr("There is an unsigned note for {client}").format(client=isolated(shown_name(found.name))),
            self.tr("Saved {moment}, {words}. Signed notes are not touched by either.").format(
                moment=moment(found.saved_at), words=words
            ),
        )

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        for group in (self.facts, *self.groups):
            group.show_problems(problems)
        first: dict[str, FieldProblem] = {}
        for problem in problems:
            first.setdefault(problem.field, problem)
        for name, box in self._boxes.items():
            box.show_problem(first.get(name))
        if problems:
            count_problems(problems, self.bottom)
            self.put_cursor(problems[0].field, 0)
        else:
            self._show_quiet_hint()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def put_cursor(self, field: str, position: int) -> None:
        box = self._boxes.get(field)
        if box is not None:
            box.area.setFocus()
            QTimer.singleShot(0, box, box.take_keyboard)  # a new box is seen only then
            box.area.set_cursor_position(position)
            self._scroller.ensureWidgetVisible(box)
            return
        for group in self.groups:
            if group.put_cursor(field, position):
                self._scroller.ensureWidgetVisible(group.row_of(field) or group)
                return
        widget = self.facts.field(field)
        if widget is not None:
            widget.setFocus()

    def area(self, name: str) -> TextArea:
        """Where the words of the part called *name* are written."""
        return self._boxes[name].area

    def shows(self, part: str) -> bool:
        """Whether the note has this part now."""
        return part in self._boxes

    def caret(self) -> tuple[str, int]:
        """Where the person writes; a window that is not in front keeps its place too."""
        here = self.window().focusWidget()
        for group in (self.facts, *self.groups):
            field, position = group.caret(here)
            if field:
                return field, position
        box = self._boxes.get(self._entered) or next(iter(self._boxes.values()), None)
        return (box.name, box.area.cursor_position()) if box is not None else ("", 0)

    # What the person does

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_client()

    def _insert(self, words: str) -> None:
        """Put a text block where the person writes, or at the end of the first part."""
        box = self._boxes.get(self._entered) or next(iter(self._boxes.values()), None)
        if box is not None:
            box.insert(words)

    def throw_away(self) -> None:
        """The undo bar brings it back."""
        self._presenter.throw_away()

    # How it is built

    def _add_deeds(self) -> None:
        self._load_last = Button(self.tr("Load last note"), icon="note")
        self._load_last.clicked.connect(self._presenter.load_last_note)
        self._more = DraftMenu()
        self._more.thrown_away.connect(self._presenter.throw_away)
        self.blocks = Button(self.tr("Text blocks"), icon="copy")
        self.blocks.clicked.connect(self._open_blocks)
        self.blocks.show_shortcut(SNIPPET_KEYS)
        self.header.add_deed(self.blocks)
        self.header.add_deed(self._load_last)
        self.header.add_deed(self._more)
        self.close_button = Button(self.tr("Close, keep the draft"))
        self.close_button.clicked.connect(self._presenter.open_client)
        self.sign = Button(self.tr("Sign the note"), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(self._presenter.sign)
        self.bottom.add(self.close_button)
        self.bottom.add(self.sign)
        self._show_quiet_hint()

    def _build(self) -> None:
        page = QWidget()
        self._parts = column(gap=10)
        writing = column(gap=10)
        writing.addWidget(self.facts)
        writing.addWidget(self.setting)
        writing.addLayout(self._parts)
        writing.addWidget(self.closing)
        writing.addStretch(1)
        self._sides = row(page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 10, PAGE_MARGIN, 12)
        self._sides.addLayout(writing, 1)
        beside = column(gap=14)
        beside.addWidget(self.side)
        beside.addWidget(self.last)
        beside.addStretch(1)
        self._sides.addLayout(beside)
        self._scroller = Scroller(page)
        self._editing = QWidget()
        column(self._editing, gap=0).addWidget(self._scroller)
        self._ask = DraftQuestion(self.tr("Put it away, begin a new note"))
        self._ask.put_away.connect(self._presenter.put_draft_away)
        self._ask.gone_on.connect(self._presenter.go_on_with_draft)
        self.begin_new, self.go_on = self._ask.begin_new, self._ask.go_on
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        holder.addWidget(self.banner)
        layout.addLayout(holder)
        layout.addWidget(self._ask)
        layout.addWidget(self._editing, 1)
        layout.addStretch(0)
        layout.addWidget(self.bottom)
        self._editing.hide()
        self._load_last.hide()
        self.blocks.hide()
        self._more.hide()

    def _show_parts(self, state: EditorState) -> None:
        """Build the boxes anew only when they are others; else the cursor would be lost."""
        wanted = tuple((part.name, part.kept) for part in state.parts)
        if wanted != self._shown:
            self._rebuild_parts(state)
            self._shown = wanted
        for part in state.parts:
            box = self._boxes[part.name]
            if box.area.text() != part.text:
                box.area.setText(part.text)

    def _rebuild_parts(self, state: EditorState) -> None:
        for box in self._boxes.values():
            self._parts.removeWidget(box)
            box.hide()
            box.deleteLater()
        lines = LINES_ALONE if len(state.parts) == 1 else LINES
        self._boxes = {
            part.name: NotePartBox(part.name, part.text, kept=part.kept, lines=lines) for part in state.parts
        }
        for box in self._boxes.values():
            box.edited.connect(self._presenter.set_field)
            box.left.connect(self._presenter.focus_lost)
            box.entered.connect(self._enter)
            self._parts.addWidget(box)
        self._set_tab_order()

    def _enter(self, name: str) -> None:
        self._entered = name

    def _set_tab_order(self) -> None:
        areas = [box.area for box in self._boxes.values()]
        for before, after in zip(areas, [*areas[1:], self.closing], strict=True):
            QWidget.setTabOrder(before, after)

    def _show_quiet_hint(self) -> None:
        self.bottom.show_hint(
            self.tr("Kept in the vault as you write. Only a signed note counts."), icon="lock"
        )

    def _open_blocks(self) -> None:
        self.snippets.popup(self.blocks.mapToGlobal(self.blocks.rect().bottomLeft()))

    def _let_side_grow(self) -> None:
        self.side.setMinimumWidth(0)
        self.side.setMaximumWidth(16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.last.set_beside(beside=wide)
        self.side.setFixedWidth(theme().text(SIDE_WIDTH)) if wide else self._let_side_grow()
        self.header.set_narrow(not wide)
        self._more.set_compact(True)
        super().resizeEvent(event)
