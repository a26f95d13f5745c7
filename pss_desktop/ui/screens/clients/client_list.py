"""The caseload: found while typing, walked by arrows, opened by Enter."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.presenting import LifeEvent, Situation
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.presenters.clients.client_list import ClientListPresenter
from pss_desktop.presenters.values import ClientFilter, ClientRow, Page
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.privacy import covered_name, names_hidden, privacy, when_names_change
from pss_desktop.ui.screens.clients.client_header import SAFETY_PLAN_KEY
from pss_desktop.ui.screens.words.client import case_state_name
from pss_desktop.ui.screens.words.client_facts import age_words, language_words
from pss_desktop.ui.screens.words.presenting import event_name, situation_name
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.risk import risk_phrase, risk_shape_of, risk_word

NARROW = 760
NOT_LOOKED_AT = "unknown"
EVERY = "every"
URGENT = "urgent"


class ClientListScreen(Panel):
    """A field, a filter, the table, and how many there are."""

    def __init__(self, presenter: ClientListPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Clients"), plain=True)
        self.add = Button(self.tr("Add a client"), Look.FILLED, icon="plus")
        self.add.clicked.connect(presenter.add)
        self.unnamed = Button(self.tr("Somebody without a name"), icon="phone")
        self.unnamed.clicked.connect(presenter.log_unnamed)
        self.header.add_deed(self.unnamed)
        self.header.add_deed(self.add)
        self.search = SearchField(self.tr("Find by code, name or phone"))
        self.search.setText(presenter.text)
        self.search.textEdited.connect(presenter.find)
        self.search.returnPressed.connect(self._into_table)
        self.states = self._state_choice()
        self.risks = self._risk_choice()
        self.tags = self._tag_choice()
        self.clear = Button(self.tr("Clear"), Look.QUIET)
        self.clear.clicked.connect(self._clear)
        self.banner = Banner()
        self.banner.hide()
        self.private = Banner()
        self.private.show_message(names_hidden(), Tone.ACCENT, icon="eye-off", deed=self.tr("Show names"))
        self.private.acted.connect(presenter.show_names)
        self.private.setVisible(privacy().on)
        self._read: ClientId | None = None
        self.model: PagedTable[ClientRow] = PagedTable(self._columns(), presenter.more, self)
        self.table = RecordTable(self.tr("Clients"), self.model)
        self.table.opened.connect(lambda position: presenter.open(self.model.row(position).id))
        self.table.selectionModel().currentRowChanged.connect(self._walked)
        QShortcut(QKeySequence(SAFETY_PLAN_KEY), self).activated.connect(self._open_safety_plan)
        self.nobody = EmptyState(self.tr("No clients yet."), self.tr("Add a client"), icon="plus")
        self.nobody.acted.connect(presenter.add)
        self._count = Label("", Type.SMALL, Tone.MUTED)
        self._build()
        when_names_change(self, self._names_changed)
        presenter.attach(self)

    # What the presenter shows

    def show_first(self, page: Page[ClientRow], which: ClientFilter) -> None:
        self.model.show_first(page.rows, more=page.next is not None)
        self.clear.setVisible(which.narrows)
        if page.rows:
            self._stack.setCurrentIndex(0)
            return
        words = self.tr("No clients yet.")
        if which.text:
            words = self.tr("No client fits “{text}”.").format(text=isolated(which.text))
        elif which.narrows:
            words = self.tr("No client is left by these filters.")
        self.nobody.set_text(words)
        self._stack.setCurrentIndex(1)

    def show_more(self, page: Page[ClientRow]) -> None:
        self.model.show_more(page.rows, more=page.next is not None)

    def show_count(self, count: int) -> None:
        words = self.tr("%n client(s)", "", count)
        self.header.set_second_line(words)
        self._count.setText(
            self.tr("Enter opens the chosen client, F4 their safety plan; letters jump to a code.")
        )

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def select(self, client: str) -> None:
        position = self.model.find(lambda one: to_hex(one.id) == client) if client else -1
        self.table.choose(position)
        if not self.search.hasFocus():
            (self.table if self.model.rowCount() else self.search).setFocus()

    # What the person does

    def _into_table(self) -> None:
        self.table.setFocus()
        if self.model.rowCount() == 1:
            self._presenter.open(self.model.row(0).id)

    def _open_safety_plan(self) -> None:
        """Of the chosen client, or of the only one that is left."""
        current = self.table.currentIndex()
        position = current.row() if current.isValid() else 0
        if current.isValid() or self.model.rowCount() == 1:
            self._presenter.open_safety_plan(self.model.row(position).id)

    def _walked(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            self._presenter.selected(self.model.row(current.row()).id)

    def _names_changed(self) -> None:
        """The chosen name is read while the key is held; no other."""
        current = self.table.currentIndex()
        if not current.isValid():
            return
        self._read = self.model.row(current.row()).id if privacy().held else None
        self.model.show_row_anew(current.row())

    def _states_picked(self, value: str) -> None:
        self._presenter.with_states(frozenset() if value == EVERY else frozenset({value}))

    def _risks_picked(self, value: str) -> None:
        levels = {EVERY: frozenset[str](), URGENT: frozenset({RiskLevel.HIGH, RiskLevel.IMMINENT})}
        self._presenter.with_risks(levels.get(value, frozenset({value})))

    def _tag_picked(self, value: str) -> None:
        self._presenter.with_tag("" if value == EVERY else value)

    def _clear(self) -> None:
        self.search.clear()
        for choice in (self.states, self.risks, self.tags):
            choice.set_value(EVERY)
        self._presenter.clear()
        self.search.setFocus()

    # How it is built

    def _build(self) -> None:
        self._tools = row(gap=8)
        self.search.setMaximumWidth(theme().text(300))
        self._tools.addWidget(self.search, 1)
        filters = row(gap=8)
        for choice in (self.states, self.risks, self.tags):
            filters.addWidget(choice)
        filters.addWidget(self.clear)
        filters.addStretch(1)
        self.clear.hide()
        self._tools.addLayout(filters, 2)
        self._stack = QStackedWidget()
        self._stack.addWidget(TableCard(self.table))
        self._stack.addWidget(_on_top(self.nobody))
        body = column(gap=10)
        set_margins(body, PAGE_MARGIN, 4, PAGE_MARGIN, 12)
        body.addWidget(self.banner)
        body.addLayout(self._tools)
        body.addWidget(self.private)
        body.addWidget(self._stack, 1)
        body.addWidget(self._count)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addLayout(body, 1)

    def _state_choice(self) -> Choice:
        options = [(EVERY, self.tr("Every case"))]
        options += [(state.value, case_state_name(state)) for state in CaseState]
        choice = Choice(self.tr("Which cases"), options, icon="filter")
        choice.set_value(EVERY)
        choice.picked.connect(self._states_picked)
        return choice

    def _risk_choice(self) -> Choice:
        options = [(EVERY, self.tr("Risk: any")), (URGENT, self.tr("Risk: high or imminent"))]
        options += [(level.value, risk_phrase(level)) for level in RiskLevel]
        options.append((NOT_LOOKED_AT, self.tr("Risk: nobody looked yet")))
        choice = Choice(self.tr("Which risk"), options)
        choice.set_value(EVERY)
        choice.picked.connect(self._risks_picked)
        return choice

    def _tag_choice(self) -> Choice:
        options = [(EVERY, self.tr("Any reason to come"))]
        options += [(tag.value, situation_name(tag)) for tag in Situation if tag is not Situation.OTHER]
        options += [(tag.value, event_name(tag)) for tag in LifeEvent if tag is not LifeEvent.OTHER]
        choice = Choice(self.tr("Which reason to come"), options)
        choice.set_value(EVERY)
        choice.picked.connect(self._tag_picked)
        return choice

    def _columns(self) -> list[Column[ClientRow]]:
        return [
            Column(self.tr("Code"), lambda one: Cell(one.code, strong=True), 96),
            Column(self.tr("Name"), self._name, 180, share=3),
            Column(self.tr("Age"), lambda one: Cell(age_words(one.age)), 96, stays=False),
            Column(self.tr("Languages"), _languages, 140, share=2, stays=False),
            Column(self.tr("Risk"), _risk, 130),
            Column(self.tr("Next date"), self._next_date, 150, share=1),
            Column(self.tr("Case"), self._case_state, 110, stays=False),
        ]

    def _name(self, client: ClientRow) -> Cell:
        draft = BadgeWords(self.tr("Draft"), Tone.WARN) if client.draft else None
        if privacy().on and client.id != self._read and client.name:
            return Cell(covered_name(), badge=draft, covered=True)
        return Cell(client.name, badge=draft)

    def _next_date(self, client: ClientRow) -> Cell:
        if client.next_date is None:
            return Cell(self.tr("No date"), Tone.MUTED)
        at, whole_day = client.next_date
        return Cell(day(at) if whole_day else moment(at))

    def _case_state(self, client: ClientRow) -> Cell:
        if client.reopened and client.case_state == CaseState.OPEN:
            return Cell(self.tr("Reopened"))
        return Cell(case_state_name(client.case_state), Tone.MUTED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < theme().text(NARROW)
        self.table.set_narrow(narrow)
        # Where the filters would squeeze the field, they stand below it.
        beside = QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(QBoxLayout.Direction.TopToBottom if narrow else beside)
        super().resizeEvent(event)


def _risk(client: ClientRow) -> Cell:
    if client.risk in ("", NOT_LOOKED_AT):
        return Cell(QCoreApplication.translate("ClientListScreen", "Not looked at"), Tone.MUTED)
    return Cell(risk_word(client.risk), risk=risk_shape_of(client.risk))


def _languages(client: ClientRow) -> Cell:
    return Cell(language_words(client.languages), Tone.MUTED)


def _on_top(widget: QWidget) -> QWidget:
    page = QWidget()
    layout = column(page, gap=0)
    layout.addWidget(widget)
    layout.addStretch(1)
    return page
