"""Signals from other threads to objects of the window's, which may be gone by then."""

from contextlib import suppress

from PySide6.QtCore import SignalInstance


def emit_if_there(signal: SignalInstance, value: object) -> None:
    """Emit *signal*, or do nothing where its object was deleted: a program that ends waits for no thread.

    For queued connections, so that what a slot raises is not swallowed here.
    """
    with suppress(RuntimeError):
        signal.emit(value)
