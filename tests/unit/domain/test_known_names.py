"""Known names in free text are found however they were typed."""

import pytest

from pss_desktop.domain.known_names import holds_a_name, name_words

WORDS = name_words(["Fern Riverbend", "Al", "ليلى", "Renée 1984"])


def test_words_too_short_to_mean_somebody_are_not_looked_for() -> None:
    assert name_words(["Al de", "12 345"]) == frozenset()


@pytest.mark.parametrize(
    "payload",
    [
        {"text": {"narrative": "Then FERN, who was tired, left."}},
        {"parts": ["nothing", {"deep": "her name: riverbend."}]},
        {"text": {"words": "قالت ليلي اليوم"}},
        {"text": {"words": "renee came"}},
    ],
)
def test_a_name_is_found_wherever_it_stands(payload: dict[str, object]) -> None:
    assert holds_a_name(payload, WORDS)


@pytest.mark.parametrize(
    "payload", [{"text": {"narrative": "The fernery by the al fresco"}}, {"n": 3, "none": None}, {}]
)
def test_another_word_is_no_name(payload: dict[str, object]) -> None:
    assert not holds_a_name(payload, WORDS)


def test_where_no_name_is_known_none_is_found() -> None:
    assert not holds_a_name({"text": "anything"}, frozenset())
