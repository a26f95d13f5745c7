"""A signature drawn in the window, kept as a few points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.drawn_mark import GRID, MOST_POINTS, MOST_STROKES, DrawnMark

_fractions = st.floats(-0.5, 1.5, allow_nan=False)
_strokes = st.lists(st.lists(st.tuples(_fractions, _fractions), max_size=40), max_size=70)


def test_a_line_is_kept_by_its_points_on_the_grid() -> None:
    mark = DrawnMark.drawn([[(0.0, 0.0), (0.5, 0.5), (2.0, -1.0)]])

    assert mark.to_payload() == [[0, 0, 500, 200, 1000, 0]]


def test_points_that_lie_together_are_one_and_the_last_one_stays() -> None:
    mark = DrawnMark.drawn([[(0.1, 0.1), (0.1001, 0.1), (0.102, 0.1)]])

    assert mark.strokes == (((100, 40), (102, 40)),)


def test_a_dot_is_a_mark_and_nothing_is_none() -> None:
    assert DrawnMark.drawn([[(0.5, 0.5)]])
    assert not DrawnMark.drawn([[], []])


@given(_strokes)
def test_whatever_is_drawn_is_small_and_reads_as_it_was_written(
    strokes: list[list[tuple[float, float]]],
) -> None:
    mark = DrawnMark.drawn(strokes)

    assert DrawnMark.from_payload(mark.to_payload()) == mark
    assert len(mark.strokes) <= MOST_STROKES
    assert sum(map(len, mark.strokes)) <= MOST_POINTS
    assert all(0 <= x <= GRID[0] and 0 <= y <= GRID[1] for stroke in mark.strokes for x, y in stroke)


def test_what_would_be_too_much_is_cut_when_drawn_and_refused_when_read() -> None:
    zigzag = [(x % 2 * 1.0, x / 2000) for x in range(2000)]

    assert sum(map(len, DrawnMark.drawn([zigzag, zigzag]).strokes)) <= MOST_POINTS
    assert not DrawnMark.from_payload([[x % 2, x % 400] * 1 for x in range(1)] + [[0, 0] * (MOST_POINTS + 1)])


@pytest.mark.parametrize("value", [None, "a line", ["a line"], [[1]], [[1, True]], [[1, 2.5]], [[0, 4000]]])
def test_what_is_no_drawing_is_an_empty_one(value: object) -> None:
    assert not DrawnMark.from_payload(value)
