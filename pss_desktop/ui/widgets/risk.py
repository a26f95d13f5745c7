"""A level of risk as word, shape and colour together, the same in headers, lists, timelines and on paper."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RiskLevel, level_of
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.widgets.badge import RiskPill

translate = QCoreApplication.translate


def risk_word(level: str) -> str:
    """The word of a level, as records keep it; an unknown one is said as the highest."""
    return {
        RiskLevel.NONE: translate("Risk", "None known", "a level of risk"),
        RiskLevel.LOW: translate("Risk", "Low", "a level of risk"),
        RiskLevel.MEDIUM: translate("Risk", "Medium", "a level of risk"),
        RiskLevel.HIGH: translate("Risk", "High", "a level of risk"),
        RiskLevel.IMMINENT: translate("Risk", "Imminent", "a level of risk"),
    }[level_of(level)]


def risk_phrase(level: str) -> str:
    """The level with what it is about, for places where the word would stand alone: 'Risk: High'."""
    return translate("Risk", "Risk: {level}").format(level=risk_word(level))


def unreadable_level() -> str:
    """What was set as the level is no word."""
    return translate(
        "Risk",
        "What was set as the level of risk cannot be read by this version of the program. It is kept, and "
        "counts as the highest. Look after the client, and set the level anew.",
    )


def risk_shape_of(level: str) -> Risk:
    """The shape of a level, for rows, plots and paper; an unknown one gets that of the highest."""
    return Risk(level_of(level).value)


class RiskBadge(RiskPill):
    """Shape and word of a level in an outline, for the header of every page of a client."""

    def __init__(self, level: str, parent: QWidget | None = None) -> None:
        super().__init__(risk_shape_of(level), risk_word(level), parent)
        self.setAccessibleName(risk_phrase(level))

    def set_level(self, level: str) -> None:
        """Show another level."""
        self._level = risk_shape_of(level)
        self.set_text(risk_word(level))
        self.setAccessibleName(risk_phrase(level))
