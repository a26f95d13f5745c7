"""Taking a consent back: who has the data, what is taken back, when and how. It counts at once."""

from collections.abc import Sequence

from pss_desktop.domain.consent_acts import EVERYTHING, Withdrawal
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.consent.writing import ConsentWriting, Content
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.services.consent.consents import WITHDRAWAL_FORM, ConsentBasis


class ConsentWithdrawPresenter(ConsentWriting):
    """The scope is a list of words; 'everything' also takes back what this computer does not know of."""

    form_name = WITHDRAWAL_FORM
    screen = Screen.CONSENT_WITHDRAW
    deed = SignedDeed.WITHDRAW_CONSENT

    def fresh(self) -> dict[str, object]:
        today = self._desk.workspace.consents.basis(self.client).today
        return {"on": PartialDate.of_day(today).to_payload()}

    def problems(self, content: Content, basis: ConsentBasis) -> tuple[FieldProblem, ...]:
        return Withdrawal.from_content(content).problems(basis.today)

    def write(self, revision: int) -> str:
        return self._desk.workspace.consents.withdraw(self.client, revision, origin=self)

    def set_scope(self, words: Sequence[str]) -> None:
        """What is taken back, by the words of its lines, or everything."""
        self.set_field("scope", [EVERYTHING] if EVERYTHING in words else list(words))
