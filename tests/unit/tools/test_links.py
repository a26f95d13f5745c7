"""Links between documents lead somewhere."""

from pathlib import Path

import pytest

from tools.devtools import links


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_links_to_files_headings_and_the_web_are_fine(tmp_path: Path) -> None:
    write(tmp_path / "docs/garden.md", "# The garden\n\n## Beds, paths & water\n")
    write(tmp_path / "fern.png", "")
    write(
        tmp_path / "README.md",
        "[garden](docs/garden.md) [beds](docs/garden.md#beds-paths--water) ![fern](fern.png)\n"
        '<img src="fern.png"> [web](https://plants.example/x) [here](#top)\n\n# Top\n',
    )

    assert links.problems(tmp_path) == []


@pytest.mark.parametrize(
    "text",
    [
        "[gone](docs/gone.md)",
        "![gone](gone.png)",
        '<img src="gone.png">',
        "[no such heading](#weeds)",
        "[wild]: docs/wild.md",
    ],
)
def test_a_link_that_leads_nowhere_is_named_with_its_document(tmp_path: Path, text: str) -> None:
    write(tmp_path / "docs/README.md", f"# Top\n\n{text}\n")

    (problem,) = links.problems(tmp_path)

    assert problem.startswith("docs/README.md: ")


def test_examples_in_code_are_no_links(tmp_path: Path) -> None:
    write(tmp_path / "README.md", "`[x](gone.md)`\n\n```\n[y](gone.md)\n```\n")

    assert links.problems(tmp_path) == []


def test_what_tools_fetched_is_not_looked_at(tmp_path: Path) -> None:
    write(tmp_path / ".venv/lib/README.md", "[gone](gone.md)")

    assert links.problems(tmp_path) == []


def test_two_headings_of_one_name_have_two_anchors() -> None:
    assert links.anchors("# Water\n## Water\n## `code` and [link](x.md)\n") == {
        "water",
        "water-1",
        "code-and-link",
    }
