"""A plain web server on loopback for one folder, as any museum could set one up."""

import http.server
import ssl
from functools import partial
from pathlib import Path
from threading import Thread


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_: object) -> None:
        pass


class Patient(http.server.ThreadingHTTPServer):
    """Does not mind who hangs up."""

    def handle_error(self, *_: object) -> None:
        pass


class WebServer:
    """Serves *folder* until it is closed, and keeps what it was asked for."""

    def __init__(self, folder: Path, certificate: Path | None = None) -> None:
        """With a *certificate* and its key in one file, over https."""
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.asked: list[str] = []
        self._server = Patient(("127.0.0.1", 0), partial(self._answer, str(folder)))
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "https" if certificate else "http"
        self.address = f"{scheme}://127.0.0.1:{self._server.server_port}/"
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        """Be gone."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()

    def _answer(self, folder: str, *words: object) -> Quiet:
        asked = self.asked

        class Keeping(Quiet):
            def do_GET(self) -> None:
                asked.append(self.path)
                super().do_GET()

        return Keeping(*words, directory=folder)  # pyright: ignore[reportArgumentType]
