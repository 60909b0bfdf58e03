"""What runs in the process of the selftest: part after part, each told as a line of JSON when it is known.

Whatever is missing or broken, down to a driver that ends the process, the one who started it hears how far
it came.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Thread
from typing import IO

from desk.domain.text import Word, mark
from ui.commands.speaking import speaker
from ui.selftest.found import AGAIN, TELL, Found, Kind, Part, Trial, detail_of, fault
from ui.selftest.parts import parts_of

_ENGLISH = "en"
_MISSING = mark("selftest", "the module {name} is missing.")
_BROKE = mark("selftest", "it broke off ({detail}).")
_UNTRIED = mark("selftest", "not tried, because of what is wrong with {parts}.")


def serve() -> None:
    """Try every part, and end without waiting for threads that hang."""
    asked = json.loads(sys.stdin.buffer.readline())
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a library that prints must not speak in our place
    folder = Path(asked["folder"])
    Thread(target=_leave_with, args=(sys.stdin.buffer, folder), daemon=True).start()
    teller = _Teller(answers, asked["language"])
    teller.try_all(parts_of(asked["part"]), folder)
    os._exit(0)


def _leave_with(pipe: IO[bytes], folder: Path) -> None:
    """End as soon as who asked is there no more, and leave nothing behind."""
    pipe.read()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


class _Teller:
    """Goes through the parts and tells what each found."""

    def __init__(self, answers: IO[str], language: str) -> None:
        self._answers = answers
        self._language = language
        self._say = speaker(language)
        self._faulty: set[str] = set()

    def try_all(self, parts: Sequence[Part], folder: Path) -> None:
        """Try one part after the other; those that build on a faulty one are not tried."""
        trial = Trial(folder, self._language, self._say, self._doing, self._last_words)
        for part in parts:
            self._send(part=part.code, title=self._say(part.title))
            before = [one for one in parts if one.code in part.needs and one.code in self._faulty]
            if before:
                self._faulty.add(part.code)
                names = ", ".join(self._say(one.title) for one in before)
                self._tell(part, Found(Kind.UNTRIED, _UNTRIED, {"parts": names}))
                continue
            for found in self._found(part, trial):
                self._tell(part, found)
                if found.kind is Kind.FAULT:
                    self._faulty.add(part.code)
        self._send(end=True)

    @staticmethod
    def _found(part: Part, trial: Trial) -> Iterator[Found]:
        try:
            yield from part.tried(trial)
        except ModuleNotFoundError as error:
            yield fault(_MISSING, AGAIN, name=error.name or str(error))
        except Exception as error:  # a broken part is what is looked for, and the next is tried
            yield fault(_BROKE, TELL, detail=detail_of(error))

    def _tell(self, part: Part, found: Found) -> None:
        facts = {name: self._spoken(fact) for name, fact in found.facts.items()}
        text = self._say(found.word).format(**facts)
        cure = self._say(found.cure) if found.cure is not None else ""
        self._send(
            part=part.code,
            title=self._say(part.title),
            kind=found.kind.value,
            text=" ".join(text.split()),
            cure=cure,
        )

    def _spoken(self, fact: object) -> str:
        if isinstance(fact, Word):
            return self._say(fact)
        if isinstance(fact, int):
            return f"{fact:,}" if self._language == _ENGLISH else f"{fact:,}".replace(",", ".")
        return str(fact)

    def _doing(self, step: str) -> None:
        self._send(doing=step)

    def _last_words(self, text: str) -> None:
        self._send(last=text)

    def _send(self, **event: object) -> None:
        self._answers.write(json.dumps(event) + "\n")
        self._answers.flush()
