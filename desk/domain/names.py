"""A name as people write it, brought to the words it stands for: no titles, one spelling, no short forms."""

from __future__ import annotations

import re
from functools import lru_cache

from desk.domain.text import search_key

_SHORT_FORMS = {
    "MUHAMAD": "MUH MOH MOCH MUCH MHD MD MHMD MUHD MOHD MUHAMAD MUHAMMAD MOHAMAD MOHAMMAD MOCHAMAD MOCHAMMAD "
    "MUCHAMAD MUCHAMMAD MUKHAMAD MUKHAMMAD MOKHAMAD MOHAMED MUHAMMED MUHAMED MUHAMMMAD",
    "AHMAD": "ACH AHM AHD AHMD ACHMAD AHMAD AKHMAD ACHMAT AHMAT",
    "ABDUL": "ABD ABDL ABDUL ABDOEL ABDU",
    "SITI": "ST STI SITTI SITI SITY",
    "NUR": "NR NUR NOER NOOR NOR",
}
_WORD_OF = {short: word for word, shorts in _SHORT_FORMS.items() for short in shorts.split()}
_TITLES = frozenset(
    [
        "H",
        "HJ",
        "HAJI",
        "HAJJAH",
        "HAJAH",
        "DRS",
        "DRA",
        "DR",
        "IR",
        "PROF",
        "KH",
        "KYAI",
        "KIAI",
        "USTADZ",
        "USTAZ",
        "UST",
        "ALM",
        "ALMH",
        "RADEN",
        "RD",
        "TUBAGUS",
        "TB",
    ]
)
_BETWEEN = frozenset(["BIN", "BINTI", "BINT", "BTI", "BT", "BTE", "BNT", "BN"])
_DEGREES = frozenset(
    [
        "SPD",
        "SE",
        "SH",
        "ST",
        "SAG",
        "SKOM",
        "SSOS",
        "SIP",
        "MPD",
        "MM",
        "MSI",
        "AMD",
        "SKM",
        "SPDI",
        "MPDI",
        "SHI",
        "SIKOM",
        "SFARM",
        "SKEP",
        "NERS",
        "MH",
        "MKOM",
        "MT",
        "SST",
        "SSI",
        "MKES",
        "MAG",
        "SEI",
        "SHUM",
        "SPSI",
        "SPT",
        "SP",
        "SS",
        "BA",
        "AMKEB",
        "STRKEB",
        "LC",
        "MA",
        "PHD",
        "SKED",
        "SPI",
        "SIKEP",
        "APT",
        "AMDKEP",
        "AMDKEB",
        "MSC",
    ]
)
_LONGEST_DEGREE = 3
"""Words; S.Pd.I stands as S PD I once its points are gone."""

# Spellings of one sound, the older or longer first. EYD 1972 took OE, TJ, DJ, NJ and SJ out of Indonesian.
_SOUNDS = (
    ("OE", "U"),
    ("TJ", "C"),
    ("DJ", "J"),
    ("NJ", "NY"),
    ("SJ", "S"),
    ("SY", "S"),
    ("SH", "S"),
    ("KH", "H"),
    ("CH", "H"),
    ("DH", "D"),
    ("DZ", "J"),
    ("TH", "T"),
    ("PH", "P"),
    ("GH", "G"),
    ("CK", "K"),
    ("Q", "K"),
    ("X", "KS"),
    ("F", "P"),
    ("V", "P"),
    ("Z", "J"),
    ("AE", "AI"),
    ("AY", "AI"),
    ("AO", "AU"),
    ("AW", "AU"),
    ("EI", "AI"),
    ("OO", "U"),
    ("Y", "I"),
)
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = "AIUEO"


@lru_cache(maxsize=262_144)
def sound_of(word: str) -> str:
    """Return how a word of a name sounds, whichever way it is spelled.

    >>> sound_of("ZAENAL") == sound_of("JAINAL"), sound_of("SOEPRIJADI") == sound_of("SUPRIYADI")
    (True, True)
    """
    if "OE" in word:  # written as before 1972, when Y was written J and J was written DJ
        word = word.replace("DJ", "Z").replace("J", "Y")
    for spelling, sound in _SOUNDS:
        if spelling in word:
            word = word.replace(spelling, sound)
    word = _DOUBLED.sub(r"\1", word)
    if len(word) > 3 and word[-1] == "H" and word[-2] in _VOWELS:
        word = word[:-1]
    return word


@lru_cache(maxsize=65_536)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name by their sound, without titles and degrees; one letter is an initial.

    >>> name_words("Moch. Zaenal Abidin, S.Pd.I") == name_words("MUHAMMAD JAINAL ABIDIN")
    True
    """
    words = _without_degrees(search_key(name.partition(",")[0]).split())
    kept = [word for word in words if word not in _TITLES and word not in _BETWEEN] or words
    return tuple(_word(word, first=place == 0 and len(kept) > 1) for place, word in enumerate(kept))


def _word(word: str, *, first: bool) -> str:
    if first and word == "M":
        return "MUHAMAD"
    if (full := _WORD_OF.get(word)) is not None and (len(word) > 2 or first):
        return full
    return sound_of(word)


def _without_degrees(words: list[str]) -> list[str]:
    while len(words) > 1:
        for length in range(min(_LONGEST_DEGREE, len(words) - 1), 0, -1):
            if "".join(words[-length:]) in _DEGREES:
                words = words[:-length]
                break
        else:
            return words
    return words
