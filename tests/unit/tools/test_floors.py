"""Coverage is summed up by layer and held at its floor."""

import json
from pathlib import Path

import pytest

from tools.devtools import floors


def measured(tmp_path: Path, reached: dict[str, int]) -> Path:
    """A report in which each file has 8 lines and 2 branches, of which the tests reached so many."""
    report = tmp_path / "coverage.json"
    files = {
        name: {
            "summary": {"covered_lines": count, "num_statements": 8, "covered_branches": 0, "num_branches": 2}
        }
        for name, count in reached.items()
    }
    report.write_text(json.dumps({"files": files}), encoding="utf-8")
    return report


def test_files_of_one_layer_count_together(tmp_path: Path) -> None:
    report = measured(tmp_path, {"pss_desktop/vault/a.py": 8, "pss_desktop/vault/deep/b.py": 4})

    (vault,) = floors.measure(report, {"vault": 50.0})

    assert vault.percent == pytest.approx(60.0)


def test_a_layer_under_its_floor_is_a_problem(tmp_path: Path) -> None:
    covers = floors.measure(measured(tmp_path, {"pss_desktop/cli.py": 7}), {"cli": 85.0})

    assert floors.problems(covers) == ["cli            70.0 %  floor 85: too low, test what is new"]


def test_a_layer_clearly_above_its_floor_asks_for_a_higher_one(tmp_path: Path) -> None:
    covers = floors.measure(measured(tmp_path, {"pss_desktop/domain/a.py": 8}), {"domain": 75.0})

    assert floors.problems(covers) == []
    assert floors.raises(covers) == [
        "domain has 80.0 %: raise its floor in tests/coverage_floors.toml to 79",
    ]


def test_a_layer_without_a_floor_is_shown_and_passes(tmp_path: Path) -> None:
    covers = floors.measure(measured(tmp_path, {"pss_desktop/app.py": 0}), {})

    assert str(covers[0]) == "app             0.0 %  no floor"
    assert floors.problems(covers) == []


@pytest.mark.parametrize(
    ("name", "layer"),
    [
        ("pss_desktop/cli.py", "cli"),
        ("pss_desktop\\ui\\screens\\today.py", "ui"),
        ("pss_desktop/__init__.py", "__init__"),
    ],
)
def test_a_file_belongs_to_the_folder_below_the_package(name: str, layer: str) -> None:
    assert floors.layer_of(name) == layer


def test_the_floors_of_this_checkout_can_be_read() -> None:
    assert set(floors.read_floors()) >= {"domain", "crypto", "vault", "ui"}
