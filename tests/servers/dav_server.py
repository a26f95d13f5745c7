"""WsgiDAV over one folder, for one user: ``python dav_server.py PORT FOLDER USER SECRET``."""

import sys

from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp


def main() -> None:
    port, folder, user, secret = sys.argv[1:]
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": folder},
            "simple_dc": {"user_mapping": {"*": {user: {"password": secret}}}},
            "verbose": 1,
            "property_manager": None,
            "lock_storage": False,
        }
    )
    server = wsgi.Server(bind_addr=("127.0.0.1", int(port)), wsgi_app=app)
    try:
        server.start()
    except KeyboardInterrupt:
        server.stop()


if __name__ == "__main__":
    main()
