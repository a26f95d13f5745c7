"""Many objects are made without looking for garbage among them, and then it is as it was before."""

import gc
import threading
from collections.abc import Iterator
from contextlib import ExitStack

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


@pytest.mark.usefixtures("before")
def test_whoever_leaves_first_does_not_end_it_for_others() -> None:
    gc.enable()
    with ExitStack() as first, ExitStack() as second:
        first.enter_context(uncollected())
        second.enter_context(uncollected())
        first.close()
        assert not gc.isenabled()
        second.close()
        assert gc.isenabled()


@pytest.mark.usefixtures("before")
def test_others_are_those_on_another_thread_too() -> None:
    gc.enable()
    inside, may_leave = threading.Event(), threading.Event()

    def work() -> None:
        with uncollected():
            inside.set()
            may_leave.wait(60)

    other = threading.Thread(target=work)
    with uncollected():
        other.start()
        assert inside.wait(60)
    assert not gc.isenabled()
    may_leave.set()
    other.join(60)
    assert gc.isenabled()
