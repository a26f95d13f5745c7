"""The list of licences says what the packages say, and misses none."""

from importlib.metadata import PathDistribution
from pathlib import Path

from tools.devtools import licences, sbom
from tools.devtools.lock import Locked


def metadata_of(tmp_path: Path, *lines: str) -> str:
    folder = tmp_path / "fern-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("\n".join(["Name: fern", "Version: 1.0", *lines, ""]), encoding="utf-8")
    return licences.from_metadata(PathDistribution(folder).metadata)


def test_the_licence_expression_goes_before_everything_else(tmp_path: Path) -> None:
    said = metadata_of(
        tmp_path, "License-Expression: MIT", "License: free", "Classifier: License :: OSI Approved :: BSD"
    )

    assert said == "MIT"


def test_a_classifier_names_the_licence_when_no_field_does(tmp_path: Path) -> None:
    assert metadata_of(tmp_path, "Classifier: License :: OSI Approved :: MIT License") == "MIT License"


def test_a_licence_text_in_the_field_is_not_taken_for_a_name(tmp_path: Path) -> None:
    assert metadata_of(tmp_path, "License: Permission is granted", " to anyone.") == "?"


def test_a_package_that_names_no_licence_is_found_out(tmp_path: Path) -> None:
    assert metadata_of(tmp_path) == "?"
    assert licences.unknown("| fern | 1.0 | ? |\n| moss | 1.0 | MIT |") == ["| fern | 1.0 | ? |"]


def test_the_list_of_parts_names_each_package_with_its_hashes() -> None:
    fern = Locked("fern", "1.2", "", ("a" * 64,))

    bill = sbom.bill_of((fern,), version="0.1.0", made_at="2026-11-22T00:00:00+00:00", serial_of="x")

    assert bill["components"][0]["purl"] == "pkg:pypi/fern@1.2"
    assert bill["components"][0]["hashes"] == [{"alg": "SHA-256", "content": "a" * 64}]
    assert bill["dependencies"] == [{"ref": "pss-desktop", "dependsOn": ["pkg:pypi/fern@1.2"]}]


def test_the_same_release_gets_the_same_serial_number() -> None:
    first, again, other = (
        sbom.bill_of((), version=version, made_at="", serial_of="x")["serialNumber"]
        for version in ("1", "1", "2")
    )

    assert first == again != other
