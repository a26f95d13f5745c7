"""Deciding against a client's no: who, why, and the one thing that it allows for a day. It shows for ever."""

from pss_desktop.domain.consent_acts import override_problems
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.consent.writing import ConsentWriting, Content
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.services.consent.consents import OVERRIDE_FORM, ConsentBasis


class ConsentOverridePresenter(ConsentWriting):
    """Begins empty: nothing about it is usual."""

    form_name = OVERRIDE_FORM
    screen = Screen.CONSENT_OVERRIDE
    deed = SignedDeed.OVERRIDE_CONSENT

    def fresh(self) -> dict[str, object]:
        return {}

    def problems(self, content: Content, basis: ConsentBasis) -> tuple[FieldProblem, ...]:
        return override_problems(content)

    def write(self, revision: int) -> str:
        return self._desk.workspace.consents.override(self.client, revision, origin=self)
