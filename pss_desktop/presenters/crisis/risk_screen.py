"""Asking about risk, topic by topic: what appears after which answer, and the level as the answers go on."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.risk_protocol import Action, Answer, RiskProtocol, Topic, Triage, actions_for
from pss_desktop.domain.risk_screen import ANSWERS, answers_of, can_judge, level_in, screen_problems
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.crisis.risk_screens import PROTOCOL, RISK_SCREEN
from pss_desktop.services.place import Place


@dataclass(frozen=True, slots=True)
class ScreenLevel:
    """What the answers amount to so far, and what that asks for. *refused* topics count as no *no*."""

    triage: Triage
    level: RiskLevel
    missing: int
    refused: int
    judgeable: tuple[RiskLevel, ...]
    actions: tuple[Action, ...]
    not_done: int


class RiskScreenView(CaseFormView, Protocol):
    """The form."""

    def show_protocols(
        self, protocols: tuple[RiskProtocol, ...], *, too_young: tuple[RiskProtocol, ...]
    ) -> None:
        """Offer *protocols*; those that are not made for so young a client are named and not offered."""

    def show_protocol(self, protocol: RiskProtocol | None) -> None:
        """Ask by this structure; None while none is chosen."""

    def show_topics(self, asked: tuple[Topic, ...]) -> None: ...

    def show_level(self, level: ScreenLevel) -> None: ...


class RiskScreenPresenter(CaseForm[tuple[RiskProtocol, ...]]):
    """The rules are the structure's; a person may judge higher, never lower."""

    screen = Screen.RISK_SCREEN
    form_name = RISK_SCREEN
    _protocols: tuple[RiskProtocol, ...] = ()
    _face: RiskScreenView

    def attach(self, view: RiskScreenView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> tuple[RiskProtocol, ...]:
        return tuple(self._desk.workspace.risk_screens.protocols.values())

    def take(self, read: tuple[RiskProtocol, ...]) -> None:
        age = self.facts.detail.age if self.facts is not None else None
        years = age.years if age is not None else None
        self._protocols = tuple(one for one in read if one.fits(years))
        self._face.show_protocols(
            self._protocols, too_young=tuple(one for one in read if not one.fits(years))
        )

    @property
    def protocol(self) -> RiskProtocol | None:
        """The structure that is asked."""
        chosen = text_of(self.form.content.get(PROTOCOL))
        return next((one for one in self._protocols if one.id == chosen), None)

    def show(self) -> None:
        content = self.form.content
        self._face.show_protocol(self.protocol)
        self._view.show_answers({**content, **answers_of(content)})
        self._follow()

    def set_answer(self, name: str, value: object) -> None:
        """An answer to a topic, or to a question besides; another structure keeps answers that it shares."""
        protocol = self.protocol
        if protocol is not None and any(topic.id == name for topic in protocol.topics):
            given = answers_of(self.form.content)
            self.form.set(ANSWERS, {**given, name: text_of(value)})
        else:
            super().set_answer(name, value)
        if name == PROTOCOL:
            self.show()
        else:
            self._follow()

    def problems(self) -> tuple[FieldProblem, ...]:
        protocol = self.protocol
        if protocol is None:
            return (FieldProblem(PROTOCOL, "required"),)
        return screen_problems(protocol, self.form.content)

    def do(self) -> None:
        screens = self._desk.workspace.risk_screens
        self.sign_off(
            SignedDeed.SIGN_RISK_SCREEN,
            lambda: screens.sign(self.client, self.form.revision, origin=self),
            self._signed,
        )

    def _signed(self, record: RecordId) -> None:
        self._desk.shell.replace(Place(Screen.RISK_SCREEN_PAGE, to_hex(self.client), to_hex(record)))

    def _follow(self) -> None:
        """The topics and the level after the newest answer."""
        protocol = self.protocol
        if protocol is None:
            return
        content = self.form.content
        given = answers_of(content)
        triage = protocol.triage(given)
        if text_of(content.get("judged")) and level_in(protocol, content) is triage.level:
            self.form.set("judged", "")
            content = self.form.content
        level = level_in(protocol, content)
        actions = actions_for(level)
        done = list_of(content.get("actions"))
        self._face.show_topics(protocol.asked(given))
        self._face.show_level(
            ScreenLevel(
                triage=triage,
                level=level,
                missing=len(protocol.missing(given)),
                refused=list(protocol.counted(given).values()).count(Answer.REFUSED),
                judgeable=can_judge(triage.level),
                actions=actions,
                not_done=sum(one not in done for one in actions),
            )
        )
