"""Many objects are made without looking for garbage among them, and then it is as it was before."""

import gc
from collections.abc import Iterator

import pytest

from pss_desktop.services.many_objects import uncollected


@pytest.fixture
def before() -> Iterator[None]:
    collecting = gc.isenabled()
    yield
    (gc.enable if collecting else gc.disable)()


@pytest.mark.usefixtures("before")
def test_nobody_looks_for_garbage_inside_and_somebody_does_again_afterwards() -> None:
    gc.enable()
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("before")
def test_an_error_inside_leaves_it_as_it_was() -> None:
    gc.enable()
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


@pytest.mark.usefixtures("before")
def test_where_the_window_looks_itself_nobody_else_begins_to() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
