"""The look: every pair of colours that stands together can be read, and a change is seen at once."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.desktop.paths import resource
from pss_desktop.ui.theme import fonts
from pss_desktop.ui.theme.icons import MIRRORED
from pss_desktop.ui.theme.palette import TONE_ROLES, palette
from pss_desktop.ui.theme.risk import Risk, draw_risk, risk_colour
from pss_desktop.ui.theme.sheet import sheet
from pss_desktop.ui.theme.theme import SCALES, Scheme, Theme, install_theme, theme
from pss_desktop.ui.theme.tokens import DARK, LIGHT, TONE_PAIRS, TYPE, Colours, Tone, Type

TEXT = 4.5
PART = 3.0
# Ink, ground, least ratio. Every pair of the design's table, and those that the parts put together.
PAIRS = (
    ("control", "surface", PART),
    ("control", "rail", PART),
    ("control", "window", PART),
    *(("text", ground, TEXT) for ground in ("surface", "window", "rail", "sunken", "mark", "tint", "line")),
    *(("text", ground, TEXT) for ground in ("ok_tint", "warn_tint", "danger_tint", "practice_tint")),
    *(("text", f"band_{step}", TEXT) for step in range(5)),
    *(("muted", ground, TEXT) for ground in ("surface", "window", "rail", "tint", "sunken")),
    *(("accent", ground, TEXT) for ground in ("surface", "window", "rail", "tint", "sunken")),
    *(("accent", f"band_{step}", PART) for step in range(5)),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("on_tint", "tint", TEXT),
    ("window", "text", TEXT),
    *(("focus", ground, PART) for ground in ("rail", "tint", "surface", "window", "sunken", "danger_tint")),
    *(
        (tone, ground, TEXT)
        for tone in ("ok", "warn", "danger", "practice")
        for ground in ("surface", "window")
    ),
    *((tone, f"{tone}_tint", TEXT) for tone in ("ok", "warn", "danger", "practice")),
    *((f"risk_{level}", ground, PART) for level in Risk for ground in ("surface", "window", "rail")),
    ("risk_medium", "warn_tint", PART),
    ("risk_high", "danger_tint", PART),
    ("risk_imminent", "danger_tint", PART),
)


def luminance(code: str) -> float:
    """Relative luminance of WCAG 2."""
    colour = QColor(code)
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink, ground, least", PAIRS)
def test_each_pair_that_stands_together_can_be_read(
    colours: Colours, ink: str, ground: str, least: float
) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize(
    "ink, ground, light, dark",
    [
        ("text", "surface", 15.9, 13.2),
        ("muted", "surface", 6.7, 7.4),
        ("accent", "surface", 7.4, 8.5),
        ("risk_imminent", "surface", 9.3, 7.5),
        ("on_tint", "tint", 8.2, 8.6),
    ],
)
def test_the_ratios_are_those_of_the_design(ink: str, ground: str, light: float, dark: float) -> None:
    for colours, ratio in ((LIGHT, light), (DARK, dark)):
        assert contrast(getattr(colours, ink), getattr(colours, ground)) == pytest.approx(ratio, abs=0.1)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_bands_grow_stronger_in_order_so_that_grey_print_keeps_it(colours: Colours) -> None:
    steps = [luminance(getattr(colours, f"band_{step}")) for step in range(5)]
    rising = [after > before for before, after in pairwise(steps)]
    assert len(set(rising)) == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_each_token_is_a_colour_and_each_tone_has_ink_and_ground(colours: Colours) -> None:
    assert all(QColor(getattr(colours, name)).isValid() for name in colours._fields)
    assert set(TONE_PAIRS) == set(Tone) == set(TONE_ROLES)


def test_no_two_tones_of_a_label_share_a_role() -> None:
    roles = [role for tone, role in TONE_ROLES.items() if tone is not Tone.PRACTICE]
    assert len(roles) == len(set(roles))


def test_the_palette_and_the_tokens_say_the_same() -> None:
    made = palette(LIGHT)
    assert made.color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    assert made.color(QPalette.ColorRole.Highlight).name().upper() == LIGHT.tint
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name().upper() == LIGHT.muted


def test_the_sheet_is_short_and_knows_no_side() -> None:
    made = sheet(LIGHT, padding=7, scroll_bar=12)
    assert len(made.strip().splitlines()) < 60
    assert "left" not in made
    assert "right" not in made


def test_selectors_have_no_descendants_which_would_cost_on_every_widget() -> None:
    rules = [part.split("{")[0] for part in sheet(LIGHT, padding=7, scroll_bar=12).split("}")]
    selectors = [one.strip() for rule in rules for one in rule.split(",") if one.strip()]
    assert selectors
    assert not [selector for selector in selectors if " " in selector or ">" in selector]


# In force


def test_dark_is_in_force_at_once_everywhere(qapp: QApplication, look: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitSignal(look.changed):
        look.set_scheme(Scheme.DARK)
    widget.hide()
    assert look.dark
    assert widget.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.surface in qapp.styleSheet()
    assert look.colour("accent") == QColor(DARK.accent)


def test_the_system_s_colours_are_followed_live(qapp: QApplication, look: Theme) -> None:
    look.set_scheme(Scheme.SYSTEM)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.colours == DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.colours == LIGHT


def test_who_chose_light_is_not_moved_by_the_system(qapp: QApplication, look: Theme) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.colours == LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_the_theme_in_force_is_the_one_installed_last(qapp: QApplication) -> None:
    made = install_theme(qapp, scale=1.5, scheme=Scheme.DARK)
    assert theme() is made
    made.deleteLater()


@pytest.mark.parametrize("scale", SCALES)
def test_text_grows_with_the_scale_and_space_less(look: Theme, scale: float) -> None:
    look.set_scale(scale)
    assert look.font(Type.BODY).pixelSize() == round(14 * scale)
    assert look.space(16) == round(16 * (1 + (scale - 1) / 4))
    assert look.icon_size(20) == round(20 * (1 + (scale - 1) / 2))
    assert look.control(36) >= look.line(Type.BODY)


def test_a_control_is_36_pixels_and_at_twice_the_text_about_60(look: Theme) -> None:
    assert look.control() == 36
    look.set_scale(2.0)
    assert look.control() == 60


@pytest.mark.parametrize("wild", [0.1, 9.0])
def test_a_wild_scale_is_held_within_100_and_200_percent(look: Theme, wild: float) -> None:
    look.set_scale(wild)
    assert look.scale in (SCALES[0], SCALES[-1])


# Fonts


def test_there_are_two_weights_only(look: Theme) -> None:
    assert {look.font(step).weight().value for step in TYPE} == {400, 700}


def test_the_bundled_fonts_cover_the_scripts_of_the_languages(qapp: QApplication) -> None:
    fonts.load_first(resource("fonts"), right_to_left=True)
    fonts.load_rest(resource("fonts"))
    known = set(QFontDatabase.families())
    assert set(fonts.FAMILIES) <= known


def test_a_missing_font_stops_nothing(tmp_path: Path) -> None:
    known = QFontDatabase.families()
    fonts.load_first(tmp_path, right_to_left=True)
    assert QFontDatabase.families() == known


# Icons


def test_each_drawing_has_one_placeholder_colour_and_the_one_stroke() -> None:
    drawings = list(resource("icons").glob("*.svg"))
    assert drawings
    for path in drawings:
        drawing = path.read_text()
        assert "currentColor" in drawing, path.name
        assert "#" not in drawing, path.name
        if not path.stem.startswith("logo"):
            assert 'viewBox="0 0 20 20"' in drawing, path.name
            assert 'stroke-width="1.6"' in drawing, path.name


def icon_image(look: Theme, name: str, widget: QWidget, colour: str = "text") -> QImage:
    return look.pixmap(name, size=20, colour=colour, widget=widget).toImage()


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_each_drawing_can_be_drawn_and_leaves_a_clear_edge(look: Theme, qtbot: QtBot, path: Path) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    image = icon_image(look, path.stem, widget)
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 60
    ]
    assert inked
    if not path.stem.startswith("logo"):
        assert all(1 <= x <= 18 and 1 <= y <= 18 for x, y in inked)


def test_an_icon_is_drawn_once_for_its_colour_size_and_direction(look: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    first = look.pixmap("lock", size=20, colour="text", widget=widget)
    assert look.pixmap("lock", size=20, colour="text", widget=widget).cacheKey() == first.cacheKey()
    assert look.pixmap("lock", size=20, colour="muted", widget=widget).cacheKey() != first.cacheKey()
    assert look.pixmap("lock", size=16, colour="text", widget=widget).cacheKey() != first.cacheKey()


def test_an_icon_takes_the_new_colour_when_the_scheme_changes(look: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = icon_image(look, "tick", widget)
    look.set_scheme(Scheme.DARK)
    assert icon_image(look, "tick", widget) != before


@pytest.mark.parametrize("name", sorted(MIRRORED))
def test_icons_with_a_direction_are_mirrored_with_the_window(look: Theme, qtbot: QtBot, name: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = icon_image(look, name, widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert icon_image(look, name, widget) == before.flipped(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("name", ["tick", "clock", "pencil", "phone", "search", "chart"])
def test_icons_without_a_direction_stay(look: Theme, qtbot: QtBot, name: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = icon_image(look, name, widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert icon_image(look, name, widget) == before


# Risk


def shape_image(level: Risk, colours: Colours) -> QImage:
    image = QImage(26, 26, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colours.surface))
    painter = QPainter(image)
    draw_risk(painter, level, QRectF(0, 0, 26, 26), colours)
    painter.end()
    return image


def test_risk_shapes_differ_without_their_colour() -> None:
    outlines = set()
    for level in Risk:
        image = shape_image(level, LIGHT)
        ground = QColor(LIGHT.surface)
        outlines.add(tuple(image.pixelColor(x, y) == ground for x in range(26) for y in range(26)))
    assert len(outlines) == len(Risk)


def test_risk_shapes_are_painted_in_their_colour() -> None:
    for level in (Risk.LOW, Risk.MEDIUM, Risk.HIGH):
        assert shape_image(level, LIGHT).pixelColor(13, 14) == QColor(risk_colour(level, LIGHT))
