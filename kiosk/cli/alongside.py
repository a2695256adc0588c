"""What runs beside the visitor's program on a screen that has settings, once its first frame is painted."""

import sys
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TextIO

from kiosk import __version__
from kiosk.staff import unfinished_start
from kiosk.staff.errors_to_log import ErrorsToLog
from kiosk.staff.notify import ALIVE, READY, notifier
from kiosk.staff.settings import Settings
from kiosk.visitor.options import Options
from kiosk.visitor.places import BUILT_EXHIBIT

if TYPE_CHECKING:
    from kiosk.staff.log import Log
    from kiosk.staff.metrics import Metrics
    from kiosk.staff.packs.trial import Trial
    from kiosk.staff.statistics.recorder import Recorder


class Alongside:
    """The log and the counts of one run. Every part of it may fail without the exhibit taking notice."""

    def __init__(self, settings: Settings, file: Path, trial: "Trial | None" = None) -> None:
        self._settings = settings
        self._file = file
        self._trial = trial
        self._log: Log | None = None
        self._making_the_log = Lock()
        self._crashes: TextIO | None = None
        self._errors = ErrorsToLog(self.log, settings.log_folder)
        self._errors.begin()
        self._recorder: Recorder | None = None
        self._exhibit = BUILT_EXHIBIT
        self._metrics: Metrics | None = None
        self._has_begun = False
        self._tell = notifier()

    def last_start_failed(self) -> bool:
        """Whether the last start never came to its first frame; this one begins."""
        return unfinished_start.begin(self._settings.statistics_folder)

    def told_of(self, options: Options) -> Options:
        """*options* with what the visitor's program calls."""
        self._exhibit = options.exhibit or BUILT_EXHIBIT
        record = self._record if self._settings.statistics else None
        is_renewed = self._trial.is_over if self._trial is not None else None
        return replace(options, log=self.log, beat=self._beat, record=record, is_renewed=is_renewed)

    def log(self, level: str, words: str) -> None:
        """Write *words* to the log, which is made when the first words come."""
        with self._making_the_log:  # words come from several threads
            if self._log is None:
                from kiosk.staff.log import Log

                self._log = Log(self._settings.log_folder)
        self._log.write(level, words)

    def end(self) -> None:
        """Write down that all ended well."""
        if self._recorder is not None:
            self._recorder.close()
        if self._metrics is not None:
            self._metrics.close()
        self.log("info", "The program ends.")
        self._errors.end()
        if self._log is not None:
            self._log.close()

    def _beat(self) -> None:
        if self._tell is not None:
            if not self._has_begun:
                self._tell(READY)
            self._tell(ALIVE)  # the watchdog runs on when the program begins anew for another exhibit
        if not self._has_begun:
            self._has_begun = True
            self._begin()
            unfinished_start.shown(self._settings.statistics_folder)
        if self._metrics is not None:
            self._metrics.frame()

    def _begin(self) -> None:
        """What a start has to do beside showing the exhibit, once it is shown."""
        from kiosk.staff import crashes

        self._crashes = crashes.begin(self._settings.log_folder, self.log)
        python = ".".join(map(str, sys.version_info[:3]))
        self.log("info", f"Kiosk {__version__} on {sys.platform}, Python {python}, settings {self._file}.")
        if self._trial is not None and self._content():
            self._trial.passed()
        if self._settings.statistics:
            self._counting()
        if self._settings.metrics_file is not None:
            from kiosk.staff.metrics import Metrics

            file = self._settings.metrics_file
            self._metrics = Metrics(file, __version__, self._content, self._visits_today, self.log)

    def _record(self, kind: str, key: str) -> None:
        self._counting().record(kind, key)

    def _counting(self) -> "Recorder":
        """What counts, made when the first count comes or the first frame is painted."""
        if self._recorder is None:
            from kiosk.staff.statistics.recorder import Recorder

            self._recorder = Recorder(
                self._settings.statistics_folder, self._words, self._settings.statistics_days, self.log
            )
        return self._recorder

    def _visits_today(self) -> int:
        return self._recorder.visits_today() if self._recorder is not None else 0

    def _words(self) -> tuple[tuple[str, str], ...]:
        """The names of all that visitors can open in the exhibit; none where it cannot be read."""
        from kiosk.exhibit.errors import ExhibitFileError
        from kiosk.exhibit.reader import open_exhibit

        try:
            with open_exhibit(self._exhibit) as reader:
                return reader.vocabulary()
        except ExhibitFileError:
            return ()

    def _content(self) -> str:
        """The digest of the exhibit, empty where it cannot be read."""
        from kiosk.exhibit.errors import ExhibitFileError
        from kiosk.exhibit.seal import digest_of

        try:
            return digest_of(self._exhibit)
        except ExhibitFileError:
            return ""
