"""The colours that Qt itself asks for, by its own roles."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from pss_desktop.ui.theme.tokens import Colours, Tone

_Role = QPalette.ColorRole

_ROLES: Final = {
    _Role.Window: "window",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Button: "surface",
    _Role.ToolTipBase: "text",
    _Role.WindowText: "text",
    _Role.Text: "text",
    _Role.ButtonText: "text",
    _Role.ToolTipText: "window",
    _Role.PlaceholderText: "muted",
    _Role.Highlight: "tint",
    _Role.HighlightedText: "on_tint",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "ok",
    _Role.BrightText: "danger",
    _Role.Light: "surface",
    _Role.Midlight: "line",
    _Role.Mid: "line",
    _Role.Dark: "control",
    _Role.Shadow: "warn",
}

# A label takes its colour by role, never by a sheet of its own. Qt has no roles for states, so three that
# nothing else here draws with stand for them.
TONE_ROLES: Final = {
    Tone.TEXT: _Role.WindowText,
    Tone.MUTED: _Role.PlaceholderText,
    Tone.ACCENT: _Role.Link,
    Tone.OK: _Role.LinkVisited,
    Tone.WARN: _Role.Shadow,
    Tone.DANGER: _Role.BrightText,
    Tone.PRACTICE: _Role.WindowText,
}


def palette(colours: Colours) -> QPalette:
    """Qt's palette from the tokens; what is disabled is muted."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made
