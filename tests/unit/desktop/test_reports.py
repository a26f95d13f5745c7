"""A report of a bug names types and places, never a value."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pss_desktop.desktop.reports import describe, write_report

AT = datetime(2026, 11, 22, 10, 32, tzinfo=UTC)


def _bug(secret: str) -> Exception:
    try:
        try:
            raise KeyError(secret)
        except KeyError as cause:
            raise ValueError(f"bad {secret}") from cause
    except ValueError as problem:
        return problem


def test_a_report_names_types_and_places_but_never_a_value() -> None:
    text = describe(_bug("Juniper"), version="1.2.3")

    assert "pss_desktop 1.2.3" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_reports.py:" in text
    assert "Juniper" not in text


def test_a_report_names_no_folder_of_the_user() -> None:
    assert str(Path(__file__).parent) not in describe(_bug("x"), version="1")


def test_an_exception_without_a_trace_is_still_named() -> None:
    assert describe(ValueError("x"), version="1").splitlines()[1] == "builtins.ValueError"


def test_a_circle_of_causes_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert describe(first, version="1").count("ValueError") == 1


def test_only_the_newest_twenty_reports_are_kept(tmp_path: Path) -> None:
    paths = [
        write_report(tmp_path / "reports", ValueError(), at=AT + timedelta(seconds=n), version="1")
        for n in range(22)
    ]

    assert sorted((tmp_path / "reports").iterdir()) == paths[2:]
