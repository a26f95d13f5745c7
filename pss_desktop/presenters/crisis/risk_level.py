"""Setting a client's level of risk: raised at any time with a reason, lowered by who has seen the raise."""

from typing import Protocol

from pss_desktop.domain.errors import FieldProblem, PssError, RiskChangedError
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.risk import RISK_FIELDS, RiskLevel, level_of, lowers
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.crisis.risks import RISK_LEVEL, SEEN, RiskNow
from pss_desktop.services.place import Place


class RiskLevelView(CaseFormView, Protocol):
    """The form."""

    def show_risk(self, now: RiskNow) -> None: ...

    def show_lowering(self, level: RiskLevel | None) -> None:
        """Ask why the risk is lowered to *level*; None asks for the reason of a raise."""


class RiskLevelPresenter(CaseForm[RiskNow]):
    """Shows the level that stands, and takes the next one with its reason."""

    screen = Screen.RISK_LEVEL
    form_name = RISK_LEVEL
    _now = RiskNow()
    _face: RiskLevelView

    def attach(self, view: RiskLevelView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> RiskNow:
        return self._desk.workspace.risks.now(self.client)

    def take(self, read: RiskNow) -> None:
        self._now = read
        self._face.show_risk(read)

    def fresh(self, now: str) -> dict[str, object]:
        return {SEEN: self._now.by}

    def show(self) -> None:
        """What was typed before a newer raise is shown below that raise, so it has been seen now."""
        self.form.set(SEEN, self._now.by)
        super().show()
        self._face.show_lowering(self.lowering)

    def set_answer(self, name: str, value: object) -> None:
        super().set_answer(name, value)
        if name == "level":
            self._face.show_lowering(self.lowering)

    @property
    def lowering(self) -> RiskLevel | None:
        """The level that the form would lower the risk to; none where nobody can read what it is now."""
        chosen = text_of(self.form.content.get("level"))
        if not chosen or not self._now.reads or not lowers(self._now.level, level_of(chosen)):
            return None
        return level_of(chosen)

    def problems(self) -> tuple[FieldProblem, ...]:
        content = self.form.content
        return check_fields(RISK_FIELDS, {field.name: content.get(field.name) for field in RISK_FIELDS})

    def do(self) -> None:
        risks = self._desk.workspace.risks
        deed = SignedDeed.SET_RISK if self.lowering is None else SignedDeed.LOWER_RISK
        self.sign_off(
            deed,
            lambda: risks.set_level(self.client, self.form.revision, origin=self),
            lambda _: self._desk.shell.replace(Place(Screen.CRISIS, to_hex(self.client))),
        )

    def _failed(self, problem: PssError) -> None:
        super()._failed(problem)
        if isinstance(problem, RiskChangedError):
            self._desk.runner.submit(self.read, done=self._look_again, failed=self._view.show_problem)

    def _look_again(self, now: RiskNow) -> None:
        self.take(now)
        self.show()
