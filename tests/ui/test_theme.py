from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableView

from ui.icons import UnknownIcon, icon, names
from ui.palette import DARK, LIGHT, Shades, Tone, contrast, shades_of
from ui.theme import Scheme, Theme, body_font, character_width, row_height, style_sheet

OWN_COLOURS = {"prrdesk"}
"""The program's own icon is the same on every ground."""
BOTH = pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_words_stand_out_from_every_ground_they_stand_on(shades: Shades) -> None:
    grounds = (shades.window, shades.base, shades.raised, shades.hover, shades.accent_soft)
    for ground in grounds:
        assert contrast(shades.text, ground) >= 4.5
        assert contrast(shades.muted, ground) >= 4.5, ground
        assert contrast(shades.accent, ground) >= 4.5, ground
    assert contrast(shades.on_accent, shades.accent) >= 4.5
    assert contrast(shades.on_accent, shades.accent_hover) >= 4.5
    for tone in Tone:
        for ground in (shades.fill(tone).name(), shades.base, shades.window, shades.accent_soft):
            assert contrast(shades.ink(tone).name(), ground) >= 4.5, (tone, ground)
        assert contrast(shades.text, shades.fill(tone).name()) >= 4.5
        assert contrast(shades.accent, shades.fill(tone).name()) >= 4.5, tone


@BOTH
def test_edges_of_fields_can_be_seen(shades: Shades) -> None:
    for ground in (shades.window, shades.base):
        assert contrast(shades.edge, ground) >= 3.0


def test_contrast_is_counted_as_the_web_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_every_colour_in_the_style_sheets_is_known(shades: Shades) -> None:
    sheet = style_sheet(shades)
    assert "$" not in sheet
    assert shades.accent in sheet


def test_the_look_changes_at_once(qapp: QApplication, theme: Theme, qtbot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.wear(Scheme.DARK)
    assert shades_of(qapp.palette()) is DARK
    theme.wear(Scheme.LIGHT)
    assert shades_of(qapp.palette()) is LIGHT


def test_text_grows_with_the_zoom_and_rows_with_the_text(qapp: QApplication, theme: Theme, qtbot) -> None:
    theme.wear(Scheme.LIGHT, 1.5)
    assert qapp.font().pointSizeF() == pytest.approx(15)
    assert row_height(QFontMetrics(qapp.font())) > 32
    theme.wear(Scheme.LIGHT, 1.0)
    assert row_height(QFontMetrics(body_font())) == 32


def test_everything_is_written_in_the_font_we_bring(theme: Theme, qtbot) -> None:
    label = QLabel("Siti")
    qtbot.addWidget(label)
    assert label.fontInfo().family() == "Roboto"


def test_tables_and_menus_keep_the_font_we_bring_where_a_style_sheet_gives_them_the_systems(
    qapp: QApplication, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress = qapp.setStyleSheet

    def dress_as_on_windows(sheet: str) -> None:
        dress(sheet)
        for kind in ("QAbstractItemView", "QMenu"):
            qapp.setFont(QFont("DejaVu Sans", 6), kind)

    monkeypatch.setattr(qapp, "setStyleSheet", dress_as_on_windows)
    look = Theme(qapp, Scheme.LIGHT)
    for scheme, zoom in ((Scheme.DARK, 1.0), (Scheme.LIGHT, 1.5), (Scheme.LIGHT, 1.0)):
        look.wear(scheme, zoom)
        for widget in (QTableView(), QMenu()):
            qtbot.addWidget(widget)
            widget.ensurePolished()
            assert widget.fontInfo().family() == "Roboto"
            assert widget.font().pointSizeF() == 10 * zoom


def test_columns_are_counted_in_characters_that_are_as_wide_as_a_digit(theme: Theme) -> None:
    metrics = QFontMetrics(body_font())
    assert metrics.horizontalAdvance("3673••••••••0001") <= 16 * character_width(metrics)
    assert character_width(metrics) == metrics.horizontalAdvance("7")


def test_an_unknown_icon_names_the_known_ones(qapp: QApplication) -> None:
    with pytest.raises(UnknownIcon, match="print"):
        icon("no-such")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_icon_is_drawn_in_the_colour_of_the_moment(
    scheme: Scheme, theme: Theme, qapp: QApplication
) -> None:
    theme.wear(scheme)
    expected = qapp.palette().color(QPalette.ColorRole.ButtonText)
    for name in sorted(names() - OWN_COLOURS):
        image = icon(name).pixmap(96, 96).toImage()
        inked = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        near = [abs(int(colour[1:3], 16) - expected.red()) < 8 for colour in inked]
        assert near, f"{name} is empty"
        assert all(near), f"{name} is not in the colour of the {scheme} look"
