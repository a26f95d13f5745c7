"""Asking about risk: the structure first, then one topic a row, with the level and its rule beside them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.risk_protocol import Action, Answer, RiskProtocol, Topic
from pss_desktop.domain.risk_screen import SCREEN_FIELDS
from pss_desktop.presenters.crisis.risk_screen import RiskScreenPresenter, ScreenLevel
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import RadiosPart, TicksPart
from pss_desktop.ui.screens.words.risk import action_word, answer_word, field_words, protocol_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.risk import RiskBadge, risk_shape_of, risk_word

_FIELDS = {field.name: field for field in SCREEN_FIELDS}
PROTOCOL = "protocol"
_ORDER = (Answer.YES, Answer.NO, Answer.REFUSED)


class TopicPart(RadiosPart):
    """One topic; the keys 1, 2 and 3, or the first letter of an answer, choose it and go on."""

    went_on = Signal(str)

    def __init__(self, topic: Topic, required: str) -> None:
        words = [(answer.value, answer_word(answer)) for answer in _ORDER]
        super().__init__(topic.id, protocol_words(topic.words), words, required=required)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        for position, button in enumerate(self.buttons.values(), start=1):
            if typed and typed in (str(position), button.text()[:1].casefold()):
                button.click()
                self.went_on.emit(self.name)
                return
        super().keyPressEvent(event)


class RiskScreenScreen(CaseFormScreen):
    """Topics appear as the answers ask for them; the level stands in words with its rule."""

    def __init__(self, presenter: RiskScreenPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("RiskScreenScreen", "Risk screen"),
            translate("RiskScreenScreen", "Sign this screen"),
            translate("RiskScreenScreen", "A higher level counts as soon as this is signed."),
            first=PROTOCOL,
        )
        super().__init__(presenter, title, parent)
        self.topics: dict[str, TopicPart] = {}
        self.protocols: RadiosPart | None = None
        self._chosen = ""
        self._lay_out()
        presenter.attach(self)

    # What the presenter shows

    def show_protocols(
        self, protocols: tuple[RiskProtocol, ...], *, too_young: tuple[RiskProtocol, ...]
    ) -> None:
        if self.protocols is None:
            options = [(one.id, protocol_words(one.title)) for one in protocols]
            self.protocols = RadiosPart(PROTOCOL, self.tr("Ask by"), options, required=self.tr("required"))
            self._choice.body.insertWidget(0, self.protocols)
            self.add_part(self.protocols, self.protocols)
        for one in too_young:
            self._origin.setText(
                self.tr("“{title}” is not made for so young a client.").format(
                    title=protocol_words(one.title)
                )
            )

    def show_protocol(self, protocol: RiskProtocol | None) -> None:
        shown = protocol is not None
        for card in (self._asked, self._level, self._done):
            card.setVisible(shown)
        if protocol is None or protocol.id == self._chosen:
            return
        self._chosen = protocol.id
        self._period.setText(protocol_words(protocol.period))
        self._origin.setText(protocol_words(protocol.origin))
        self._rebuild(protocol)

    def show_topics(self, asked: tuple[Topic, ...]) -> None:
        shown = {topic.id for topic in asked}
        for name, part in self.topics.items():
            part.setVisible(name in shown)

    def show_level(self, level: ScreenLevel) -> None:
        self.badge.set_level(level.level)
        self._because.setText(self._rule(level))
        judged = level.level is not level.triage.level
        self._level.set_urgent(Tone.DANGER if level.level.height >= RiskLevel.HIGH.height else None)
        for value, button in self.judged.buttons.items():
            button.setVisible(value in level.judgeable)
        self.judged.setVisible(bool(level.judgeable))
        self.judgement.setVisible(judged)
        for action, box in self.steps.buttons.items():
            box.setVisible(Action(action) in level.actions)
        self.steps.setVisible(bool(level.actions))
        self._gaps.setVisible(bool(level.not_done))
        self._gaps.set_text(
            self.tr("%n step(s) not ticked yet. You can sign; the record then says so.", "", level.not_done)
        )
        self._refused.setVisible(bool(level.refused))
        self._refused.set_text(
            self.tr("%n topic(s) without an answer. That is not a no: judge for yourself.", "", level.refused)
        )

    # Words

    def _rule(self, level: ScreenLevel) -> str:
        if level.level is not level.triage.level:
            return self.tr("{level} by your own judgement. The answers alone come to {triage}.").format(
                level=risk_word(level.level), triage=risk_word(level.triage.level)
            )
        if level.triage.because:
            return self.tr("{level}, because {because}.").format(
                level=risk_word(level.level), because=protocol_words(level.triage.because)
            )
        if level.missing:
            return self.tr("%n topic(s) left to ask.", "", level.missing)
        return self.tr("No topic was answered yes. You may still judge the risk higher.")

    # How it is built

    def _lay_out(self) -> None:
        self._choice, self._asked, self._level, self._done = Card(), Card(), Card(), Card()
        self._origin = Paragraph(
            self.tr("Topics, not questions: ask in your own words, in the client's language."),
            Type.CAPTION,
            Tone.MUTED,
        )
        self._choice.body.addWidget(self._origin)
        self.when = self.add_form([_FIELDS["when"]], FormWords(field_words))
        self._choice.body.addWidget(self.when)
        self._period = Paragraph("", Type.SMALL, Tone.MUTED)
        self._asked.body.addWidget(self._period)
        self._lay_out_level()
        self._lay_out_done()
        for card in (self._choice, self._asked, self._level, self._done):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _lay_out_level(self) -> None:
        self.badge = RiskBadge(RiskLevel.NONE)
        self._because = Paragraph("", Type.BODY)
        self._refused = Hint("", icon="info", tone=Tone.WARN)
        line = row(gap=12)
        line.addWidget(Label(self.tr("Level"), Type.LEAD), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._because, 1)
        self.judged = RadiosPart(
            "judged",
            field_words("judged"),
            [(level.value, risk_word(level)) for level in RiskLevel],
            risks={level.value: risk_shape_of(level) for level in RiskLevel},
        )
        self.add_part(self.judged, self.judged)
        self.judgement = self.add_form([_FIELDS["judgement"]], FormWords(field_words))
        self.protective = self.add_form([_FIELDS["protective"]], FormWords(field_words))
        self._level.body.addLayout(line)
        for part in (self._refused, self.judged, self.judgement, self.protective):
            self._level.body.addWidget(part)

    def _lay_out_done(self) -> None:
        options = [(action.value, action_word(action)) for action in Action]
        self.steps = TicksPart("actions", field_words("actions"), options)
        self.add_part(self.steps, self.steps)
        fields = [_FIELDS[name] for name in ("told", "told_at", "follow_up")]
        self.told = self.add_form(fields, FormWords(field_words), lines=[[field.name for field in fields]])
        self._gaps = Hint("", icon="hint", tone=Tone.WARN)
        for part in (self.steps, self._gaps, self.told):
            self._done.body.addWidget(part)

    def _rebuild(self, protocol: RiskProtocol) -> None:
        for former in self.topics.values():
            self.remove_part(former)
            self._asked.body.removeWidget(former)
            former.hide()
            former.deleteLater()
        required = self.tr("required")
        self.topics = {topic.id: TopicPart(topic, required) for topic in protocol.topics}
        for part in self.topics.values():
            self.add_part(part, part)
            part.went_on.connect(self._go_on)
            self._asked.body.addWidget(part)
        self.chain_keyboard()

    def _go_on(self, topic: str) -> None:
        """The next topic that is asked takes the keyboard; after the last, one's own judgement."""
        names = [name for name, part in self.topics.items() if not part.isHidden()]
        after = names.index(topic) + 1
        self.put_cursor(names[after] if after < len(names) else "judged", 0)
