"""Progress is a value that long work tells between its slices."""

from pss_desktop.domain.progress import Progress


def test_progress_says_how_far_and_what() -> None:
    assert Progress(1, 3, "backup") == Progress(done=1, total=3, what="backup")
