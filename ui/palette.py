"""The colours of the program, once for light and once for dark, each with a meaning instead of a place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QPalette


class Tone(Enum):
    """What a colour says; it never says it alone, a word or an icon stands beside it."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Shades:
    """Every colour of one scheme, as ``#rrggbb``."""

    window: str
    base: str
    raised: str
    hover: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    neutral: str
    neutral_soft: str
    info: str
    info_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str

    def ink(self, tone: Tone) -> QColor:
        """Return the colour for words and icons of ``tone``."""
        return QColor(getattr(self, tone.value))

    def fill(self, tone: Tone) -> QColor:
        """Return the quiet colour that may lie behind ``ink``."""
        return QColor(getattr(self, f"{tone.value}_soft"))


LIGHT = Shades(
    window="#f4f5f7",
    base="#ffffff",
    raised="#ffffff",
    hover="#e9ecef",
    text="#1a1f25",
    muted="#58616b",
    line="#d6dade",
    edge="#868e97",
    accent="#0b5a9e",
    on_accent="#ffffff",
    accent_hover="#094b85",
    accent_soft="#deebf7",
    neutral="#434b54",
    neutral_soft="#e9ecef",
    info="#0b5a9e",
    info_soft="#deebf7",
    good="#17653a",
    good_soft="#dff1e5",
    warn="#744600",
    warn_soft="#fbecce",
    bad="#a01c1c",
    bad_soft="#fbe3e1",
)

DARK = Shades(
    window="#1a1d21",
    base="#20242a",
    raised="#272c33",
    hover="#2c323a",
    text="#e5e8eb",
    muted="#a4acb5",
    line="#373e46",
    edge="#747d87",
    accent="#6fb1f0",
    on_accent="#0c1722",
    accent_hover="#92c5f5",
    accent_soft="#1e3a55",
    neutral="#c2c9d0",
    neutral_soft="#30363e",
    info="#84bdf3",
    info_soft="#1c3550",
    good="#7fcf9c",
    good_soft="#1b3527",
    warn="#e8bb62",
    warn_soft="#3a2f18",
    bad="#f3958f",
    bad_soft="#452321",
)


def shades_of(palette: QPalette) -> Shades:
    """Return the scheme a widget is being painted in."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def qt_palette(shades: Shades) -> QPalette:
    """Return ``shades`` as Qt's own palette."""
    role = QPalette.ColorRole
    palette = QPalette()
    for place, colour in (
        (role.Window, shades.window),
        (role.WindowText, shades.text),
        (role.Base, shades.base),
        (role.AlternateBase, shades.window),
        (role.Text, shades.text),
        (role.Button, shades.raised),
        (role.ButtonText, shades.text),
        (role.BrightText, shades.bad),
        (role.Highlight, shades.accent_soft),
        (role.HighlightedText, shades.text),
        (role.Accent, shades.accent),
        (role.Link, shades.accent),
        (role.LinkVisited, shades.accent),
        (role.PlaceholderText, shades.muted),
        (role.ToolTipBase, shades.raised),
        (role.ToolTipText, shades.text),
        (role.Light, shades.raised),
        (role.Midlight, shades.hover),
        (role.Mid, shades.line),
        (role.Dark, shades.edge),
        (role.Shadow, shades.line),
    ):
        palette.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(shades.muted))
    return palette


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, 1.4.3), 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    shown = QColor(colour)
    red, green, blue = map(_linear, (shown.redF(), shown.greenF(), shown.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
