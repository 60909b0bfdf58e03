"""Collects every word of the screen for translation: ``python -m ui.words [--add FILE.json [--replace]]``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

import resources

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("desk", "reports", "ui")
LOCALES = {"id": "id_ID", "en": "en_GB"}
PLURAL_FORMS = {"id": 1, "en": 2}
LOCK_STALE_S = 60

Key = tuple[str, str]
"""Context and English source text."""


@dataclass(frozen=True, slots=True)
class Message:
    """One word to translate; ``counted`` ones have a form for one and a form for many."""

    context: str
    source: str
    counted: bool
    forms: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.context, self.source

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(self.forms)


def collect() -> tuple[Message, ...]:
    """Return every word found in the sources, sorted, without translations."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fresh.ts"
        tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
        command = [str(tool), "-silent", "-extensions", "py", "-tr-function-alias", "QT_TRANSLATE_NOOP+=mark"]
        command += ["-locations", "none", "-no-obsolete", *FLOORS, "-ts", str(file)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own command line
        if done.returncode or not file.exists():
            sys.exit(f"lupdate could not read the sources: {done.stderr.strip()}")
        return read(file)


def read(file: Path) -> tuple[Message, ...]:
    """Return the messages of a ``.ts`` file, sorted by context and source."""
    messages = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                forms = forms or ((translation.text,) if translation.text else ())
            counted = message.get("numerus") == "yes"
            messages.append(Message(name, message.findtext("source", ""), counted, forms))
    return tuple(sorted(messages, key=lambda message: message.key))


def merged(
    fresh: tuple[Message, ...], known: tuple[Message, ...], added: Mapping[Key, tuple[str, ...]]
) -> tuple[Message, ...]:
    """Return ``fresh`` with the translations already known, and over them those added."""
    forms = {message.key: message.forms for message in known if message.finished} | dict(added)
    return tuple(
        Message(message.context, message.source, message.counted, forms.get(message.key, ()))
        for message in fresh
    )


def write(file: Path, code: str, messages: tuple[Message, ...]) -> None:
    """Write a ``.ts`` file whose order depends on nothing but the words."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LOCALES[code]}" sourcelanguage="en">',
    ]
    for name in sorted({message.context for message in messages}):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for message in messages:
            if message.context == name:
                lines += _message_lines(message, PLURAL_FORMS[code])
        lines.append("</context>")
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def unfinished(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Return what has no translation yet."""
    return tuple(message for message in messages if not message.finished)


def already_said(
    known: tuple[Message, ...], added: Mapping[Key, tuple[str, ...]]
) -> dict[Key, tuple[str, ...]]:
    """Return the translations there are where ``added`` says something else."""
    return {
        message.key: message.forms
        for message in known
        if message.finished and added.get(message.key, message.forms) != message.forms
    }


def read_additions(file: Path) -> dict[Key, tuple[str, ...]]:
    """Return translations from JSON: ``{"Context": {"English": "Indonesian"}}``."""
    added = json.loads(file.read_text(encoding="utf-8"))
    return {(context, source): (text,) for context, words in added.items() for source, text in words.items()}


def main() -> int:
    """Bring both languages up to date and name what is not translated; 1 when something is not."""
    parser = argparse.ArgumentParser(prog="python -m ui.words", description=__doc__)
    parser.add_argument("--add", type=Path, metavar="FILE.json", help="translations to fill in")
    parser.add_argument("--replace", action="store_true", help="let them take the place of those there are")
    asked = parser.parse_args()
    folder = resources.path("translations")
    with _alone(folder / ".lock"):
        fresh = collect()
        additions = read_additions(asked.add) if asked.add else {}
        indonesian = folder / "prrdesk_id.ts"
        known = read(indonesian)
        kept = {} if asked.replace else already_said(known, additions)
        words = merged(fresh, known, {key: forms for key, forms in additions.items() if key not in kept})
        write(indonesian, "id", words)
        english = folder / "prrdesk_en.ts"
        counted = tuple(message for message in fresh if message.counted)
        # by rule first, so that a verb set right by hand stays right
        ruled = tuple(replace(m, forms=plural_forms(m.source)) for m in counted)
        corrected = {m.key: m.forms for m in read(english) if m.finished}
        plurals = merged(counted, ruled, corrected)
        write(english, "en", plurals)
    unknown = set(additions) - {message.key for message in fresh}
    for context, source in sorted(unknown):
        print(f"not in the sources: {context}: {source}")  # noqa: T201 - a tool for the command line
    for (context, source), forms in sorted(kept.items()):
        print(f"kept, see --replace: {context}: {source}: {forms[0]}")  # noqa: T201 - as above
    for message in unfinished(words):
        print(f"not translated: {message.context}: {message.source}")  # noqa: T201 - as above
    return 1 if unknown or unfinished(words) else 0


def plural_forms(source: str) -> tuple[str, ...]:
    """Return the English forms of a counted text, written as ``%n card(s)``.

    >>> plural_forms("%n card(s) printed")
    ('%n card printed', '%n cards printed')
    """
    return source.replace("(s)", ""), source.replace("(s)", "s")


def _message_lines(message: Message, forms: int) -> list[str]:
    numerus = ' numerus="yes"' if message.counted else ""
    state = "" if message.finished else ' type="unfinished"'
    given = message.forms or ("",) * forms
    if message.counted:
        inner = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in given)
        translation = f"        <translation{state}>{inner}\n        </translation>"
    else:
        translation = f"        <translation{state}>{escape(given[0])}</translation>"
    source = f"        <source>{escape(message.source)}</source>"
    return [f"    <message{numerus}>", source, translation, "    </message>"]


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Let one run at a time write; a lock older than a minute belongs to nobody."""
    while True:
        try:
            lock.touch(exist_ok=False)
            break
        except FileExistsError:
            if lock.exists() and time.time() - lock.stat().st_mtime > LOCK_STALE_S:
                lock.unlink(missing_ok=True)
            time.sleep(0.2)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
