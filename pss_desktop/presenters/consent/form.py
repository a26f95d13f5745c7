"""Recording a consent: six lines, each given or refused, and what each answer would mean in the app."""

from collections.abc import Sequence
from typing import Protocol

from pss_desktop.domain.consent import Limit, Purpose
from pss_desktop.domain.consent_form import ConsentForm, ServiceLine
from pss_desktop.domain.drawn_mark import DrawnMark
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.wording import Wording
from pss_desktop.presenters.consent.meaning import Meaning, meanings
from pss_desktop.presenters.consent.writing import ConsentWriting, ConsentWritingView, Content
from pss_desktop.presenters.desk import Desk, Screen, SignedDeed
from pss_desktop.services.consent.consents import CONSENT_FORM, ConsentBasis
from pss_desktop.services.place import Place


class ConsentFormView(ConsentWritingView, Protocol):
    """The consent form."""

    def show_meaning(self, found: Sequence[Meaning], unanswered: Sequence[Purpose]) -> None:
        """What the answers would mean, and which lines have none."""

    def show_answers(self, form: ConsentForm) -> None:
        """The answers again, after they were given on another page."""


class ConsentFormPresenter(ConsentWriting):
    """The answers are one value of the draft; rows of services and limits are told whole."""

    form_name = CONSENT_FORM
    screen = Screen.CONSENT_FORM
    deed = SignedDeed.RECORD_CONSENT
    _view: ConsentFormView

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start)
        self.wordings: tuple[Wording, ...] = desk.workspace.consents.wordings()

    def fresh(self) -> dict[str, object]:
        return self._desk.workspace.consents.begin(self.client)

    def problems(self, content: Content, basis: ConsentBasis) -> tuple[FieldProblem, ...]:
        form = ConsentForm.from_content(content)
        return form.problems(basis.birth, basis.today, ages=basis.ages)

    def write(self, revision: int) -> str:
        return self._desk.workspace.consents.record(self.client, revision, origin=self)

    def content_changed(self) -> None:
        opened = self.opened
        if opened is not None:
            form = self.form
            self._view.show_meaning(meanings(form.as_if_signed(), opened.basis.now), form.unanswered)

    @property
    def form(self) -> ConsentForm:
        """The form as it is now."""
        return ConsentForm.from_content(self.content)

    def answer_to(self, purpose: Purpose) -> str:
        """What was said to a purpose so far."""
        return self.form.answer_to(purpose)

    # What the person does

    def answer(self, purpose: Purpose, said: str) -> None:
        """One line is given, refused, or open again."""
        kept = self.content.get("answers")
        answers = dict(kept) if isinstance(kept, dict) else {}
        self.set_field("answers", {**answers, purpose.value: said})

    def set_services(self, services: Sequence[ServiceLine]) -> None:
        self.set_field("services", [one.to_content() for one in services])

    def set_limits(self, limits: Sequence[Limit]) -> None:
        self.set_field("limits", [one.to_payload() for one in limits])

    def set_mark(self, mark: DrawnMark) -> None:
        self.set_field("mark", mark.to_payload())

    def read_out(self, wording: Wording) -> None:
        """It was read out in this wording, whose language and version the consent then names."""
        self.set_field("wording", wording.key)
        self._view.show_answers(self.form)

    def answer_aloud(self, purpose: Purpose, said: str) -> None:
        """An answer given while it was read out."""
        if purpose is Purpose.NAMED_SERVICE:
            self.set_services(_first_answered(self.content, said))
        else:
            self.answer(purpose, said)
        self._view.show_answers(self.form)


def _first_answered(content: Content, said: str) -> list[ServiceLine]:
    """The answer to 'a named service' belongs to the first row, be it named yet or not."""
    kept = content.get("services")
    rows = [ServiceLine.from_content(one) for one in (kept if isinstance(kept, list) else [])]
    first = rows[0] if rows else ServiceLine()
    return [ServiceLine(first.name, first.what, said), *rows[1:]]
