"""Setting a client's level of risk: the level that stands above, the next one and its reason below."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RISK_FIELDS, RiskLevel
from pss_desktop.presenters.crisis.risk_level import RiskLevelPresenter
from pss_desktop.presenters.values import RiskNow
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import RadiosPart
from pss_desktop.ui.screens.words.crisis import label
from pss_desktop.ui.screens.words.risk import reason_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge, risk_shape_of, risk_word, unreadable_level


class RiskLevelScreen(CaseFormScreen):
    """Every level is offered; going down says so and asks why."""

    def __init__(self, presenter: RiskLevelPresenter, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = FormTitle(
            translate("RiskLevelScreen", "Level of risk"),
            translate("RiskLevelScreen", "Sign this level"),
            translate(
                "RiskLevelScreen", "The highest level counts until somebody who has seen it lowers it."
            ),
        )
        super().__init__(presenter, title, parent)
        self._stands = RiskBadge(RiskLevel.NONE)
        self._since = Paragraph("", Type.SMALL, Tone.MUTED)
        self._reason = Paragraph("", typed=True)
        levels = [(level.value, risk_word(level)) for level in RiskLevel]
        self.level = RadiosPart(
            "level",
            label("level"),
            levels,
            required=self.tr("required"),
            risks={level.value: risk_shape_of(level) for level in RiskLevel},
        )
        self.reason = self.add_form(RISK_FIELDS[1:], FormWords(label))
        self.add_part(self.level, self.level)
        self._lay_out()
        presenter.attach(self)

    def show_risk(self, now: RiskNow) -> None:
        self._now.setVisible(now.is_set)
        self._stands.set_level(now.level)
        self._stands.setVisible(now.reads)
        if now.at is not None:
            self._since.setText(self.tr("Since {moment}").format(moment=moment(now.at)))
        said = (unreadable_level() if not now.reads else "", reason_words(now.reason))
        self._reason.setText("\n".join(words for words in said if words))

    def show_lowering(self, level: RiskLevel | None) -> None:
        words = label("reason")
        if level is not None:
            words = self.tr("Lower the risk to {level}? Say why").format(level=risk_word(level))
        self.reason.row("reason").set_label(words)
        self.deed.setText(self.tr("Lower the risk") if level is not None else self.tr("Sign this level"))
        self.deed.updateGeometry()

    def _lay_out(self) -> None:
        self._now = Card()
        line = row(gap=12)
        line.addWidget(Label(self.tr("Now"), Type.LEAD))
        line.addWidget(self._stands)
        line.addStretch(1)
        self._now.body.addLayout(line)
        self._now.body.addWidget(self._since)
        self._now.body.addWidget(self._reason)
        self._now.hide()
        card = Card()
        card.body.addWidget(self.level)
        card.body.addWidget(self.reason)
        self.body.addWidget(self._now)
        self.body.addWidget(card)
        self.body.addStretch(1)
