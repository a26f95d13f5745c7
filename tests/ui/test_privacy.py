"""Whose page it is, as the way there says it."""

from collections.abc import Iterator

import pytest

from pss_desktop.presenters.privacy import Privacy
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import client_crumb, privacy, use_privacy


@pytest.fixture(autouse=True)
def own_privacy() -> Iterator[None]:
    before = privacy()
    use_privacy(Privacy())
    yield
    use_privacy(before)


def test_a_page_names_its_client_by_what_there_is_and_nothing_twice() -> None:
    assert client_crumb("Fern", "K7-1") == f"{isolated('Fern')}  ·  {isolated('K7-1')}"
    assert client_crumb("", "K7-1") == isolated("K7-1")
    assert client_crumb("Fern", "") == isolated("Fern")
    assert client_crumb("", "") == ""


def test_a_covered_name_leaves_the_code() -> None:
    privacy().turn(on=True)
    assert client_crumb("Fern", "K7-1") == isolated("K7-1")
    assert "Fern" not in client_crumb("Fern", "")
