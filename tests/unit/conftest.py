"""What several folders of tests share: other people's programs."""

import pytest

from tests.node import NodePrograms


@pytest.fixture(scope="session")
def node_programs(tmp_path_factory: pytest.TempPathFactory) -> NodePrograms:
    """Installed once a run."""
    return NodePrograms.install(tmp_path_factory.mktemp("other-programs"))
