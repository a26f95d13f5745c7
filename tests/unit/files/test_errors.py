"""What the system says is told by its own kind of error, without a path."""

import errno

import pytest

from pss_desktop.domain.errors import DiskFullError, NotWritableError, StorageError, StorageFailedError
from pss_desktop.files.errors import storage_error, translate_os_errors, translate_read_errors

PATH = "/home/juniper/vault.hdr"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EROFS, NotWritableError),
        (errno.EACCES, NotWritableError),
        (errno.EPERM, NotWritableError),
        (errno.EIO, StorageFailedError),
        (errno.ENOENT, StorageFailedError),
    ],
)
def test_a_failed_write_is_told_by_its_cause(number: int, kind: type[StorageError]) -> None:
    with pytest.raises(kind) as caught, translate_os_errors():
        raise OSError(number, "said", PATH)

    assert isinstance(caught.value.__cause__, OSError)
    assert PATH not in str(caught.value)


@pytest.mark.parametrize("number", [errno.EIO, errno.EACCES, errno.ENOSPC])
def test_a_failed_read_never_speaks_of_writing(number: int) -> None:
    with pytest.raises(StorageFailedError) as caught, translate_read_errors():
        raise OSError(number, "said", PATH)

    assert caught.value.errno_name == errno.errorcode[number]


def test_an_error_without_a_number_has_no_name() -> None:
    found = storage_error(OSError("said"))

    assert isinstance(found, StorageFailedError)
    assert found.errno_name == ""


def test_what_is_no_systems_error_passes_through() -> None:
    with pytest.raises(ZeroDivisionError), translate_os_errors():
        _ = 1 // 0
    with pytest.raises(ZeroDivisionError), translate_read_errors():
        _ = 1 // 0
