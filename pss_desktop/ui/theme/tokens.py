"""Every colour and size of the design, once for light and once for dark."""

from enum import StrEnum
from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One colour for each role of the design, as ``#RRGGBB``."""

    window: str
    rail: str
    surface: str
    sunken: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    on_tint: str
    focus: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    danger: str
    danger_tint: str
    mark: str
    practice: str
    practice_tint: str
    privacy: str
    risk_none: str
    risk_low: str
    risk_medium: str
    risk_high: str
    risk_imminent: str
    band_0: str
    band_1: str
    band_2: str
    band_3: str
    band_4: str


LIGHT: Final = Colours(
    window="#F6F5F2",
    rail="#EFEEE9",
    surface="#FFFFFF",
    sunken="#F0EFEB",
    line="#E0DED8",
    control="#85837C",
    text="#1D2326",
    muted="#555D61",
    accent="#165C75",
    accent_hover="#0F4A5F",
    on_accent="#FFFFFF",
    tint="#E2EEF2",
    on_tint="#0F4A5F",
    focus="#165C75",
    ok="#25693F",
    ok_tint="#E4F1E8",
    warn="#7A5000",
    warn_tint="#FBF0D9",
    danger="#A32A1D",
    danger_tint="#FBE9E5",
    mark="#FFEFB8",
    practice="#7A3F8F",
    practice_tint="#F4EAF7",
    privacy="#C9C7C0",
    risk_none="#6D7478",
    risk_low="#25693F",
    risk_medium="#B37400",
    risk_high="#C0431F",
    risk_imminent="#8C1433",
    band_0="#F4F6F6",
    band_1="#E9EEF0",
    band_2="#DBE4E8",
    band_3="#CBD8DE",
    band_4="#B9CAD2",
)

DARK: Final = Colours(
    window="#14181A",
    rail="#101416",
    surface="#1C2124",
    sunken="#252B2F",
    line="#343C41",
    control="#78838A",
    text="#E4E8E9",
    muted="#A6B0B5",
    accent="#86C5DA",
    accent_hover="#A5D6E6",
    on_accent="#082833",
    tint="#1D3943",
    on_tint="#B5DFED",
    focus="#86C5DA",
    ok="#84CC9C",
    ok_tint="#1C3325",
    warn="#EABD66",
    warn_tint="#382C14",
    danger="#F2A092",
    danger_tint="#43221D",
    mark="#4E4319",
    practice="#D3A4E4",
    practice_tint="#33233A",
    privacy="#4A5359",
    risk_none="#98A2A7",
    risk_low="#84CC9C",
    risk_medium="#EABD66",
    risk_high="#F09070",
    risk_imminent="#FF8FA6",
    band_0="#20262A",
    band_1="#262E33",
    band_2="#2D373D",
    band_3="#354249",
    band_4="#3E4E57",
)


class Type(StrEnum):
    """The steps of the type scale."""

    HERO = "hero"
    PAGE = "page"
    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    CAPTION = "caption"
    CAPTION_STRONG = "caption_strong"


# Pixels at 100 %, and whether bold. There are two weights only.
TYPE: Final[dict[Type, tuple[int, bool]]] = {
    Type.HERO: (28, True),
    Type.PAGE: (22, True),
    Type.TITLE: (18, True),
    Type.LEAD: (16, True),
    Type.BODY: (14, False),
    Type.STRONG: (14, True),
    Type.SMALL: (13, False),
    Type.SMALL_STRONG: (13, True),
    Type.CAPTION: (12, False),
    Type.CAPTION_STRONG: (12, True),
}

LINE_HEIGHT: Final = 1.45
ONE_LINE_BOX: Final = 1.5
"""One-line labels get this much of their size, or a line of Arabic is taller than a Latin one."""

PAGE_MARGIN: Final = 24
CARD_PADDING: Final = 16
FIELD_GAP: Final = 12
LABEL_GAP: Final = 4

RADIUS_BADGE: Final = 5
RADIUS_CONTROL: Final = 6
RADIUS_ROW: Final = 8
RADIUS_CARD: Final = 10
RADIUS_DIALOG: Final = 12

CONTROL_HEIGHT: Final = 36
ROW_CONTROL_HEIGHT: Final = 34
LARGE_CONTROL_HEIGHT: Final = 44
SECOND_WAY_HEIGHT: Final = 28
RAIL_WIDTH: Final = 212
NARROW_RAIL_WIDTH: Final = 60
BAR_HEIGHT: Final = 56
ROW_HEIGHT: Final = 56
RING: Final = 2

NARROW_BELOW: Final = 900
"""Content narrower than this, divided by the text scale, gets the narrow layout."""


class Tone(StrEnum):
    """What a text, a badge or an edge wants to say by its colour; a word or shape always says it too."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    PRACTICE = "practice"


# Each tone's ink and the ground it stands on in badges, tiles and banners.
TONE_PAIRS: Final[dict[Tone, tuple[str, str]]] = {
    Tone.TEXT: ("text", "sunken"),
    Tone.MUTED: ("muted", "sunken"),
    Tone.ACCENT: ("on_tint", "tint"),
    Tone.OK: ("ok", "ok_tint"),
    Tone.WARN: ("warn", "warn_tint"),
    Tone.DANGER: ("danger", "danger_tint"),
    Tone.PRACTICE: ("practice", "practice_tint"),
}
