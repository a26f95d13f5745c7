"""The state of what is typed, in words: 'Saved 10:32', or what keeps it from being saved."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.ui.locale.moments import clock
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class StateWords:
    """What stands beside the title."""

    text: str
    icon: str = "tick"
    tone: Tone = Tone.OK


def save_state_words(state: SaveState) -> StateWords:
    """Nothing before the first save; while newer words wait, the time of the last save stays."""
    if state.problem is not None:
        return StateWords(sentence(state.problem), "warning", Tone.DANGER)
    if state.saved_at is None:
        return StateWords("")
    words = QCoreApplication.translate("SaveState", "Saved {time}")
    return StateWords(words.format(time=clock(state.saved_at)))
