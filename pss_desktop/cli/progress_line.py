"""Runs long work to its end, with one line of progress where a person watches."""

from pss_desktop.cli.terminal import Terminal
from pss_desktop.vault.slices import Slices, T

_WORDS = {
    "reading": "Reading the vault",
    "copying": "Copying",
    "checking_pages": "Checking the copy",
    "checking_journal": "Checking the journal",
    "checking_search": "Checking the search",
    "comparing": "Comparing",
    "rebuilding": "Building views",
    "indexing": "Building the search",
    "restoring": "Restoring",
    "salvaging": "Making the file anew",
    "swapping": "Changing the key",
    "erasing": "Erasing",
    "audit": "Checking the audit",
    "verifying": "Checking the bundle",
    "planning": "Looking what is new",
    "staging": "Reading in",
    "taking_in": "Building views",
}


def run_slices(slices: Slices[T], terminal: Terminal) -> T:
    """The answer of *slices*; Ctrl+C stops between two of them."""
    shown = ""
    try:
        while True:
            progress = next(slices)
            if not terminal.interactive:
                continue
            percent = 100 * progress.done // max(progress.total, 1)
            line = f"{_WORDS.get(progress.what, 'Working')} {percent} %"
            if line != shown:
                terminal.err.write(f"\r{line:<40}")
                terminal.err.flush()
                shown = line
    except StopIteration as end:
        answer: T = end.value
        return answer
    finally:
        slices.close()
        if shown:
            terminal.err.write(f"\r{'':<40}\r")
