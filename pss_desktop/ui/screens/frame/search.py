"""The list below the search field: clients, notes and commands, walked by arrows while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.frame.search import Command, Found, NamedCommand, SearchPresenter
from pss_desktop.presenters.values import ClientRow, NoteHit, RecordHit
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.privacy import shown_name, when_names_change
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.client_facts import age_words, language_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.paint import Box, draw_box
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CARD, Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import column, set_margins
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, row_height

WIDTH = 620
MOST_ROWS = 8
RECORD_ICONS = {
    "safety_plan": "shield",
    "protection_plan": "shield",
    "crisis_event": "warning",
    "risk_screen": "warning",
    "file": "file",
    "task": "tick",
}
ICONS = {
    Command.TODAY: "today",
    Command.CLIENTS: "person",
    Command.NEW_NOTE: "plus",
    Command.ADD_CLIENT: "plus",
    Command.CONTACT: "phone",
    Command.FIRST_AID: "heart",
    Command.EMERGENCY_CONTACTS: "phone",
    Command.UNSIGNED: "pencil",
    Command.SNIPPETS: "copy",
    Command.EXCHANGE: "exchange",
    Command.REVIEW: "review",
    Command.SUPERVISION: "people",
    Command.SETTINGS: "settings",
    Command.LOCK: "lock",
    Command.SHORTCUTS: "keyboard",
}


class SearchPanel(QWidget):
    """Floats over the page while the search field is used; it never takes the keyboard from it."""

    def __init__(self, presenter: SearchPresenter, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._field = field
        self._groups: list[tuple[GroupHead, RowList]] = []
        self.answers_to = ""
        self._found: Found | None = None
        self._said = Paragraph("", tone=Tone.MUTED)
        self._content = QWidget()
        self._page = column(self._content, gap=8)
        set_margins(self._page, 12, 12, 12, 12)
        self._page.addWidget(self._said)
        records = self.tr("Plans, crises, files and tasks")
        for name in (self.tr("Clients"), self.tr("Notes"), records, self.tr("Commands")):
            self._add_group(name)
        self._page.addStretch(1)
        layout = column(self, margins=1, gap=0)
        layout.addWidget(Scroller(self._content))
        self.hide()
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)
        parent.installEventFilter(self)
        when_names_change(self, self._names_changed)
        presenter.attach(self)
        if field.hasFocus():  # somebody was quicker than this panel
            self.open()

    # What the presenter shows

    def show_found(self, found: Found) -> None:
        clients = [self._client(one) for one in found.hits.clients]
        notes = [self._note(one) for one in found.hits.notes]
        self._found, self.answers_to = found, found.text
        records = [self._record(one) for one in found.hits.records]
        self._fill((clients, notes, records, [self._command(one) for one in found.commands]))
        count = self.locale().toString(len(notes)) + ("+" if found.hits.more else "")
        self._groups[1][0].set_count(count if notes else "")
        self._say(
            self.tr("No results for “{text}”.").format(text=isolated(found.text)) if found.empty else ""
        )

    def show_nothing_asked(self, commands: Sequence[NamedCommand]) -> None:
        self._found = None
        self._fill(([], [], [], [self._command(one) for one in commands]))
        self._say("")

    def show_problem(self, problem: PssError) -> None:
        self._found = None
        self._fill(([], [], [], []))
        self._say(sentence(problem))

    def sentence(self) -> str:
        """What is said instead of results; '' when there are some."""
        return self._said.text()

    # What the person does

    def open(self) -> None:
        """The field has the keyboard: show what it finds."""
        self.setAccessibleName(self._field.accessibleName())
        self._presenter.typed(self._field.text())
        self._take_place()
        self.show()
        self.raise_()

    def close_panel(self) -> None:
        self.hide()
        self._field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            return self._field_event(event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._take_place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        box = Box(theme().colour("window"), theme().colour("control"), RADIUS_CARD)
        draw_box(QPainter(self), self.rect(), box)

    def _field_event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.open()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act_here()
        elif key == Qt.Key.Key_Escape:
            self.close_panel()
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus()
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        if not self.isVisible():
            self.open()
        self._presenter.typed(text)

    def _names_changed(self) -> None:
        """What was found is shown anew, with names or without."""
        if self._found is not None:
            self.show_found(self._found)

    def _walk(self, step: int) -> None:
        places = [(rows, at) for _, rows in self._groups for at in range(rows.rows.rowCount())]
        here = next((at for at, place in enumerate(places) if self._marked == place), -1)
        if places:
            self._mark(*places[(here + step) % len(places)])

    def _act_here(self) -> None:
        rows, at = self._marked
        if rows is not None and at < rows.rows.rowCount():
            self._act(rows.rows.row(at).value)

    def _act(self, value: object) -> None:
        self.close_panel()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()
        if isinstance(value, Command):
            self._presenter.run(value)
        elif isinstance(value, ClientRow):
            self._presenter.open_client(value.id)
        elif isinstance(value, NoteHit):
            self._presenter.open_note(value.note, value.client)
        elif isinstance(value, RecordHit):
            self._presenter.open_record(value)

    # Words

    def _client(self, one: ClientRow) -> RowWords:
        facts = [one.code, age_words(one.age), language_words(one.languages)]
        badge = BadgeWords(self.tr("Draft"), Tone.WARN, "pencil") if one.draft else None
        second = "  ·  ".join(fact for fact in facts if fact)
        return RowWords(one, shown_name(one.name, one.code, follows=True), second, "person", badge=badge)

    def _note(self, hit: NoteHit) -> RowWords:
        who = isolated(shown_name(hit.name, hit.code, follows=True))
        words = " ".join("".join(part.text for part in hit.snippet).split())
        return RowWords(hit, f"{who}  ·  {day(hit.at)}", isolated(words), "note")

    def _record(self, hit: RecordHit) -> RowWords:
        who = isolated(shown_name(hit.name, hit.code, follows=True))
        words = " ".join("".join(part.text for part in hit.snippet).split())
        title = f"{self._kind(hit.kind)}  ·  {who}  ·  {day(hit.at)}"
        return RowWords(hit, title, isolated(words), RECORD_ICONS[hit.kind])

    def _kind(self, kind: str) -> str:
        return {
            "safety_plan": self.tr("Safety plan"),
            "protection_plan": self.tr("Protection plan"),
            "crisis_event": self.tr("Crisis"),
            "risk_screen": self.tr("Risk screen"),
            "file": self.tr("File"),
            "task": self.tr("Task"),
        }[kind]

    def _command(self, named: NamedCommand) -> RowWords:
        return RowWords(named.command, named.name, "", ICONS[named.command])

    # How it is built

    def _add_group(self, name: str) -> None:
        head, rows = GroupHead(name), RowList(name)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.acted.connect(self._act)
        head.hide()
        rows.hide()
        self._groups.append((head, rows))
        self._page.addWidget(head)
        self._page.addWidget(rows)

    def _fill(self, words: Sequence[Sequence[RowWords]]) -> None:
        self._marked: tuple[RowList | None, int] = (None, 0)
        for (head, rows), some in zip(self._groups, words, strict=True):
            rows.show_rows(some)
            head.setVisible(bool(some))
            rows.setVisible(bool(some))
        filled = [rows for _, rows in self._groups if rows.rows.rowCount()]
        if filled:
            self._mark(filled[0], 0)
        self._take_place()

    def _mark(self, rows: RowList, at: int) -> None:
        self._marked = (rows, at)
        # The keyboard stays in the field, so the field says which row Enter will take.
        row = isolated(rows.rows.row(at).spoken)
        self._field.setAccessibleDescription(self.tr("Enter chooses {row}").format(row=row))
        for _, others in self._groups:
            others.mark(at if others is rows else -1)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _take_place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        top = self._field.mapTo(parent, QPoint(0, self._field.height() + theme().space(4)))
        width = min(theme().text(WIDTH), parent.width() - 2 * theme().space(16))
        self._page.invalidate()
        by_width, least = self._page.totalHeightForWidth(width - 2), self._content.minimumSizeHint().height()
        wanted = max(by_width, least) + 2
        height = min(wanted, MOST_ROWS * row_height(), parent.height() - top.y() - theme().space(16))
        x = top.x() + self._field.width() - width if self.isRightToLeft() else top.x()
        self.setGeometry(min(max(x, 8), parent.width() - width), top.y(), width, height)
