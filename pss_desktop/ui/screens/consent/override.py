"""Overriding a client's no: what goes where, who decided it, and why."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent_acts import OVERRIDE_FIELDS
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.consent.override import ConsentOverridePresenter
from pss_desktop.presenters.consent.writing import ConsentWritingState
from pss_desktop.ui.forms import Form
from pss_desktop.ui.screens.consent.writing import ConsentWritingScreen
from pss_desktop.ui.screens.words.consent import form_words, label
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.ground import column, set_margins


class ConsentOverrideScreen(ConsentWritingScreen):
    """Only for danger: nothing is filled in, and everything is needed."""

    def __init__(self, presenter: ConsentOverridePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, label("override"), parent)
        self._presenter = presenter
        self.header.add_deed(self.more)
        self.form = Form(OVERRIDE_FIELDS, form_words(), lines=(("audience", "to"),))
        self.form.edited.connect(presenter.set_field)
        self.form.left.connect(presenter.focus_lost)
        body = column(self.page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 16)
        words = self.tr(
            "Only where somebody is in danger or the law asks for it. It allows just what stands here, for "
            "one day, and every later reader sees who decided it and why."
        )
        self.warning = Banner(words, Tone.DANGER)
        body.addWidget(self.warning)
        body.addWidget(self.form)
        body.addStretch(1)
        self.build(self.tr("Sign the override"), danger=True)
        presenter.attach(self)

    def show_form(self, state: ConsentWritingState) -> None:
        self.show_writing(state)
        self.form.show_values(state.content)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)
        self.count_problems(problems)

    def put_cursor(self, field: str, position: int) -> None:
        self.form.put_place(field or "audience", position)

    def caret(self) -> tuple[str, int]:
        return self.form.place()
