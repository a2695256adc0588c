"""A plain web server on loopback for one folder, as any museum could set one up."""

import http.server
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

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.asked: list[str] = []
        self._server = Patient(("127.0.0.1", 0), partial(self._answer, str(folder)))
        self.address = f"http://127.0.0.1:{self._server.server_port}/"
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
