"""First aid in two minutes: three cards, each with ticks and room for a few words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.first_aid import FIRST_AID_FIELDS, TICKS, Link, Listen, Look
from pss_desktop.presenters.crisis.first_aid import FirstAidPresenter
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.parts.answer_parts import TicksPart
from pss_desktop.ui.screens.words.crisis import label
from pss_desktop.ui.screens.words.note import part_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate

_FIELDS = {field.name: field for field in FIRST_AID_FIELDS}
_NAMES: Final[Mapping[str, object]] = {
    Look.SAFE_HERE: QT_TRANSLATE_NOOP("FirstAidScreen", "Safe where they are"),
    Look.NOT_SAFE: QT_TRANSLATE_NOOP("FirstAidScreen", "Not safe here"),
    Look.HURT: QT_TRANSLATE_NOOP("FirstAidScreen", "Hurt or ill"),
    Look.URGENT_NEEDS: QT_TRANSLATE_NOOP("FirstAidScreen", "Urgent basic needs"),
    Look.VERY_DISTRESSED: QT_TRANSLATE_NOOP("FirstAidScreen", "Very distressed"),
    Look.ALONE: QT_TRANSLATE_NOOP("FirstAidScreen", "Alone"),
    Look.CHILD: QT_TRANSLATE_NOOP("FirstAidScreen", "A child without its family"),
    Look.NEEDS_CARE: QT_TRANSLATE_NOOP("FirstAidScreen", "Old, disabled or pregnant"),
    Listen.FAMILY: QT_TRANSLATE_NOOP("FirstAidScreen", "Worried about family"),
    Listen.SAFETY: QT_TRANSLATE_NOOP("FirstAidScreen", "Afraid for their safety"),
    Listen.SHELTER: QT_TRANSLATE_NOOP("FirstAidScreen", "Needs a place to stay"),
    Listen.FOOD_WATER: QT_TRANSLATE_NOOP("FirstAidScreen", "Needs food or water"),
    Listen.HEALTH: QT_TRANSLATE_NOOP("FirstAidScreen", "Worried about health or medicine"),
    Listen.LOSS: QT_TRANSLATE_NOOP("FirstAidScreen", "Lost somebody or something"),
    Listen.NEWS: QT_TRANSLATE_NOOP("FirstAidScreen", "Wants to know what is going on"),
    Listen.WANTS_QUIET: QT_TRANSLATE_NOOP("FirstAidScreen", "Wants quiet, not talk"),
    Link.LOVED_ONES: QT_TRANSLATE_NOOP("FirstAidScreen", "Family or friends"),
    Link.SERVICES: QT_TRANSLATE_NOOP("FirstAidScreen", "Services"),
    Link.INFORMATION: QT_TRANSLATE_NOOP("FirstAidScreen", "Information"),
    Link.COPING: QT_TRANSLATE_NOOP("FirstAidScreen", "Ways to calm down"),
    Link.HEALTH_CARE: QT_TRANSLATE_NOOP("FirstAidScreen", "Health care"),
    Link.PROTECTION: QT_TRANSLATE_NOOP("FirstAidScreen", "Protection"),
    Link.COME_BACK: QT_TRANSLATE_NOOP("FirstAidScreen", "We meet again"),
}


def tick_name(tick: str) -> str:
    """The words of a tick."""
    return translate("FirstAidScreen", str(_NAMES.get(tick, tick)))


class FirstAidScreen(CaseFormScreen):
    """Look, listen, link; a tick is enough."""

    def __init__(self, presenter: FirstAidPresenter, parent: QWidget | None = None) -> None:
        title = FormTitle(
            translate("FirstAidScreen", "First aid"),
            translate("FirstAidScreen", "Sign this record"),
            translate("FirstAidScreen", "A tick is enough in each part. It becomes a session note."),
            first="look_ticks",
        )
        super().__init__(presenter, title, parent)
        self.ticks = {
            part: TicksPart(f"{part}_ticks", self._to_tick(part), [(one, tick_name(one)) for one in ticks])
            for part, ticks in TICKS.items()
        }
        self._lay_out()
        presenter.attach(self)

    def tick_names(self) -> Mapping[str, str]:
        return {tick: tick_name(tick) for ticks in TICKS.values() for tick in ticks}

    def _lay_out(self) -> None:
        when = Card()
        when.body.addWidget(self.add_form([_FIELDS["when"]], FormWords(label)))
        self.body.addWidget(when)
        for part, ticks in self.ticks.items():
            card = Card()
            words = part_words(part)
            card.body.addWidget(Label(words.title, Type.LEAD))
            card.body.addWidget(Paragraph(words.hint, Type.SMALL, Tone.MUTED))
            self.add_part(ticks, ticks)
            card.body.addWidget(ticks)
            card.body.addWidget(self.add_form([_FIELDS[part]], FormWords(self._in_words)))
            self.body.addWidget(card)
        last = Card()
        last.body.addWidget(
            self.add_form([_FIELDS["action"]], FormWords(lambda _: part_words("action").title))
        )
        self.body.addWidget(last)
        self.body.addStretch(1)

    def _to_tick(self, part: str) -> str:
        return self.tr("{part}: tick what fits").format(part=part_words(part).title)

    def _in_words(self, part: str) -> str:
        return self.tr("{part}: in words").format(part=part_words(part).title)
