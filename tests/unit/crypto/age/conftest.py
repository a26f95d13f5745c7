"""What the tests of the age format share: the public vectors."""

import os
from pathlib import Path

import pytest

from tests.node import NodePrograms

_BESIDE = Path(__file__).resolve().parents[4].parent / "shared" / "vectors"


@pytest.fixture(scope="session")
def vector_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the public vectors: beside the project, else from the package that carries them."""
    named = os.environ.get("PSS_TEST_VECTORS")
    folder = (Path(named) if named else _BESIDE) / "age"
    if folder.is_dir():
        return folder
    programs: NodePrograms = request.getfixturevalue("node_programs")
    written = tmp_path_factory.mktemp("age-vectors")
    programs.run("vectors.mjs", str(written))
    return written
