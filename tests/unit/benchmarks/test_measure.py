"""Medians, percentiles, aims, and the table that shows them."""

from collections.abc import Callable

from benchmarks.measure import Figure, Timings, faster, milliseconds, percentile, ratio, side_by_side, table


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert percentile(range(1, 101), 95) == 95
    assert percentile([3.0, 1.0, 2.0], 95) == 3.0
    assert percentile([7.0], 50) == 7.0


def test_a_ratio_compares_medians_so_that_one_slow_run_changes_nothing() -> None:
    ours, floor = Timings((2.0, 2.0, 60.0)), Timings((1.0, 1.0, 1.0))

    assert ours.ratio_to(floor) == 2.0
    assert ours.worst == 60.0


def test_runs_take_turns_and_the_first_ones_do_not_count() -> None:
    order: list[tuple[str, int]] = []

    def act(name: str) -> Callable[[int], float]:
        def run(number: int) -> float:
            order.append((name, number))
            return float(number)

        return run

    ours, floor = side_by_side(2, act("ours"), act("floor"), warm_up=1)

    assert order == [(name, number) for number in range(3) for name in ("ours", "floor")]
    assert ours.seconds == floor.seconds == (1.0, 2.0)


def test_an_aim_is_met_from_the_right_side() -> None:
    assert ratio("a", 1.2, 1.3).met is True
    assert ratio("a", 1.4, 1.3).met is False
    assert faster("a", 5.1, 5).met is True
    assert faster("a", 4.9, 5).met is False
    assert milliseconds("a", 0.002).met is None


def test_the_table_has_ratios_before_times_and_names_a_missed_aim() -> None:
    lines = table([milliseconds("save", 0.004, 3), ratio("save / bare", 1.0, 1.3), Figure("disk", 2.5, "kB")])

    names = [line.split("  ")[0] for line in lines.splitlines()[1:]]
    assert names == ["save / bare", "save", "disk"]
    assert "MISSED" in lines.splitlines()[2]
    assert "MISSED" not in lines.splitlines()[1]


def test_a_figure_survives_the_way_between_two_processes() -> None:
    figure = milliseconds("save", 0.004, 3, detail="of 7")

    assert Figure(**figure.as_json()) == figure
