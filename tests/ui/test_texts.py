"""Every expected error has a sentence: what happened, whether the work is safe, what to do."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from pss_desktop.domain import errors
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.fields import Field, FieldKind, check_fields
from pss_desktop.ui import texts
from pss_desktop.ui.locale.isolation import isolated, web_isolated
from pss_desktop.ui.screens.words.decision import DecisionCounts
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problem_sentence, problems_counted

_EXAMPLES: dict[str, tuple[object, ...]] = {
    "BundleTooLargeError": ("file",),
    "BundleTamperedError": ("signature",),
    "BundleTooNewError": (2, 1),
    "ForbiddenOperationError": ("role",),
    "BundleWithdrawnError": ("consent",),
    "MailboxLibraryMissingError": ("sftp",),
    "HostKeyUnknownError": ("SHA256:abc",),
    "RosterDamagedError": ("members",),
    "VaultDamagedError": ("journal",),
    "VaultTooNewError": (9, 1),
    "ConsentMissingError": ("not_asked",),
    "HistoryLostError": (1200, 7),
    "UnsuitablePlaceError": ("cloud",),
    "WeakPassphraseError": ("common",),
    "FileRefusedError": ("unknown",),
    "UnsuitableLibraryError": ("SQLite", "3.40.0", "3.51.3"),
    "NotEnoughMemoryError": (256,),
    "MalformedOperationError": ("length",),
    "InvalidFieldsError": ((FieldProblem("name", "required"),),),
}
# Words of experience.md and look.md that no sentence has; names of exceptions are not words either.
_NOT_SAID = re.compile(
    r"please|oops|sorry|success|\berror|invalid|fail|exception|password|database|!|device\b|click",
    re.IGNORECASE,
)


def _tree(root: type[PssError] = PssError) -> Iterator[type[PssError]]:
    yield root
    for below in root.__subclasses__():
        if below.__module__.startswith("pss_desktop"):
            yield from _tree(below)


def _example(kind: type[PssError]) -> PssError:
    return kind(*_EXAMPLES.get(kind.__name__, ()))


TREE = sorted(set(_tree()), key=lambda kind: kind.code)


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_each_error_has_a_sentence_of_its_own_with_its_short_id(kind: type[PssError]) -> None:
    assert kind in texts._SENTENCES or kind in texts._SPECIAL
    said = sentence(_example(kind))
    assert said.endswith(f"({kind.code})\u2069")
    assert "{" not in said
    assert said[0].isupper()


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_no_sentence_blames_begs_or_names_machinery(kind: type[PssError]) -> None:
    assert not _NOT_SAID.search(sentence(_example(kind)))


def test_no_two_errors_share_a_code() -> None:
    codes = [kind.code for kind in TREE]
    assert len(codes) == len(set(codes))


def test_no_two_errors_say_the_same() -> None:
    said = [sentence(_example(kind)) for kind in TREE]
    assert len(said) == len(set(said))


def test_an_error_of_a_later_kind_is_told_as_the_kind_above_it() -> None:
    class StickPulledError(errors.StorageError):
        code = "D99"

    try:
        assert sentence(StickPulledError()) == texts.with_id(
            texts._plain(errors.StorageError()), StickPulledError.code
        )
    finally:
        del StickPulledError


def test_a_wrong_passphrase_says_when_the_next_try_may_come() -> None:
    assert "8" in sentence(errors.WrongPassphraseError(8))
    assert "second" not in sentence(errors.WrongPassphraseError(0))


@pytest.mark.parametrize("place", ["network", "cloud", "removable", "vaults"])
def test_each_unsuitable_place_says_why(place: str) -> None:
    said = {sentence(errors.UnsuitablePlaceError(one)) for one in ("network", "cloud", "removable", "vaults")}
    assert len(said) == 4
    assert "Nothing was written" in sentence(errors.UnsuitablePlaceError(place))


def test_damage_in_a_vault_of_an_earlier_version_says_that_its_file_is_not_made_anew() -> None:
    said = sentence(errors.VaultDamagedError("schema"))
    assert "earlier version" in said
    assert "Nothing was written" in said
    assert "Restore the newest backup" in said
    assert said != sentence(errors.VaultDamagedError("journal"))


def test_a_sound_vault_of_an_earlier_version_that_is_only_read_is_not_called_damaged() -> None:
    assert "Nothing is damaged" in sentence(errors.OlderVaultError())


def test_numbers_in_sentences_take_the_digits_of_the_language() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert "٢٥٦" in sentence(errors.NotEnoughMemoryError(256))
        assert "٣" in DecisionCounts().place(3, 11)
    finally:
        QLocale.setDefault(QLocale.c())


def test_the_beginning_of_a_web_address_keeps_its_order_in_a_line_of_arabic() -> None:
    assert isolated("https://") in problem_sentence(FieldProblem("address", "web_address"))
    assert web_isolated("no address here") == "no address here"


_FIELDS = (
    Field("name", FieldKind.TEXT, required=True, max_length=5),
    Field("many", FieldKind.MANY, choices=("a", "b"), max_length=1),
    Field("words", FieldKind.MANY),
    Field("age", FieldKind.NUMBER, minimum=0, maximum=120),
    Field("year", FieldKind.NUMBER, minimum=1900),
    Field("part", FieldKind.NUMBER, maximum=0.5),
    Field("born", FieldKind.DATE),
    Field("phone", FieldKind.PHONE),
    Field("one", FieldKind.CHOICE, choices=("a",)),
)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"name": "abcdefgh"},
        {"name": 3},
        {"name": "a\x00"},
        {"name": "a\u202e"},
        {"name": "a\x07"},
        {"name": "a\nb"},
        {"name": "a", "many": ["a", "b"]},
        {"name": "a", "many": "a"},
        {"name": "a", "words": ["x", "x"]},
        {"name": "a", "age": "ten"},
        {"name": "a", "age": 300},
        {"name": "a", "year": 1},
        {"name": "a", "part": 0.7},
        {"name": "a", "born": "2026-02-30"},
        {"name": "a", "phone": "call me"},
        {"name": "a", "one": "z"},
        {"name": "a", "unheard": 1},
    ],
)
def test_whatever_a_form_finds_wrong_is_said_in_one_sentence(values: dict[str, object]) -> None:
    problems = check_fields(_FIELDS, values)
    assert problems
    for problem in problems:
        said = problem_sentence(problem)
        assert said.endswith(".")
        assert said != "This answer does not fit."
        assert not _NOT_SAID.search(said)


def test_a_range_is_told_by_its_ends() -> None:
    assert problem_sentence(FieldProblem("year", "out_of_range", {"minimum": 1900, "maximum": None})) == (
        "This is at least 1900."
    )
    assert "between 0 and 120" in problem_sentence(
        FieldProblem("age", "out_of_range", {"minimum": 0, "maximum": 120})
    )
    assert "0.5" in problem_sentence(FieldProblem("part", "out_of_range", {"minimum": None, "maximum": 0.5}))


def test_a_problem_of_a_later_version_gets_the_plainest_sentence() -> None:
    assert problem_sentence(FieldProblem("x", "unheard_of")) == "This answer does not fit."


def test_problems_are_counted() -> None:
    assert "3" in problems_counted(3)


def test_the_sentence_of_unfit_answers_names_none_of_them() -> None:
    assert "name" not in sentence(InvalidFieldsError((FieldProblem("name", "required"),)))
