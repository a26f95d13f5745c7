"""The frame of a form about one client: who, the saved state, a draft from before, the deed at the foot."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.fields import Field
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.forms.case_form import CaseForm, DraftKept
from pss_desktop.presenters.values import CaseFacts
from pss_desktop.ui.forms import Form, FormWords
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
from pss_desktop.ui.screens.words.client_facts import contact_line
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge


class FormPart(Protocol):
    """A form, or anything else on the page that holds answers by name."""

    edited: Any
    left: Any

    def show_values(self, values: Mapping[str, object]) -> None: ...

    def show_problems(self, problems: Sequence[FieldProblem]) -> int: ...

    def place(self) -> tuple[str, int]: ...

    def put_place(self, name: str, position: int) -> None: ...

    def has(self, name: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class FormTitle:
    """What the form is called, and its deed."""

    title: str
    deed: str
    hint: str
    icon: str = "pencil"
    first: str = ""
    """The question that has the keyboard in a fresh form; else the first of all."""


class CaseFormScreen(Panel):
    """Subclasses put cards into :attr:`body` and their parts into it by :meth:`add_part`."""

    def __init__(self, presenter: CaseForm[Any], title: FormTitle, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._title = title
        self._parts: list[tuple[QWidget, FormPart]] = []
        self.forms: list[CaseFormPart] = []
        self._last: FormPart | None = None
        self.header = PageHeader(title.title)
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.contact = Paragraph("", Type.STRONG)
        self.bottom = BottomBar()
        self._add_deeds()
        self._page = QWidget()
        self.body = column(self._page, gap=12)
        self._build()

    # What the presenter shows

    def show_case(self, facts: CaseFacts) -> None:
        detail = facts.detail
        who = client_crumb(detail.identity.shown_name, detail.client.code)
        self.header.set_crumbs([self.tr("Clients"), who, self._title.title])
        badges: list[QWidget] = [RiskBadge(facts.risk)] if facts.risk else []
        self.header.set_badges(badges)
        self.contact.setText(contact_line(detail.identity))

    def ask_about(self, found: DraftKept) -> None:
        self._writing(shown=False)
        self._ask.ask(
            self.tr("There is an unfinished form for {client}").format(
                client=isolated(shown_name(found.name))
            ),
            self.tr("Saved {moment}. What was signed before is not touched by either.").format(
                moment=moment(found.saved_at)
            ),
        )

    def show_answers(self, content: Mapping[str, object]) -> None:
        self._writing(shown=True)
        for _, part in self._parts:
            part.show_values(content)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        for _, part in self._parts:
            part.show_problems(problems)
        if problems:
            count_problems(problems, self.bottom)
            self.put_cursor(problems[0].field, 0)
        else:
            self.show_quiet_hint()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def put_cursor(self, field: str, position: int) -> None:
        field = field or self._title.first
        owner = next((part for _, part in self._parts if part.has(field)), None)
        if owner is None and self._parts:
            owner = self._parts[0][1]
            field = owner.place()[0]
        if owner is not None:
            owner.put_place(field, position)
            self._last = owner
            here = self._focused()
            if here is not None and self._page.isAncestorOf(here):
                self._scroller.ensureWidgetVisible(here)

    def caret(self) -> tuple[str, int]:
        here = self._focused()
        for widget, part in self._parts:
            if here is not None and (widget is here or widget.isAncestorOf(here)):
                self._last = part
        return self._last.place() if self._last is not None else ("", 0)

    def show_quiet_hint(self) -> None:
        """What stands at the foot while nothing is wrong."""
        self.bottom.show_hint(self._title.hint, icon="lock")

    # For subclasses

    def add_form(
        self, fields: Sequence[Field], words: FormWords, *, lines: Sequence[Sequence[str]] = ()
    ) -> "CaseFormPart":
        """A form of *fields*, listened to; put it where it belongs."""
        form = CaseFormPart(fields, words, lines=lines)
        self.add_part(form, form)
        self.forms.append(form)
        return form

    def add_part(self, widget: QWidget, part: FormPart) -> None:
        """Listen to *part*, which stands in *widget*."""
        part.edited.connect(self._presenter.set_answer)
        part.left.connect(self._presenter.focus_lost)
        self._parts.append((widget, part))

    def chain_keyboard(self) -> None:
        """Tab follows what is seen, also past parts that came later."""
        stops = [
            widget
            for position in range(self.body.count())
            if (item := self.body.itemAt(position)) is not None and (card := item.widget()) is not None
            for widget in card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for before, after in itertools.pairwise([*stops, self.leave, self.deed]):
            QWidget.setTabOrder(before, after)

    def remove_part(self, part: FormPart) -> None:
        """*part* leaves the page."""
        self._parts = [one for one in self._parts if one[1] is not part]
        if self._last is part:
            self._last = None

    # How it is built

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.go_back()

    def _focused(self) -> QWidget | None:
        """Where the keyboard is; a window that is not in front keeps its place too."""
        return self.window().focusWidget()

    def _writing(self, *, shown: bool) -> None:
        self._ask.setVisible(not shown)
        self._editing.setVisible(shown)
        self.bottom.setVisible(shown)
        self._more.setVisible(shown)

    def _add_deeds(self) -> None:
        self._more = DraftMenu()
        self._more.thrown_away.connect(self._presenter.throw_away)
        self.throw = self._more.throw
        self.header.add_deed(self._more)
        self.leave = Button(self.tr("Close, keep the draft"))
        self.leave.clicked.connect(self._presenter.go_back)
        self.deed = Button(self._title.deed, Look.FILLED, icon=self._title.icon)
        self.deed.show_shortcut("Ctrl+Return")
        self.deed.clicked.connect(self._presenter.finish)
        self.bottom.add(self.leave)
        self.bottom.add(self.deed)
        self.show_quiet_hint()

    def _build(self) -> None:
        set_margins(self.body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        rule = Panel()
        line = row(rule, gap=8)
        set_margins(line, PAGE_MARGIN, 6, PAGE_MARGIN, 6)
        line.addWidget(Icon("phone", Tone.WARN, size=16))
        line.addWidget(self.contact, 1)
        self._scroller = Scroller(self._page)
        self._editing = QWidget()
        column(self._editing, gap=0).addWidget(self._scroller)
        self._ask = DraftQuestion(self.tr("Put it away, begin anew"))
        self._ask.put_away.connect(self._presenter.put_draft_away)
        self._ask.gone_on.connect(self._presenter.go_on_with_draft)
        self.begin_new, self.go_on = self._ask.begin_new, self._ask.go_on
        noted = column(gap=0)
        set_margins(noted, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        noted.addWidget(self.banner)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(rule)
        layout.addLayout(noted)
        layout.addWidget(self._ask)
        layout.addWidget(self._editing, 1)
        layout.addStretch(0)
        layout.addWidget(self.bottom)
        for part in (self._ask, self._editing, self._more, self.bottom):
            part.hide()


class CaseFormPart(Form):
    """A form of field specifications that knows which fields are its own."""

    def has(self, name: str) -> bool:
        return name in self.values()
