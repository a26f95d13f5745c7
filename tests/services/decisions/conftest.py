"""A vault and a colleague's, in which each test has a client of its own."""

from collections.abc import Iterator

import pytest

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE, Clinic, add_client


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Workspace]]:
    """A vault and a colleague's: each test has a client of its own in them."""
    clinics = [Clinic(tmp_path_factory.mktemp(name) / "data") for name in ("mine", "theirs")]
    desks = [clinic.create().workspace for clinic in clinics]
    for desk in desks:
        desk.signing.confirm(PASSPHRASE)
    yield desks[0], desks[1]
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(shared: tuple[Workspace, Workspace]) -> Workspace:
    shared[0].signing.confirm(PASSPHRASE)
    return shared[0]


@pytest.fixture
def peer(shared: tuple[Workspace, Workspace]) -> Workspace:
    return shared[1]


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    return add_client(desk, "Fern Riverbend", phone="111")
