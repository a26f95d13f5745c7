"""The four kinds of mailboxes, each with a real server behind it, and what a stranger could do to them."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import boto3  # type: ignore[import-untyped] # has no types

from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
)
from tests.servers.running import HOST, free_port, python, running
from tests.skips import skip_loudly

DAV_SERVER: Final = Path(__file__).with_name("dav_server.py")
USER: Final = "hazel"
SECRET: Final = "slow-river-stones"
BUCKET: Final = "harbour"


@dataclass(frozen=True, slots=True)
class Served:
    """A mailbox's settings, the port behind it (0 for none), and a stranger's own way to write into it."""

    settings: Settings
    port: int
    plant: Callable[[str, bytes], None]

    def through(self, port: int) -> Settings:
        """The same place, reached by another port."""
        settings = self.settings
        if isinstance(settings, WebDavSettings):
            return replace(settings, address=settings.address.replace(str(self.port), str(port)))
        if isinstance(settings, S3Settings):
            return replace(settings, endpoint=f"http://{HOST}:{port}")
        assert isinstance(settings, SftpSettings)
        return replace(settings, port=port)


def _planter(folder: Path) -> Callable[[str, bytes], None]:
    def plant(name: str, content: bytes) -> None:
        (folder / name).write_bytes(content)

    return plant


@contextmanager
def a_folder(root: Path) -> Iterator[Served]:
    folder = root / "exchange"
    folder.mkdir()
    yield Served(FolderSettings(str(folder)), 0, _planter(folder))


@contextmanager
def a_dav_folder(root: Path) -> Iterator[Served]:
    folder, port = root / "exchange", free_port()
    folder.mkdir()
    command = python(str(DAV_SERVER), str(port), str(root), USER, SECRET)
    with running(command, port, root):
        settings = WebDavSettings(f"http://{HOST}:{port}/exchange", USER, SECRET)
        yield Served(settings, port, _planter(folder))


@contextmanager
def an_ssh_folder(root: Path) -> Iterator[Served]:
    sshd = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:/usr/bin")
    if sshd is None or shutil.which("ssh-keygen") is None:
        skip_loudly("OpenSSH's server is missing")
    folder, port = root / "exchange", free_port()
    folder.mkdir()
    host_key, own_key = make_key(root / "host_key"), make_key(root / "own_key")
    shutil.copy(own_key.with_suffix(".pub"), root / "authorized")
    config = root / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress {HOST}\nHostKey {host_key}\nAuthorizedKeysFile {root / 'authorized'}\n"
        "StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
        f"PidFile {root / 'pid'}\nSubsystem sftp internal-sftp\n"
    )
    with ExitStack() as stack:
        Path("/run/sshd").mkdir(exist_ok=True)
        stack.enter_context(running([sshd, "-D", "-e", "-f", str(config)], port, root))
        user = subprocess.run(["id", "-un"], check=True, capture_output=True, text=True).stdout.strip()
        settings = SftpSettings(
            HOST, str(folder), user, own_key.read_text(), host_key=shown_by(host_key), port=port
        )
        yield Served(settings, port, _planter(folder))


@contextmanager
def a_bucket(root: Path) -> Iterator[Served]:
    port = free_port()
    with running(python("-m", "moto.server", "-H", HOST, "-p", str(port)), port, root):
        raw = boto3.client(
            "s3",
            endpoint_url=f"http://{HOST}:{port}",
            aws_access_key_id=USER,
            aws_secret_access_key=SECRET,
            region_name="us-east-1",
        )
        raw.create_bucket(Bucket=BUCKET)
        settings = S3Settings(BUCKET, USER, SECRET, f"http://{HOST}:{port}", prefix="exchange")
        try:
            yield Served(
                settings,
                port,
                lambda name, content: (
                    raw.put_object(Bucket=BUCKET, Key=f"exchange/{name}", Body=content) and None
                ),
            )
        finally:
            raw.close()


BY_LINE: Final = ("s3", "sftp", "webdav")
KINDS: Final = {"folder": a_folder, "webdav": a_dav_folder, "sftp": an_ssh_folder, "s3": a_bucket}


def make_key(path: Path) -> Path:
    """A new key pair of SSH."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    return path


def shown_by(key: Path) -> str:
    """Its fingerprint, as OpenSSH itself says it."""
    said = subprocess.run(["ssh-keygen", "-l", "-f", str(key)], check=True, capture_output=True, text=True)
    return said.stdout.split()[1]
