"""The wordings that come with the program are whole in every language."""

import json

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.consent_form import Element
from pss_desktop.domain.wording import Wording
from tools.devtools.places import RESOURCES

FILES = sorted((RESOURCES / "consent").glob("wording-*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_file_speaks_to_each_point(path: object) -> None:
    found = Wording.from_json(json.loads(path.read_text(encoding="utf-8")))  # type: ignore[attr-defined]

    assert set(found.purposes) == set(Purpose)
    assert set(found.explained) == set(Element)
    assert f"wording-{found.version}.{found.language}.json" == path.name  # type: ignore[attr-defined]
    assert found.key == f"{found.language}-{found.version}"
    assert found.rtl is (found.language == "ar")


def test_english_and_arabic_are_there() -> None:
    assert {path.name for path in FILES} >= {"wording-1.en.json", "wording-1.ar.json"}


def whole() -> dict[str, object]:
    read: dict[str, object] = json.loads(FILES[0].read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("missing", ["opening", "purposes", "explained", "version", "issued"])
def test_a_wording_with_a_gap_is_none(missing: str) -> None:
    broken = {name: value for name, value in whole().items() if name != missing}

    with pytest.raises(ValueError, match=r"wording|isoformat"):
        Wording.from_json(broken)


def test_a_list_is_no_wording() -> None:
    with pytest.raises(ValueError, match="wording"):
        Wording.from_json([])
