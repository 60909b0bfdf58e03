"""Passwords that anybody who knows the person, the office or the usual lists would try soon.

A password is cut into the cheapest row of pieces a guesser would try: own names, office words, words of
leaked lists with their usual disguises (capitals, figures for letters, backwards), walks over the keyboard,
repetitions, years and dates, and single characters for what is left. The bits of the pieces together say
how many guesses it withstands. A list of leaked passwords would be hundreds of megabytes, and says less
about this office.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import log2

from desk.domain.errors import WeakPassword
from desk.domain.password_words import COMMON_WORDS, KEY_ROWS, LOOKALIKES, OFFICE_WORDS
from desk.domain.text import Word, mark

SHORTEST_PASSWORD = 8
"""The least that NIST SP 800-63B allows; what is short has to be without any word at all."""
LONGEST_LOOKED_AT = 64
"""What comes after so many characters makes no password weaker."""
ENOUGH_BITS = 23.0
"""Two words of leaked lists and what joins them: 8 million guesses, where ten wrong tries lock the door."""
SHORTEST_PIECE = 3

_TOO_SHORT = mark("password", "It has fewer than 8 characters.")
_GUESSABLE = mark("password", "It has too little in it that cannot be guessed.")


class Piece(Enum):
    """What a guesser tries; a member is what is wrong with a password made of it."""

    OWN = mark("password", "It is made of your own name, sign-in name or NIP.")
    OFFICE = mark("password", "It is made of words that everybody in this office would try.")
    COMMON = mark("password", "It is made of a word that stands on every list of leaked passwords.")
    WALK = mark("password", "It is a row of keys or of the alphabet.")
    REPEATED = mark("password", "It repeats the same few characters.")
    DATE = mark("password", "It is made of a year or a date.")
    REST = mark("password", "It has too little in it that cannot be guessed.")


_WORD_BITS = {Piece.OWN: 3.0, Piece.OFFICE: 6.0, Piece.COMMON: 11.0}
_LETTER, _DIGIT, _SIGN, _JOINT = 4.2, 3.3, 2.5, 1.0
_JOINTS = frozenset("-_. +")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"(?:0[1-9]|[12]\d|3[01])[-./]?(?:0[1-9]|1[0-2])[-./]?(?:(?:19|20)?\d\d)")
_YEAR_BITS, _DATE_BITS = 5.0, 12.0
_CONSONANTS, _VOWELS = "bcdfghjklmnprstw", "aeiou"
_REPEATED = re.compile(r"(.{1,16}?)\1+")


@dataclass(frozen=True, slots=True)
class _Guess:
    """A piece that ends somewhere in a password: its first place, what it is, what it costs."""

    first: int
    piece: Piece
    bits: float


def strong_enough(password: str, known: Iterable[str] = ()) -> None:
    """Let a usable password pass; ``known`` are words that belong to the person: login, name, NIP, office.

    Raises:
        WeakPassword: it is too short, or made of what is tried first.
    """
    why = weakness(password, known)
    if why is not None:
        raise WeakPassword(why, SHORTEST_PASSWORD)


def new_password() -> str:
    """Return a password that can be said over the counter, of 37 bits of chance: six syllables."""
    syllables = ["".join(map(secrets.choice, (_CONSONANTS, _VOWELS))) for _ in range(6)]
    return "-".join("".join(syllables[place : place + 2]) for place in (0, 2, 4))


def weakness(password: str, known: Iterable[str] = ()) -> Word | None:
    """Return what is wrong with a password, None when it is strong enough."""
    if len(password) < SHORTEST_PASSWORD:
        return _TOO_SHORT
    bits, pieces = _cheapest(password[:LONGEST_LOOKED_AT], frozenset(_own(known)))
    if bits >= ENOUGH_BITS:
        return None
    told = {piece: length for piece, length in pieces.items() if piece is not Piece.REST}
    return max(told, key=lambda piece: (told[piece], piece is Piece.OWN)).value if told else _GUESSABLE


def bits_of(password: str, known: Iterable[str] = ()) -> float:
    """Return how many guesses a password withstands, as a power of two."""
    return _cheapest(password[:LONGEST_LOOKED_AT], frozenset(_own(known)))[0]


def _own(known: Iterable[str]) -> Iterator[str]:
    """Return the words that belong to a person: each part, the parts run together, and figures alone."""
    for text in known:
        parts = [part for part in re.split(r"\W+", text.lower()) if part]
        figures = "".join(part for part in parts if part.isdigit())
        for word in (*parts, "".join(parts), figures):
            if len(word) >= SHORTEST_PIECE:
                yield word
        for first in range(len(figures) - 3):
            for last in range(first + 4, len(figures) + 1):
                yield figures[first:last]


def _cheapest(password: str, own: frozenset[str]) -> tuple[float, dict[Piece, int]]:
    """Return the bits of the cheapest row of pieces, and how many characters are of each kind."""
    best: list[float] = [0.0]
    steps: list[_Guess] = []
    guesses = _guesses(password, own)
    for place, character in enumerate(password):
        cheapest = _Guess(place, Piece.REST, best[place] + _bits(character))
        for guess in guesses.get(place + 1, ()):
            bits = best[guess.first] + guess.bits
            if bits < cheapest.bits:
                cheapest = _Guess(guess.first, guess.piece, bits)
        steps.append(cheapest)
        best.append(cheapest.bits)
    pieces: dict[Piece, int] = {}
    end = len(password)
    while end:
        step = steps[end - 1]
        pieces[step.piece] = pieces.get(step.piece, 0) + end - step.first
        end = step.first
    return best[-1], pieces


def _guesses(password: str, own: frozenset[str]) -> dict[int, list[_Guess]]:
    """Return every piece a guesser would try, by the place after it."""
    found: dict[int, list[_Guess]] = {}
    for first, end, piece, bits in (*_words(password, own), *_walks(password), *_dates(password)):
        found.setdefault(end, []).append(_Guess(first, piece, bits))
    for match in _REPEATED.finditer(password):
        chunk = match.group(1)
        times = len(match.group()) // len(chunk)
        if len(match.group()) >= SHORTEST_PIECE:
            bits = _cheapest(chunk, own)[0] + 1 + log2(times)
            found.setdefault(match.end(), []).append(_Guess(match.start(), Piece.REPEATED, bits))
    return found


def _words(password: str, own: frozenset[str]) -> Iterator[tuple[int, int, Piece, float]]:
    lists = ((Piece.OWN, own), (Piece.OFFICE, OFFICE_WORDS), (Piece.COMMON, COMMON_WORDS))
    plain = password.lower()
    disguised = plain.translate(LOOKALIKES)
    for first in range(len(password)):
        for end in range(first + SHORTEST_PIECE, min(len(password), first + 24) + 1):
            capitals = _capitals(password[first:end])
            for text, extra in ((plain[first:end], 0.0), (disguised[first:end], 1.0)):
                for word, turned in ((text, 0.0), (text[::-1], 1.0)):
                    for piece, words in lists:
                        if word in words:
                            yield first, end, piece, _WORD_BITS[piece] + capitals + extra + turned


def _capitals(text: str) -> float:
    if text == text.lower():
        return 0.0
    return 1.0 if text[1:] == text[1:].lower() or text == text.upper() else 3.0


def _walks(password: str) -> Iterator[tuple[int, int, Piece, float]]:
    """Return rows of neighbours on the keyboard or in the alphabet."""
    plain = password.lower()
    follows = {pair for row in KEY_ROWS for line in (row, row[::-1]) for pair in pairwise(line)}
    first = 0
    for place in range(1, len(plain) + 1):
        if place < len(plain) and (plain[place - 1], plain[place]) in follows:
            continue
        for end in range(first + SHORTEST_PIECE, place + 1):
            yield first, end, Piece.WALK, 4 + log2(end - first)
        first = place


def _dates(password: str) -> Iterator[tuple[int, int, Piece, float]]:
    for first in range(len(password)):
        for pattern, bits in ((_YEAR, _YEAR_BITS), (_DATE, _DATE_BITS)):
            match = pattern.match(password, first)
            if match:
                yield first, match.end(), Piece.DATE, bits


def _bits(character: str) -> float:
    if character in _JOINTS:
        return _JOINT
    if character.isdigit():
        return _DIGIT
    return _LETTER + character.isupper() if character.isalpha() else _SIGN
