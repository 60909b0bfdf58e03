"""Collects the licence of everything that is installed: ``python -m windows.licences PAYLOAD``.

Writes a folder ``licences`` with an index and one text for each part. No text of others is kept by this
project: each is taken from what is installed, from the packages this machine builds with, or from its Debian.
"""

from __future__ import annotations

import json
import re
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from shutil import rmtree

from windows.licence_parts import ADDED, OF_WHEELS, PARTS, Part

FOLDER, INDEX = "licences", "index.txt"
_OWN = "prrdesk"
_TEXT_NAMES = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_RULE = "\r\n\r\n" + "=" * 72 + "\r\n\r\n"
_HEADINGS = ("Name", "Version", "Licence", "File")
_SHORT = 60
"""Signs; what is longer is the licence itself, and its name stands elsewhere."""
_TOLD_VERSION = "ProductVersion".encode("utf-16-le")


class NoLicence(Exception):
    """Something is installed whose licence is not known; the sentence is its text."""


@dataclass(frozen=True, slots=True)
class Licence:
    """One line of the index, and the texts behind it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]

    @property
    def file(self) -> str:
        """The name of its text within the folder."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")[:60].rstrip("-") + ".txt"


def collect(payload: Path, roots: Mapping[str, Path], parts: Sequence[Part] = PARTS) -> tuple[Licence, ...]:
    """Write the licences of a payload into it and return them; ``roots`` are where texts are looked for.

    Raises:
        NoLicence: something that is installed has none.
    """
    places = {**roots, "payload": payload}
    found = [*_wheels(payload, places), *(_part(part, places) for part in parts)]
    _refuse_unknown(payload, parts)
    found.sort(key=lambda one: (one.name != _OWN, one.name.lower()))
    files = [one.file for one in found]
    twice = sorted({file for file in files if files.count(file) > 1})
    if twice:
        raise NoLicence(f"{', '.join(twice)}: two parts would have this name")
    folder = payload / FOLDER
    rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for one in found:
        _write(folder / one.file, _RULE.join(one.texts))
    lines = [_HEADINGS, *((one.name, one.version, one.licence, one.file) for one in found)]
    _write(folder / INDEX, "\n".join("\t".join(line) for line in lines) + "\n")
    return tuple(found)


def _wheels(payload: Path, places: Mapping[str, Path]) -> Iterator[Licence]:
    infos = sorted((*payload.glob("Lib/*.dist-info"), *payload.glob("app/*.dist-info")))
    if not infos:
        raise NoLicence(f"{payload}: holds no package")
    for info in infos:
        told = BytesParser().parsebytes((info / "METADATA").read_bytes())
        name = str(told["Name"])
        added = [_read(text, places, name) for text in ADDED.get(name.lower().replace("_", "-"), ())]
        texts = [*(text for some in added for text in some), *_texts_of(info, name)]
        if not texts:
            raise NoLicence(f"{name}: its package brings no licence text")
        contents = "".join(_contents(info))
        if contents:
            texts.append(f"It contains:\n\n{contents}")
        yield Licence(name, str(told["Version"]), _said(told, name), tuple(texts))


def _texts_of(info: Path, name: str) -> Iterator[str]:
    """Yield the licence texts a wheel brings, in its notes and among its files."""
    own = info.parent / name.replace("-", "_").replace(".", "/").lower()
    folders = (info, own) if own.is_dir() else (info,)
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            within = file.relative_to(folder)
            named = within.parts[0] == "licenses" if folder == info else False
            if (
                file.is_file()
                and (named or _TEXT_NAMES.search(file.name))
                and file.suffix not in (".pyc", ".py")
            ):
                yield _text(file)


def _contents(info: Path) -> Iterator[str]:
    """Yield a line for each part that a wheel says it was built of."""
    for file in sorted((info / "sboms").glob("*.json")):
        for one in json.loads(file.read_bytes()).get("components", []):
            terms = (
                each.get("expression") or _id(each.get("license", {})) for each in one.get("licenses") or ()
            )
            yield f"{one['name']} {one.get('version', '')}  {', '.join(terms)}".rstrip() + "\n"


def _id(licence: Mapping[str, str]) -> str:
    return licence.get("id") or licence.get("name") or ""


def _said(told: Message, name: str) -> str:
    """Return the licence a wheel says it has."""
    lines = [str(told[key] or "").strip().splitlines() for key in ("License-Expression", "License")]
    short = [one[0] for one in lines if one and len(one[0]) <= _SHORT]
    classified = [
        str(one).rpartition(" :: ")[2]
        for one in told.get_all("Classifier", ())
        if str(one).startswith("License ::")
    ]
    said = next(iter(short), " AND ".join(classified))
    if not said:
        raise NoLicence(f"{name}: its package does not say which licence it has")
    return said


def _part(part: Part, places: Mapping[str, Path]) -> Licence:
    payload = places["payload"]
    for pattern in part.files:
        if not any(payload.glob(pattern)):
            raise NoLicence(f"{part.name}: {pattern} is not there; windows/licence_parts.py names what is")
    found = [text for where in part.texts for text in _read(where, places, part.name)]
    texts = (*((part.note,) if part.note else ()), *found)
    return Licence(part.name, _version(payload, part.version), part.licence, texts)


def _read(where: str, places: Mapping[str, Path], name: str) -> list[str]:
    """Return the texts a place holds, such as ``debian/doc/nsis/copyright``."""
    place, _, pattern = where.partition("/")
    texts = [_text(file) for file in sorted(places[place].glob(pattern)) if file.is_file()]
    if not texts:
        raise NoLicence(f"{name}: its licence text {places[place] / pattern} is not on this machine")
    return texts


def _text(file: Path) -> str:
    stored = file.read_bytes()
    try:
        return stored.decode("utf-8-sig")
    except UnicodeDecodeError:
        return stored.decode("latin-1")


def _version(payload: Path, pattern: str) -> str:
    """Return the version that a wheel has in its name, or a library tells in its description."""
    if not pattern:
        return ""
    told = next(iter(sorted(payload.glob(pattern))))
    if told.is_dir():
        return told.name.removesuffix(".dist-info").replace("-", " ")
    _, key, after = told.read_bytes().partition(_TOLD_VERSION)
    if not key:
        raise NoLicence(f"{told.name}: does not tell its version")
    return after[:80].decode("utf-16-le", "replace").strip("\0").partition("\0")[0]


def _refuse_unknown(payload: Path, parts: Sequence[Part]) -> None:
    """End where a library is installed for which nobody speaks: neither a part nor its wheel.

    Raises:
        NoLicence: there is one.
    """
    named = {file for part in parts for pattern in part.files for file in payload.glob(pattern)}
    named |= {payload / name for name in OF_WHEELS}
    unknown = sorted(str(one.relative_to(payload)) for one in payload.rglob("*.dll") if one not in named)
    if unknown:
        raise NoLicence(f"{', '.join(unknown)}: windows/licence_parts.py does not say whose this is")


def _write(file: Path, text: str) -> None:
    plain = "\n".join(text.splitlines()) + "\n"
    file.write_text(plain.replace("\n", "\r\n"), "utf-8", newline="")


def here() -> dict[str, Path]:
    """Return where this machine keeps the licences of others."""
    return {"debian": Path("/usr/share"), "here": Path(sysconfig.get_path("purelib"))}


def main(words: Sequence[str]) -> int:
    """Collect the licences of the payload that was named."""
    try:
        found = collect(Path(words[0]), here())
    except NoLicence as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(found)} licences")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
