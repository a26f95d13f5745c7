"""Long work in the frame: counted, timed, cancelled, one at a time."""

from collections.abc import Callable, Generator

from pss_desktop.domain.errors import DiskFullError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.desk import Job
from pss_desktop.presenters.frame.jobs import Jobs, JobState
from tests.fakes import FakeClock
from tests.presenters.hands import HeldRunner, InlineRunner


class Bar:
    """Remembers every state it was shown."""

    def __init__(self) -> None:
        self.states: list[JobState] = []
        self.shown = False
        self.on_state: Callable[[], None] = lambda: None

    def show_job(self, state: JobState) -> None:
        self.states.append(state)
        self.shown = True
        self.on_state()

    def hide_job(self) -> None:
        self.shown = False


def counting(clock: FakeClock, total: int) -> Generator[Progress, None, str]:
    for done in range(1, total + 1):
        clock.advance(seconds=2)
        yield Progress(done, total, "pages")
    return "copied"


def job(
    work: Callable[[], Generator[Progress, None, str]], ends: list[str], problems: list[PssError]
) -> Job[str]:
    return Job("back_up", work, done=ends.append, failed=problems.append)


def test_a_long_deed_tells_count_and_time_left_and_then_its_end() -> None:
    clock, bar, ends = FakeClock(), Bar(), list[str]()
    Jobs(InlineRunner(), bar, clock.monotonic).start(job(lambda: counting(clock, 4), ends, []))
    assert bar.states[0] == JobState("back_up", 0, 0, None)
    assert bar.states[1] == JobState("back_up", 1, 4, 6)
    assert bar.states[-1] == JobState("back_up", 4, 4, 0)
    assert ends == ["copied"]
    assert not bar.shown


def test_nothing_is_said_about_time_in_the_first_second() -> None:
    clock, bar = FakeClock(), Bar()

    def quick() -> Generator[Progress, None, str]:
        clock.advance(seconds=0.5)
        yield Progress(1, 1000, "pages")
        return ""

    Jobs(InlineRunner(), bar, clock.monotonic).start(job(quick, [], []))
    assert bar.states[-1].seconds_left is None


def test_a_cancelled_deed_ends_without_a_complaint() -> None:
    clock, bar, ends, problems = FakeClock(), Bar(), list[str](), list[PssError]()
    runner = HeldRunner()
    jobs = Jobs(runner, bar, clock.monotonic)
    jobs.start(job(lambda: counting(clock, 4), ends, problems))
    jobs.cancel()
    runner.run_all()
    assert (ends, problems, bar.shown) == ([], [], False)


def test_a_failure_is_told() -> None:
    clock, bar, problems = FakeClock(), Bar(), list[PssError]()

    def full() -> Generator[Progress, None, str]:
        yield Progress(1, 2, "pages")
        raise DiskFullError

    Jobs(InlineRunner(), bar, clock.monotonic).start(job(full, [], problems))
    assert [type(problem) for problem in problems] == [DiskFullError]
    assert not bar.shown


def test_a_second_deed_waits_until_it_is_asked_for_again() -> None:
    clock, bar, ends = FakeClock(), Bar(), list[str]()
    runner = HeldRunner()
    jobs = Jobs(runner, bar, clock.monotonic)
    assert jobs.start(job(lambda: counting(clock, 1), ends, []))
    assert not jobs.start(job(lambda: counting(clock, 1), ends, []))
    runner.run_all()
    assert ends == ["copied"]
    assert jobs.start(job(lambda: counting(clock, 1), ends, []))
