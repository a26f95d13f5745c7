"""The tree of errors: stable codes, each used once, and no prose."""

from collections.abc import Iterator

from pss_desktop.domain import errors, exchange_errors, file_errors
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError


def tree(root: type[PssError] = PssError) -> Iterator[type[PssError]]:
    for child in root.__subclasses__():
        if child.__module__ in (errors.__name__, exchange_errors.__name__, file_errors.__name__):
            yield child
            yield from tree(child)


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [found.code for found in tree()]
    assert len(codes) == len(set(codes))
    assert PssError.code not in codes


def test_every_error_says_what_it_is() -> None:
    assert all(found.__doc__ for found in tree())


def test_facts_are_kept_and_values_of_fields_are_not() -> None:
    assert errors.WrongPassphraseError(3).wait_seconds == 3
    assert errors.VaultDamagedError("header").part == "header"
    assert errors.VaultTooNewError(2, 1).found == 2
    assert errors.HistoryLostError(9, 8).expected == 9
    assert errors.UnsuitablePlaceError("cloud").problem == "cloud"
    assert errors.WeakPassphraseError("short").reason == "short"
    assert errors.UnsuitableLibraryError("SQLite", "3.45.0", "3.51.3").needed == "3.51.3"
    assert errors.StorageFailedError("EIO").errno_name == "EIO"
    assert errors.MalformedOperationError("chain").rule == "chain"
    assert errors.NotEnoughMemoryError(256).needed_mib == 256
    assert exchange_errors.BundleTooLargeError("file").limit == "file"
    assert exchange_errors.BundleTamperedError("head").part == "head"
    assert exchange_errors.BundleTooNewError(2, 1).found == 2
    assert exchange_errors.ForbiddenOperationError("role").reason == "role"
    assert exchange_errors.MailboxLibraryMissingError("sftp").extra == "sftp"
    assert exchange_errors.RosterDamagedError("members").part == "members"
    problem = FieldProblem("name", "too_long", {"limit": 5})
    refused = InvalidFieldsError((problem,))
    assert refused.problems == (problem,)
    assert refused.args == ((("name", "too_long"),),)
