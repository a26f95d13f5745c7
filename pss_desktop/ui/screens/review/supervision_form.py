"""Writing down a supervision session: when and with whom, what was talked about, what was agreed."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.supervision_session import SUPERVISION_FIELDS
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.review.supervision_form import SupervisionFormPresenter
from pss_desktop.presenters.values import Partner
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.draft_parts import (
    DraftMenu,
    count_problems,
    show_problem,
    show_saved,
)
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.supervision import answer, help_of, label
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins

_FIELDS = {field.name: field for field in SUPERVISION_FIELDS}
_CASE = Field("case_code", FieldKind.TEXT, max_length=40)
_BELOW = ("topics", "discussed", "went_well", "agreed", "next_when")


class SupervisionFormScreen(Panel):
    """The people to choose from come from the roster."""

    def __init__(self, presenter: SupervisionFormPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.form: Form | None = None
        self.header = PageHeader(self.tr("Supervision"))
        self.header.set_crumbs([self.tr("Supervision"), self.tr("Write down a session")])
        self.header.set_title(self.tr("Write down a session"))
        self.header.went.connect(lambda _: presenter.go_back())
        self.menu = DraftMenu()
        self.menu.thrown_away.connect(presenter.throw_away)
        self.header.add_deed(self.menu)
        self.banner = Banner()
        self.banner.hide()
        self.bottom = BottomBar()
        self.keep = Button(self.tr("Close, keep the draft"))
        self.keep.clicked.connect(presenter.go_back)
        self.sign = Button(self.tr("Sign the record"), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(presenter.sign)
        for button in (self.keep, self.sign):
            self.bottom.add(button)
        self._card = Card()
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        body.addWidget(self._card)
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)
        self._show_quiet_hint()
        presenter.attach(self)

    def show_form(self, partners: tuple[Partner, ...], content: Mapping[str, object]) -> None:
        names = {one.id: isolated(one.name) for one in partners}
        if content.get("counselor"):  # who is no longer linked stays who it was with
            names.setdefault(str(content["counselor"]), self.tr("Somebody else"))
        whom = Field("counselor", FieldKind.CHOICE, required=True, choices=tuple(names))

        def said(field: str, value: str) -> str:
            return names.get(value, value) if field == whom.name else answer(field, value)

        above = [_FIELDS["when"], _FIELDS["minutes"], _FIELDS["form"], *([whom] if names else []), _CASE]
        fields = [*above, *(_FIELDS[name] for name in _BELOW)]
        words = FormWords(label, help_of, said)
        self.form = Form(fields, words, lines=[["when", "minutes"]])
        self.form.edited.connect(self._presenter.set_answer)
        self.form.left.connect(self._presenter.focus_lost)
        self.form.show_values(content)
        self._card.body.addWidget(self.form)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        if self.form is not None:
            self.form.show_problems(problems)
        if problems:
            count_problems(problems, self.bottom)
        else:
            self._show_quiet_hint()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return ("", 0) if self.form is None else self.form.place()

    def put_cursor(self, field: str, position: int) -> None:
        if self.form is not None:
            self.form.put_place(field or "when", position)

    def _show_quiet_hint(self) -> None:
        self.bottom.show_hint(
            self.tr("Kept in the vault as you write. Only a signed record counts."), icon="lock"
        )
